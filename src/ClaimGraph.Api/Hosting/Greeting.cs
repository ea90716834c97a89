namespace ClaimGraph.Api.Hosting;

/// <summary>Says where to look once the service listens.</summary>
internal static partial class Greeting
{
    public static void GreetWhenStarted(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Urls.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .TrimEnd('/');
        if (address is not null)
            LogListening(app.Logger, address);
    });

    [LoggerMessage(Level = LogLevel.Information, Message =
        """
        ClaimGraph listens on {Address}
              What it can do: {Address}/swagger
              Try: curl {Address}/api/v1/people/alexander-gabuev/claims
        """)]
    private static partial void LogListening(ILogger logger, string address);
}
