using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>The JSON schemas and examples of the Reconciliation Service API 0.2, where they lie beside the repository.</summary>
internal static class Specification
{
    private static readonly Lock Building = new();
    private static readonly Dictionary<string, JsonSchema> Built = [];
    private static readonly BuildOptions Known = new() { SchemaRegistry = new(), Dialect = Dialect.Draft07 };

    private static string Folder => Repository.PathOf(Path.Combine("..", "shared", "data", "reconciliation"));

    public static bool IsThere => Directory.Exists(Folder);

    /// <summary>Skips a test where the specification is not there.</summary>
    public static void Require()
    {
        if (!IsThere)
            Assert.Ignore("The schemas of the specification are not here.");
    }

    /// <summary>The examples of the specification for a schema.</summary>
    public static IEnumerable<JsonNode> Examples(string schema, bool isValid) =>
        Directory.EnumerateFiles(Path.Combine(Folder, "examples", schema, isValid ? "valid" : "invalid"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!);

    /// <summary>What of an answer does not fit a schema; empty when all does.</summary>
    public static string Faults(string schema, JsonNode? answer)
    {
        var results = Of(schema).Evaluate(JsonSerializer.SerializeToElement(answer), new() { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? ""
            : string.Join("; ", new[] { results }.Concat(results.Details ?? []).Where(result => result.Errors is not null)
                .SelectMany(result => result.Errors!.Select(error => $"{result.InstanceLocation} {error.Key}: {error.Value}")).DefaultIfEmpty("not valid"));
    }

    private static JsonSchema Of(string name)
    {
        lock (Building)
        {
            if (Built.Count == 0)
                foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "schemas"), "*.json").Order(StringComparer.Ordinal))
                    // What describes other APIs is only referred to by what this service does not have.
                    if (Path.GetFileNameWithoutExtension(file) is not "openapi" and var schema)
                        Known.SchemaRegistry.Register(new JsonElementBaseDocument(Read(file), Address(schema)));
            if (!Built.TryGetValue(name, out var built))
                Built.Add(name, built = JsonSchema.FromText($$"""{"$ref":"{{Address(name)}}"}""", Known));
            return built;
        }
    }

    // One dialect for all: some name none, and others one that has no version. Authentication is described elsewhere, and there is none.
    private static JsonElement Read(string file)
    {
        var schema = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        schema.Remove("$schema");
        schema.Remove("$id");
        schema["properties"]?.AsObject().Remove("authentication");
        return JsonSerializer.SerializeToElement(schema);
    }

    private static Uri Address(string schema) => new($"https://reconciliation.example/{schema}.json");
}
