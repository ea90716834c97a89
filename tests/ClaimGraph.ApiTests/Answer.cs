using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests;

/// <summary>What the service answered.</summary>
internal sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonObject Body => JsonNode.Parse(Text)!.AsObject();

    public JsonArray Items => Body["items"]!.AsArray();

    public IReadOnlyList<JsonObject> Lines =>
        [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    public string? Code => Body["code"]?.GetValue<string>();

    public IEnumerable<string> ErrorPlaces => Body["errors"]?.AsObject().Select(error => error.Key) ?? [];

    public string Id => (string)Body["id"]!;

    public string Tag => Headers["ETag"];

    /// <summary>The address of the next page, as the Link header names it; null on the last.</summary>
    public string? Next => Headers.TryGetValue("Link", out var link) ? link[1..link.IndexOf('>', StringComparison.Ordinal)] : null;
}
