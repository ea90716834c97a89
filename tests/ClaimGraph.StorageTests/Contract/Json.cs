using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Documents;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>A document as read, looked into by path: <c>claim["quotations", 0, "source", "title"]</c>.</summary>
public sealed class Json
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonNode root;

    private Json(JsonNode root) => this.root = root;

    public static Json Of(Document document)
    {
        Assert.That(document.Json.IsEmpty, Is.False, $"{document.Reference} came without its document.");
        return new(JsonNode.Parse(document.Json.Span)!);
    }

    public static Json Of(Change change, ReadOnlyMemory<byte>? content)
    {
        Assert.That(content, Is.Not.Null, $"Version {change.Version} of {change.Reference} was logged without its content.");
        return new(JsonNode.Parse(content!.Value.Span)!);
    }

    public static Json Of<T>(T description) where T : Description => new(JsonNode.Parse(DocumentJson.Serialize(description))!);

    /// <summary>The text at a path; null when there is nothing.</summary>
    public string? this[params object[] path] => At(path) switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        var other => other.ToJsonString(Readable),
    };

    /// <summary>How many elements the array at a path has; none when there is none.</summary>
    public int Count(params object[] path) => (At(path) as JsonArray)?.Count ?? 0;

    /// <summary>The texts of one field of every element of an array.</summary>
    public IReadOnlyList<string?> Each(string array, params object[] path) =>
        [.. Enumerable.Range(0, Count(array)).Select(index => this[[array, index, .. path]])];

    /// <summary>Where this document lacks, or contradicts, something of the other; null when it says all of it.</summary>
    public string? Lacks(Json other) => Lacks(root, other.root, "$");

    /// <summary>The document without what differs from one recording to the next.</summary>
    public string WithoutStamps()
    {
        var copy = root.DeepClone();
        Strip(copy);
        return copy.ToJsonString(Readable);
    }

    public override string ToString() => root.ToJsonString(Readable);

    private JsonNode? At(object[] path)
    {
        JsonNode? node = root;
        foreach (var step in path)
        {
            node = (node, step) switch
            {
                (JsonObject fields, string name) => fields[name],
                (JsonArray items, int index) when index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    private static string? Lacks(JsonNode? present, JsonNode? expected, string path) => (present, expected) switch
    {
        (JsonObject held, JsonObject wanted) =>
            wanted.Select(field => Lacks(held[field.Key], field.Value, $"{path}.{field.Key}")).FirstOrDefault(fault => fault is not null),
        (JsonArray held, JsonArray wanted) when held.Count == wanted.Count =>
            wanted.Select((item, index) => Lacks(held[index], item, $"{path}[{index}]")).FirstOrDefault(fault => fault is not null),
        _ when JsonNode.DeepEquals(present, expected) => null,
        _ => $"{path} is {present?.ToJsonString(Readable) ?? "absent"}, not {expected?.ToJsonString(Readable)}",
    };

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var name in (string[])["version", "createdAt", "updatedAt"])
                    fields.Remove(name);
                foreach (var (_, value) in fields)
                    Strip(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Strip(item);
                break;
        }
    }
}
