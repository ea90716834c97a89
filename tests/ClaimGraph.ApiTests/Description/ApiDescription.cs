using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Description;

/// <summary>The OpenAPI document, read as a program would.</summary>
internal sealed class ApiDescription(JsonObject document)
{
    public JsonObject Document => document;

    public IReadOnlyList<DescribedOperation> Operations { get; } =
    [
        .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(),
            (path, operation) => new DescribedOperation(path.Key, new(operation.Key.ToUpperInvariant()), operation.Value!.AsObject())),
    ];

    public static async Task<ApiDescription> Read(Talk talk) => new((await talk.Get("/swagger/v1/swagger.json")).Body);

    /// <summary>All references within the document, with what they lead to.</summary>
    public IEnumerable<(string Name, JsonNode? Target)> References() => References(document);

    private IEnumerable<(string Name, JsonNode? Target)> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field is { Key: "$ref", Value: JsonValue name }
            ? [((string)name!, Schemas.Resolve(document, (string)name!))]
            : References(field.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}

/// <summary>One operation of the document.</summary>
internal sealed record DescribedOperation(string Path, HttpMethod Method, JsonObject Json)
{
    public string Id => (string)Json["operationId"]!;

    public IReadOnlyList<JsonObject> Queries =>
        [.. Json["parameters"]?.AsArray().Select(parameter => parameter!.AsObject())
            .Where(parameter => (string?)parameter["in"] == "query") ?? []];

    public KeyValuePair<string, JsonNode?>? Body => Json["requestBody"]?["content"]!.AsObject().Single();

    public KeyValuePair<string, JsonNode?>? Content(int status) => Json["responses"]![$"{status}"]?["content"]?.AsObject().Single();

    public bool Declares(int status) => Json["responses"]!.AsObject().ContainsKey($"{status}");

    /// <summary>The address with what it cannot do without: an id, the parameters that are required, and others.</summary>
    /// <param name="others">Name and value of each, which take the place of the example of a required one.</param>
    public string Address(string id, params (string Name, string Value)[] others)
    {
        var required = Queries
            .Where(parameter => parameter["required"]?.GetValue<bool>() == true && !others.Any(other => other.Name == (string?)parameter["name"]))
            .Select(parameter => (Name: (string)parameter["name"]!, Value: parameter["example"]!.ToString()));
        var query = string.Join('&', required.Concat(others).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));
        return Path.Replace("{id}", Uri.EscapeDataString(id)) + (query.Length == 0 ? "" : $"?{query}");
    }

    public override string ToString() => Id;
}
