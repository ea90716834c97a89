using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Storage;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P16: the p99 of the first page of what the people of an institution have said while they were there, in process.</summary>
internal static class HubSpeakers
{
    private const int Lookups = 500;

    public static async Task<Figure> MeasureAsync(Setting setting)
    {
        await using var store = GraphFile.Open(await GraphFile.ForHubsAsync(setting.Options.IsFresh));
        var query = new ClaimQuery(new() { SpeakersAt = HubGenerator.Institution });
        await RunAsync();
        Rounds p50 = new(), p99 = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var latencies = await RunAsync();
            p50.Add(latencies.P50);
            p99.Add(latencies.P99);
        }

        return new("P16", p99.Median, 20, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {p99}; p50 {p50.Median:0.00} ms"));

        Task<Latencies> RunAsync() => Latencies.OfAsync(Lookups, async _ =>
        {
            if ((await store.ListClaimsAsync(query, new(), CancellationToken.None)).Items.Count == 0)
                throw new InvalidOperationException("Nobody of the institution has said anything.");
        });
    }
}
