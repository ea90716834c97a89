using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Description;

/// <summary>The OpenAPI document, read as a program would.</summary>
internal sealed class ApiDescription
{
    private readonly JsonObject document;

    public ApiDescription(JsonObject document)
    {
        this.document = document;
        // Answers that many operations have are described once: here they stand in each.
        foreach (var responses in document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Select(operation => operation.Value!["responses"]!.AsObject()))
            foreach (var (status, reference) in responses.Where(response => response.Value!["$ref"] is not null).ToList())
                responses[status] = Resolve((string)reference!["$ref"]!)!.DeepClone();
        Schemas = new(document);
        Operations =
        [
            .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject(),
                (path, operation) => new DescribedOperation(path.Key, new(operation.Key.ToUpperInvariant()), operation.Value!.AsObject())),
        ];
    }

    public JsonObject Document => document;

    public Schemas Schemas { get; }

    public IReadOnlyList<DescribedOperation> Operations { get; }

    public static async Task<ApiDescription> Read(Talk talk) => new((await talk.Get("/swagger/v1/swagger.json")).Body);

    /// <summary>The operation a request is for; HEAD is described as GET.</summary>
    public DescribedOperation? Find(HttpMethod method, string path) =>
        Operations.FirstOrDefault(operation => operation.Method == (method == HttpMethod.Head ? HttpMethod.Get : method) && operation.Serves(path));

    /// <summary>What a reference within the document leads to.</summary>
    public JsonNode? Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (node, step) => node?[step]);

    /// <summary>All references within the document, with what they lead to.</summary>
    public IEnumerable<(string Name, JsonNode? Target)> References() => References(document);

    /// <summary>All sentences of the document, with where they stand.</summary>
    public IEnumerable<(string Place, string Text)> Sentences() => Sentences(document);

    private IEnumerable<(string Name, JsonNode? Target)> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field is { Key: "$ref", Value: JsonValue name }
            ? [((string)name!, Resolve((string)name!))]
            : References(field.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private static IEnumerable<(string Place, string Text)> Sentences(JsonNode? node) => node switch
    {
        // Examples are the words of others.
        JsonObject fields => fields.Where(field => field.Key is not ("example" or "examples"))
            .SelectMany(field => field is { Key: "description" or "summary", Value: JsonValue text }
                ? [(text.GetPath(), (string)text!)]
                : Sentences(field.Value)),
        JsonArray items => items.SelectMany(Sentences),
        _ => [],
    };
}

/// <summary>One operation of the document.</summary>
internal sealed record DescribedOperation(string Path, HttpMethod Method, JsonObject Json)
{
    private readonly Regex address = new($"^{Regex.Escape(Path).Replace(@"\{id}", "[^/]+")}$", RegexOptions.CultureInvariant);

    public string Id => (string)Json["operationId"]!;

    public IReadOnlyList<JsonObject> Queries => ParametersIn("query");

    public IReadOnlyList<JsonObject> Headers => ParametersIn("header");

    public KeyValuePair<string, JsonNode?>? Body => Json["requestBody"]?["content"]!.AsObject().Single();

    /// <summary>What an answer of a status may be, by media type; null when it has no body.</summary>
    public JsonObject? ContentsOf(int status) => Json["responses"]![$"{status}"]?["content"]?.AsObject();

    public bool Declares(int status) => Json["responses"]!.AsObject().ContainsKey($"{status}");

    /// <summary>Every body that goes in or comes out, with where it stands in the document.</summary>
    public IEnumerable<(string Place, JsonObject Content)> Contents
    {
        get
        {
            if (Body is { } body)
                yield return ($"{Place}/requestBody/content/{Step(body.Key)}", body.Value!.AsObject());
            foreach (var (status, response) in Json["responses"]!.AsObject())
                foreach (var (mediaType, content) in response!["content"]?.AsObject() ?? [])
                    yield return ($"{Place}/responses/{status}/content/{Step(mediaType)}", content!.AsObject());
        }
    }

    /// <summary>Where the schema of an answer stands in the document (RFC 6901).</summary>
    public string SchemaOf(int status, string mediaType) => $"{Place}/responses/{status}/content/{Step(mediaType)}/schema";

    private string Place => $"/paths/{Step(Path)}/{Method.Method.ToLowerInvariant()}";

    public bool Serves(string path) => address.IsMatch(path);

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

    private IReadOnlyList<JsonObject> ParametersIn(string place) =>
        [.. Json["parameters"]?.AsArray().Select(parameter => parameter!.AsObject())
            .Where(parameter => (string?)parameter["in"] == place) ?? []];

    private static string Step(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
