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
            ["items"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = item, MaxItems = Limits.LargestPage },
            ["nextCursor"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "Where the next page begins; left out on the last.",
                MaxLength = Cursors.MaxLength,
                Pattern = Cursors.Pattern,
            },
            ["total"] = Described(
                context.SchemaGenerator.GenerateSchema(typeof(Storage.MatchCount), context.SchemaRepository),
                $"With count=true. A lower bound beyond {Limits.ExactCount}."),
        };
        foreach (var field in more)
            properties[field.Name] = Described(context.SchemaGenerator.GenerateSchema(field.Type, context.SchemaRepository), field.Summary);
        return new()
        {
            Type = JsonSchemaType.Object,
            Required = new SortedSet<string>(more.Where(field => field.Example is not null).Select(field => field.Name).Append("items")),
            Properties = properties,
            AdditionalPropertiesAllowed = false,
        };
    }

    private static IOpenApiSchema Described(IOpenApiSchema schema, string summary)
    {
        schema.Description = summary;
        return schema;
    }
}
