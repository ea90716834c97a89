using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ClaimGraph.ApiTests.Description;

/// <summary>Holds values against the schemas of an OpenAPI document, which are JSON Schema 2020-12.</summary>
internal sealed class Schemas
{
    private static readonly Uri Address = new("https://claimgraph.example/openapi.json");
    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly BuildOptions known = new() { SchemaRegistry = new(), Dialect = Dialect.Draft202012 };
    private readonly ConcurrentDictionary<string, JsonSchema> schemas = new();

    public Schemas(JsonObject document) =>
        known.SchemaRegistry.Register(new JsonElementBaseDocument(JsonSerializer.SerializeToElement(document), Address));

    /// <summary>What of a value does not fit a schema; empty when all does.</summary>
    /// <param name="pointer">Where the schema stands in the document (RFC 6901).</param>
    public IEnumerable<string> Faults(string pointer, JsonNode? value)
    {
        var schema = schemas.GetOrAdd(pointer, Build);
        var results = schema.Evaluate(JsonSerializer.SerializeToElement(value), Strictly);
        return results.IsValid
            ? []
            : (results.Details ?? []).Where(result => result.Errors is not null)
                .SelectMany(result => result.Errors!.Select(error => $"{result.InstanceLocation} {error.Key}: {error.Value}"));
    }

    private JsonSchema Build(string pointer)
    {
        var reference = new JsonObject { ["$ref"] = $"{Address}#{Uri.EscapeDataString(pointer).Replace("%2F", "/")}" };
        return JsonSchema.FromText(reference.ToJsonString(), known);
    }
}
