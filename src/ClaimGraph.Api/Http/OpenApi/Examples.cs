using System.Text.Json.Nodes;

namespace ClaimGraph.Api.Http.OpenApi;

/// <summary>Examples of what goes in and comes out, taken from the service's own answers to the seeds.</summary>
internal static class Examples
{
    private const string Folder = "examples/";

    // What a caller sends does not say what only the service knows.
    private static readonly string[] SetByTheService = ["version", "status", "createdAt", "updatedAt"];

    /// <summary>The example of that name: JSON, or plain text as a JSON string.</summary>
    public static JsonNode Of(string name) =>
        Read($"{name}.json") is { } json ? JsonNode.Parse(json)!
        : Read($"{name}.txt") is { } text ? JsonValue.Create(text)
        : throw new InvalidOperationException($"There is no example {name}.");

    /// <summary>The example as a caller sends it.</summary>
    public static JsonNode ToSend(string name)
    {
        var example = Of(name);
        if (example is not JsonObject document)
            return example;
        foreach (var field in SetByTheService)
            document.Remove(field);
        // Entities have readable ids, which a caller may choose; the other ids are hashes.
        if (!document.ContainsKey("type"))
            document.Remove("id");
        return document;
    }

    /// <summary>A page with the one example on it.</summary>
    /// <param name="more">What the page says beside it.</param>
    public static JsonObject PageOf(string name, IReadOnlyList<AnswerField> more)
    {
        var page = new JsonObject { ["items"] = new JsonArray(Of(name)) };
        foreach (var field in more.Where(field => field.Example is not null))
            page[field.Name] = JsonNode.Parse(field.Example!);
        return page;
    }

    private static string? Read(string file)
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream(Folder + file);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
