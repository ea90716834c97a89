using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Describes query parameters by the declarations they are read by.</summary>
internal static class ParameterSchemas
{
    public static OpenApiParameter Of(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = parameter.Summary,
        Example = ValueOf(parameter, parameter.Example),
        Schema = new OpenApiSchema
        {
            Type = TypeOf(parameter),
            Enum = parameter.Choices?.Select(choice => (JsonNode)JsonValue.Create(choice)).ToList(),
            Default = ValueOf(parameter, parameter.Default),
            Minimum = TypeOf(parameter) == JsonSchemaType.Integer ? "1" : null,
            MaxLength = parameter.MaxLength,
            Pattern = parameter.Pattern,
            Format = parameter.Format,
            Maximum = parameter.Maximum?.ToString(CultureInfo.InvariantCulture),
        },
    };

    private static JsonSchemaType TypeOf(QueryParameter parameter) => parameter.JsonType switch
    {
        "integer" => JsonSchemaType.Integer,
        "boolean" => JsonSchemaType.Boolean,
        _ => JsonSchemaType.String,
    };

    private static JsonValue? ValueOf(QueryParameter parameter, string? text) => text is null ? null : TypeOf(parameter) switch
    {
        JsonSchemaType.Integer => JsonValue.Create(int.Parse(text, CultureInfo.InvariantCulture)),
        JsonSchemaType.Boolean => JsonValue.Create(text == "true"),
        _ => JsonValue.Create(text),
    };
}
