using ClaimGraph.Graph;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Describes a page of a list.</summary>
internal static class PageSchema
{
    /// <param name="more">What it says beside its items.</param>
    public static OpenApiSchema Of(IOpenApiSchema item, IReadOnlyList<PageField> more, OperationFilterContext context)
    {
        var properties = new Dictionary<string, IOpenApiSchema>
        {
            ["items"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = item },
            ["nextCursor"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Left out on the last page." },
            ["total"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = $"With count=true. A lower bound beyond {Limits.ExactCount}.",
                Properties = new Dictionary<string, IOpenApiSchema>
                {
                    ["value"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                    ["isLowerBound"] = new OpenApiSchema { Type = JsonSchemaType.Boolean },
                },
            },
        };
        foreach (var field in more)
            properties[field.Name] = Described(context.SchemaGenerator.GenerateSchema(field.Type, context.SchemaRepository), field.Summary);
        return new() { Type = JsonSchemaType.Object, Required = new HashSet<string> { "items" }, Properties = properties };
    }

    private static IOpenApiSchema Described(IOpenApiSchema schema, string summary)
    {
        schema.Description = summary;
        return schema;
    }
}
