using ClaimGraph.ApiTests.Description;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace ClaimGraph.ApiTests;

/// <summary>The whole service over a file of its own, in process.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
    private static readonly Lock Reading = new();
    private static Task<ApiDescription>? description;
    private readonly string folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;
    private readonly HostSettings settings;

    private ApiHost(HostSettings settings) => this.settings = settings;

    /// <summary>The file its graph is kept in, unless the settings name another store.</summary>
    public string File => Path.Combine(folder, "graph.db");

    /// <summary>Starts the service: a factory that starts by itself does so once for each thread that asks.</summary>
    public static ApiHost Start(HostSettings? settings = null)
    {
        var host = new ApiHost(settings ?? new());
        _ = host.Server;
        return host;
    }

    /// <summary>Starts the service on a socket of this machine, over its own server.</summary>
    public static ApiHost StartOnSocket(HostSettings? settings = null)
    {
        var host = new ApiHost(settings ?? new());
        host.UseKestrel(0);
        host.StartServer();
        return host;
    }

    /// <summary>A client that takes no answer which is not declared.</summary>
    public HttpClient CreateStrictClient() => CreateDefaultClient(new DeclaredAnswers(DescribeAsync));

    // What the API is like does not depend on how a service is set up, so that it is read once.
    private Task<ApiDescription> DescribeAsync()
    {
        lock (Reading)
            return description ??= ApiDescription.Read(new Talk(CreateClient()));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseEnvironment("Production")
            // What tests bring about on purpose would be told as if something were wrong.
            .ConfigureLogging(logging => logging.ClearProviders())
            .UseSetting("ClaimGraph:Store", settings.Store ?? $"sqlite:{File}")
            .UseSetting("ClaimGraph:Seeds", settings.HasSeeds ? Repository.Seeds : "")
            // A machine that is busy with other tests is slow, and that is no fault.
            .UseSetting("ClaimGraph:QueryDeadline", "00:00:30");
        foreach (var (name, value) in settings.Others)
            builder.UseSetting($"ClaimGraph:{name}", value);
        if (settings.Urls is { } urls)
            builder.UseSetting("urls", urls);
        if (settings.Replacements is { } replace)
            builder.ConfigureTestServices(replace);
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await base.DisposeAsync();
        }
        catch (ObjectDisposedException)
        {
            // The program disposes of its services itself when it is told to end, at the same time.
        }
        Directory.Delete(folder, recursive: true);
    }
}
