using System.Reflection;
using System.Text.Json.Nodes;
using ClaimGraph.Graph;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Describes enumerations by their wire names.</summary>
internal sealed class EnumerationFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema described || !context.Type.IsEnum)
            return;
        var names = typeof(WireNames<>).MakeGenericType(context.Type).GetProperty("All", BindingFlags.Public | BindingFlags.Static)!;
        described.Type = JsonSchemaType.String;
        described.Format = null;
        described.Enum = [.. ((IReadOnlyList<string>)names.GetValue(null)!).Select(name => (JsonNode)JsonValue.Create(name))];
    }
}
