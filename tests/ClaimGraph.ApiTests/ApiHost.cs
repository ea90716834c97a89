using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimGraph.ApiTests;

/// <summary>The whole service over a file of its own, seeded, in process.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("claimgraph-").FullName;

    /// <summary>Starts the service: a factory that starts by itself does so once for each thread that asks.</summary>
    public static ApiHost Start()
    {
        var host = new ApiHost();
        _ = host.Server;
        return host;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseSetting("ClaimGraph:Store", $"sqlite:{Path.Combine(folder, "graph.db")}")
        .UseSetting("ClaimGraph:Seeds", SeedsOfRepository());

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string SeedsOfRepository()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ClaimGraph.sln")))
            root = root.Parent!;
        return Path.Combine(root.FullName, "seeds");
    }
}
