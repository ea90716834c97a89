using ClaimGraph.Api.Security;

namespace ClaimGraph.Api.Hosting;

/// <summary>Says where to look once the service listens, and who may do what.</summary>
internal static partial class Greeting
{
    public static void GreetWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Urls.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .TrimEnd('/');
        if (address is null)
            return;
        var access = app.Services.GetRequiredService<Access>();
        LogListening(app.Logger, address, access.Summary);
        if (access.KeyOfThisRun is { } key)
            LogKey(app.Logger, key);
    });

    [LoggerMessage(Level = LogLevel.Information, Message =
        """
        ClaimGraph listens on {Address}
              What it can do: {Address}/swagger
              Try: curl {Address}/api/v1/people/alexander-gabuev/claims
              Who may do what: {Access}
        """)]
    private static partial void LogListening(ILogger logger, string address, string access);

    [LoggerMessage(Level = LogLevel.Warning, Message =
        """
        No keys are set. This one may do everything until the service stops; --new-key makes one that stays:
              {Key}
        """)]
    private static partial void LogKey(ILogger logger, string key);
}
