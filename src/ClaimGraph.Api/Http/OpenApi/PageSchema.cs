using ClaimGraph.Graph;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Describes a page of a list.</summary>
internal static class PageSchema
{
    /// <param name="more">What it says beside its items.</param>
    public static OpenApiSchema Of(IOpenApiSchema item, IReadOnlyList<AnswerField> more, OperationFilterContext context)
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
            ["total"] = Field(
                new("total", typeof(Storage.MatchCount), $"With count=true. A lower bound beyond {Limits.ExactCount}."), context),
        };
        foreach (var field in more)
            properties[field.Name] = Field(field, context);
        return new()
        {
            Type = JsonSchemaType.Object,
            Required = new SortedSet<string>(more.Where(field => field.Example is not null).Select(field => field.Name).Append("items")),
            Properties = properties,
            AdditionalPropertiesAllowed = false,
        };
    }

    private static IOpenApiSchema Field(AnswerField field, OperationFilterContext context) =>
        Shapes.Field(field, context.SchemaGenerator, context.SchemaRepository);
}
