using ClaimGraph.Storage;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimGraph.Api.Hosting;

/// <summary>What the service runs on: settings, store, seeds.</summary>
internal static class HostingSetup
{
    public static IServiceCollection AddHosting(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => ClaimGraphOptions.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider =>
            StoreChoice.Open(provider.GetRequiredService<ClaimGraphOptions>(), provider.GetRequiredService<TimeProvider>()));
        services.AddOptions<KestrelServerOptions>().Configure<ClaimGraphOptions>((kestrel, options) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
        });
        return services.AddHostedService<SeedLoader>();
    }

    /// <summary>Looks at the seeds and opens the store now, so that a wrong setting ends the start and not the first request.</summary>
    public static void RequireSettings(this WebApplication app)
    {
        SeedFolder.FilesOf(app.Services.GetRequiredService<ClaimGraphOptions>(), app.Environment);
        app.Services.GetRequiredService<IGraphStore>();
    }
}
