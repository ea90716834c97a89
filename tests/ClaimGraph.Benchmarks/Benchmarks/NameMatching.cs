using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>Who is meant by names as others write them, among as many people as the large graph has claims, over HTTP.</summary>
internal static class NameMatching
{
    private const int Questions = 500;
    private const int Batch = 100;

    /// <summary>P24: the p99 of one name; how many find the right one is told.</summary>
    public static async Task<Figure> OfOneAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForPeopleAsync(setting.Options.Claims, setting.Options.IsFresh)));
        var found = 0;
        await Latencies.OfAsync(Questions, number => AskAsync(api, [NumberOf(0, number, setting)]));
        Rounds p50 = new(), p99 = new();
        for (var round = 1; round <= setting.Options.Rounds; round++)
        {
            var first = round;
            var latencies = await Latencies.OfAsync(Questions, async number => found += await AskAsync(api, [NumberOf(first, number, setting)]));
            p50.Add(latencies.P50);
            p99.Add(latencies.P99);
        }

        return new("P24", p99.Median, 50, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture,
            $"p99 {p99}; p50 {p50.Median:0.0} ms, at {setting.Options.Claims} people; the right one is among the results of {(double)found / (Questions * setting.Options.Rounds):0.000}"));
    }

    /// <summary>P25: names a second in questions of a hundred, over one at a time.</summary>
    public static async Task<Figure> OfManyAsync(Setting setting)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await GraphFile.ForPeopleAsync(setting.Options.Claims, setting.Options.IsFresh)));
        await Latencies.OfAsync(Questions, number => AskAsync(api, [NumberOf(0, number, setting)]));
        Rounds ratio = new();
        for (var round = 1; round <= setting.Options.Rounds; round++)
        {
            var first = round;
            var alone = await Latencies.OfAsync(Questions, number => AskAsync(api, [NumberOf(first, number, setting)]));
            var together = await Latencies.OfAsync(
                Questions / Batch, number => AskAsync(api, [.. Enumerable.Range(number * Batch, Batch).Select(one => NumberOf(first, one, setting))]));
            ratio.Add(alone.P50 * Batch / together.P50);
        }

        return new("P25", ratio.Median, Goal: null, AtLeast: true, "", $"{ratio}");
    }

    private static int NumberOf(int round, int number, Setting setting) => (int)(((round * Questions) + number) * 7_919L % setting.Options.Claims);

    /// <returns>How many of the people are among the results for their names.</returns>
    private static async Task<int> AskAsync(ApiProcess api, IReadOnlyList<int> people)
    {
        var queries = new JsonObject(people.Select(number => KeyValuePair.Create<string, JsonNode?>(
            NameGenerator.Id(number), new JsonObject { ["type"] = "person", ["name"] = NameGenerator.AsOthersWriteIt(number) })));
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(new JsonObject { ["queries"] = queries, ["limit"] = 20 }))
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json") },
        };
        using var answer = await api.Client.PostAsync(new Uri("/api/v1/match", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        var responses = (JsonNode.Parse(await answer.Content.ReadAsStringAsync()) ?? throw new InvalidOperationException("Nothing is answered."))["responses"]!;
        return people.Count(number => responses[NameGenerator.Id(number)]!["results"]!.AsArray().Any(result => (string?)result!["reference"] == $"person:{NameGenerator.Id(number)}"));
    }
}
