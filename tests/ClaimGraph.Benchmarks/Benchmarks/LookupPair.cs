using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>The lookup, and the endpoint that answers the very same bytes from memory, in one warm process.</summary>
internal sealed class LookupPair : IAsyncDisposable
{
    private const int Connections = 32;
    private const int WarmUpRequests = 40_000;

    private readonly ApiProcess api;
    private readonly string lookups;
    private readonly string ready;

    private LookupPair(ApiProcess api, string lookups, string ready)
    {
        this.api = api;
        this.lookups = lookups;
        this.ready = ready;
    }

    public static async Task<LookupPair> StartAsync(Setting setting)
    {
        var speakers = setting.Generator.FrequentSpeakers;
        var answers = Workplace.NewFile(".answers");
        var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await setting.GraphAsync()), answers);
        await MemoryAnswers.CaptureAsync(api.Client, speakers, answers);
        var pair = new LookupPair(api, LookupRequests.Of(speakers), LookupRequests.Of(speakers, MemoryAnswers.Prefix));
        await LoadProcess.RunAsync(pair.Plan(isLookup: true) with { Requests = WarmUpRequests });
        await LoadProcess.RunAsync(pair.Plan(isLookup: false) with { Requests = WarmUpRequests });
        return pair;
    }

    /// <param name="isLookup">The lookup, or the endpoint that answers from memory.</param>
    /// <param name="rate">Requests a second, or 0 for as many as are answered.</param>
    /// <returns>What was measured, and the microseconds of a core that the server spent on a request.</returns>
    public async Task<(LoadResult Load, double CoreMicroseconds)> RunAsync(bool isLookup, double seconds, double rate = 0)
    {
        var before = api.CoreTime();
        var result = await LoadProcess.RunAsync(Plan(isLookup) with { Seconds = seconds, Rate = rate });
        if (result.Failures > 0)
            throw new InvalidOperationException($"{result.Failures} lookups failed.");
        return (result, (api.CoreTime() - before).TotalMicroseconds / result.Requests);
    }

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private LoadPlan Plan(bool isLookup) => new(api.Port, isLookup ? lookups : ready, Connections);
}
