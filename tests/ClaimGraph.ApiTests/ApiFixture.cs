using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests;

/// <summary>A service of its own for each fixture, and short words for talking to it.</summary>
internal abstract class ApiFixture
{
    private ApiHost host = null!;

    protected HttpClient Client { get; private set; } = null!;

    [OneTimeSetUp]
    public void StartService()
    {
        host = ApiHost.Start();
        Client = host.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopService()
    {
        Client.Dispose();
        await host.DisposeAsync();
    }

    protected IServiceProvider Services => host.Services;

    protected async Task<Answer> Get(string path, params (string Name, string Value)[] headers) =>
        await Send(HttpMethod.Get, path, null, headers);

    protected async Task<Answer> Post(string path, string json, params (string Name, string Value)[] headers) =>
        await Send(HttpMethod.Post, path, Json(Encoding.UTF8.GetBytes(json)), headers);

    protected async Task<Answer> Put(string path, string json, params (string Name, string Value)[] headers) =>
        await Send(HttpMethod.Put, path, Json(Encoding.UTF8.GetBytes(json)), headers);

    protected async Task<Answer> Send(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var all = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new((int)response.StatusCode, text, all);
    }

    protected static ByteArrayContent Json(byte[] bytes, string mediaType = "application/json") =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) } };
}

/// <summary>What the service answered.</summary>
internal sealed record Answer(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonObject Body => JsonNode.Parse(Text)!.AsObject();

    public string? Code => Body["code"]?.GetValue<string>();

    public IEnumerable<string> ErrorPlaces => Body["errors"]?.AsObject().Select(error => error.Key) ?? [];
}
