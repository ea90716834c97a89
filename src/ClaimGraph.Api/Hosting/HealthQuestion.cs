namespace ClaimGraph.Api.Hosting;

/// <summary>
/// <c>ClaimGraph.Api --health [address]</c> asks a running service whether it is ready, and says so by its exit code: for containers,
/// whose image has neither a shell nor a client.
/// </summary>
internal static class HealthQuestion
{
    public const string Switch = "--health";
    private static readonly Uri Standard = new("http://localhost:8080/");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 when it is ready, else 1.</returns>
    public static async Task<int> AskAsync(ReadOnlyMemory<string> arguments)
    {
        var address = arguments.Length > 0 ? new Uri(arguments.Span[0]) : Standard;
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "health/ready"));
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            Console.WriteLine(failure.Message);
            return 1;
        }
    }
}
