using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace ClaimGraph.ApiTests;

/// <summary>The whole service over a file of its own, in process.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
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
    public static ApiHost StartOnSocket()
    {
        var host = new ApiHost(new());
        host.UseKestrel(0);
        host.StartServer();
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseEnvironment("Production")
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
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
