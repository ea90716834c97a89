using ClaimGraph.Api.Security;
using ClaimGraph.Storage;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimGraph.Api.Hosting;

/// <summary>What the service runs on: settings, store, seeds.</summary>
internal static partial class HostingSetup
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

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
        services.AddSingleton<SeedLines>();
        return services.AddHostedService<SeedLoader>();
    }

    /// <summary>Looks at the seeds and opens the store now, so that a wrong setting ends the start and not the first request.</summary>
    /// <remarks>A server that is not there yet is no wrong setting: the service starts, and serves as soon as it is.</remarks>
    /// <exception cref="InvalidSettingException">The settings cannot serve, now or later.</exception>
    public static async Task RequireSettingsAsync(this WebApplication app)
    {
        SeedFolder.FilesOf(app.Services.GetRequiredService<ClaimGraphOptions>(), app.Environment);
        app.Services.GetRequiredService<Access>();
        var store = app.Services.GetRequiredService<IGraphStore>();
        using var patience = new CancellationTokenSource(StartPatience);
        try
        {
            await store.CheckAsync(patience.Token);
        }
        catch (StoreRejectedException rejected)
        {
            throw new InvalidSettingException(StoreChoice.Setting, $"names a store that does not serve: {rejected.Message}", rejected);
        }
        catch (StoreFaultException fault)
        {
            LogNotThere(app.Logger, fault.Message);
        }
        catch (OperationCanceledException)
        {
            LogNotThere(app.Logger, $"No answer within {StartPatience.TotalSeconds} s.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store is not there yet: {Reason}")]
    private static partial void LogNotThere(ILogger logger, string reason);
}
