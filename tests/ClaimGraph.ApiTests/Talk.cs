using System.Net.Http.Headers;
using System.Text;

namespace ClaimGraph.ApiTests;

/// <summary>Short words for talking to one service.</summary>
internal sealed class Talk(HttpClient client)
{
    private static readonly string[] Collections = ["people", "institutions", "countries", "topics", "sources", "claims"];

    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Answer> Post(string path, string json, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, Json(json), headers);

    public Task<Answer> Import(byte[] lines) =>
        Send(HttpMethod.Post, "/api/v1/import", Bytes(lines, "application/x-ndjson"));

    public Task<Answer> Import(string lines) => Import(Encoding.UTF8.GetBytes(lines));

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var text = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        var all = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new((int)response.StatusCode, text, all);
    }

    /// <summary>All that the service tells of its graph, to compare before and after.</summary>
    public async Task<string> Everything()
    {
        var everything = new StringBuilder((await Get("/api/v1/export")).Text);
        foreach (var collection in Collections)
            everything.Append((await Get($"/api/v1/{collection}?limit=200&count=true")).Text);
        return everything.ToString();
    }

    public static ByteArrayContent Json(string json) => Bytes(Encoding.UTF8.GetBytes(json));

    public static ByteArrayContent Bytes(byte[] bytes, string mediaType = "application/json") =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
}
