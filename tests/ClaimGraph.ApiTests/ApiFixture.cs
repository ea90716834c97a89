namespace ClaimGraph.ApiTests;

/// <summary>A service of its own for each fixture, and short words for talking to it.</summary>
internal abstract class ApiFixture
{
    private ApiHost host = null!;

    protected HttpClient Client { get; private set; } = null!;

    protected Talk Talk { get; private set; } = null!;

    protected IServiceProvider Services => host.Services;

    protected string StoreFile => host.File;

    protected virtual HostSettings Settings => new();

    [OneTimeSetUp]
    public void StartService()
    {
        host = ApiHost.Start(Settings);
        Client = Connect(host);
        Talk = new(Client);
    }

    [OneTimeTearDown]
    public async Task StopService()
    {
        Client.Dispose();
        await host.DisposeAsync();
    }

    /// <summary>The client of all tests: one that holds every answer against the description of the API, unless said otherwise.</summary>
    protected virtual HttpClient Connect(ApiHost host) => host.CreateStrictClient();

    protected Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Talk.Get(path, headers);

    protected Task<Answer> Post(string path, string json, params (string Name, string Value)[] headers) =>
        Talk.Send(HttpMethod.Post, path, Talk.Json(json), headers);

    protected Task<Answer> Put(string path, string json, params (string Name, string Value)[] headers) =>
        Talk.Send(HttpMethod.Put, path, Talk.Json(json), headers);

    protected Task<Answer> Send(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers) =>
        Talk.Send(method, path, body, headers);

    protected static ByteArrayContent Json(byte[] bytes, string mediaType = "application/json") => Talk.Bytes(bytes, mediaType);
}
