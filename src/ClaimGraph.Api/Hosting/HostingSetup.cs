using System.Text.Encodings.Web;
using System.Text.Unicode;
using ClaimGraph.Api.Security;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimGraph.Api.Hosting;

/// <summary>What the service runs on: settings, store, seeds.</summary>
internal static partial class HostingSetup
{
    private const int ServerFactor = 8;

    /// <summary>Bytes that a head may take, and that the server therefore reads ahead on every connection, also where the body has to wait.</summary>
    private const int HeadBytes = ServerFactor * Limits.RequestHeaderBytes;

    /// <summary>How long the head of a request may take to arrive.</summary>
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(10);

    /// <summary>How fast a caller has to take an answer, which is in memory until then.</summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 16 << 10, gracePeriod: TimeSpan.FromSeconds(10));

    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddHosting(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => ClaimGraphOptions.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new PageSettings(IsListed: provider.GetRequiredService<ClaimGraphOptions>().Robots == RobotAccess.Pages));
        // Pages are UTF-8. By its number every letter that is not Latin would take eight bytes for two or three.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StoreChoice));
            return StoreChoice.Open(
                provider.GetRequiredService<ClaimGraphOptions>(), provider.GetRequiredService<TimeProvider>(), sentence => LogToLookAt(logger, sentence));
        });
        services.AddOptions<KestrelServerOptions>().Configure<ClaimGraphOptions>((kestrel, options) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
            // More than the service takes, so that it can say what is wrong.
            kestrel.Limits.MaxRequestLineSize = ServerFactor * Limits.RequestTarget;
            kestrel.Limits.MaxRequestHeadersTotalSize = HeadBytes;
            kestrel.Limits.MaxRequestHeaderCount = ServerFactor * Limits.RequestHeaders;
            kestrel.Limits.MaxRequestBufferSize = HeadBytes;
            kestrel.Limits.RequestHeadersTimeout = HeaderTime;
            kestrel.Limits.MinResponseDataRate = SlowestReader;
        });
        services.Configure<SocketTransportOptions>(sockets => sockets.MaxReadBufferSize = HeadBytes);
        services.AddSingleton<SeedLines>();
        return services.AddHostedService<FirstJudgement>().AddHostedService<SeedLoader>();
    }

    /// <summary>
    /// Lets the pool of threads have one for each answer that may be made at the same time, and one for each core besides: else those that take
    /// long would keep the others, and the health of the service, waiting for the pool to grow.
    /// </summary>
    public static void ReserveThreads(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<ClaimGraphOptions>();
        ThreadPool.GetMinThreads(out var workers, out var completions);
        var needed = Environment.ProcessorCount + options.HeavyRequests + StoreChoice.ThreadsOf(options);
        ThreadPool.SetMinThreads(Math.Max(workers, needed), completions);
    }

    /// <summary>Looks at the seeds and opens the store now, so that a wrong setting ends the start and not the first request.</summary>
    /// <remarks>A server that is not there yet is no wrong setting: the service starts, and serves as soon as it is.</remarks>
    /// <exception cref="InvalidSettingException">The settings cannot serve, now or later.</exception>
    public static async Task RequireSettingsAsync(this WebApplication app)
    {
        SeedFolder.FilesOf(app.Services.GetRequiredService<ClaimGraphOptions>(), app.Environment);
        app.Services.GetRequiredService<Access>();
        app.Services.GetRequiredService<Sessions>();
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The graph was brought over to the present schema: {Sentence}")]
    private static partial void LogToLookAt(ILogger logger, string sentence);
}
