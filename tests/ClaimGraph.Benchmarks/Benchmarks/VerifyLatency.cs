using System.Globalization;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Reporting;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Documents;
using ClaimGraph.Verifying;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P18: the p99 of words put to the record, one after the other, over HTTP.</summary>
internal static class VerifyLatency
{
    private const int Questions = 500;
    private const int Changes = 3;

    /// <summary>P18a: words as they are recorded.</summary>
    public static Task<Figure> OfExactAsync(Setting setting) =>
        MeasureAsync("P18a", 50, setting, number => setting.Generator.Claim(NumberOf(number, setting)).Text!);

    /// <summary>P18b: words of which three were changed.</summary>
    public static Task<Figure> OfAlteredAsync(Setting setting) =>
        MeasureAsync("P18b", 150, setting, number => Altered(setting.Generator.Claim(NumberOf(number, setting)).Text!, number));

    /// <summary>P18c: words that nobody is on record with, of the same vocabulary.</summary>
    public static Task<Figure> OfUnknownAsync(Setting setting) =>
        MeasureAsync("P18c", 150, setting, number => setting.Generator.Claim(setting.Options.Claims + number).Text!);

    private static async Task<Figure> MeasureAsync(string id, double goal, Setting setting, Func<int, string> words)
    {
        await using var api = await ApiProcess.StartAsync(GraphFile.StoreOf(await setting.GraphAsync()));
        await RunAsync(api, words, round: 0);
        Rounds p50 = new(), p99 = new();
        for (var round = 1; round <= setting.Options.Rounds; round++)
        {
            var result = await RunAsync(api, words, round);
            if (result.Failures > 0)
                throw new InvalidOperationException($"{result.Failures} questions were refused.");
            p50.Add(result.P50);
            p99.Add(result.P99);
        }

        return new(id, p99.Median, goal, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {p99}; p50 {p50.Median:0.0} ms, at {setting.Options.Claims} claims"));
    }

    private static Task<LoadResult> RunAsync(ApiProcess api, Func<int, string> words, int round)
    {
        var requests = RequestFile.Write(Enumerable.Range(round * Questions, Questions).Select(number =>
            RequestFile.Post("/api/v1/verify", DocumentJson.Serialize(new VerificationRequest { Text = words(number), Lang = "en" }))));
        return LoadProcess.RunAsync(new(api.Port, requests, Connections: 1) { Requests = Questions });
    }

    private static int NumberOf(int number, Setting setting) => (int)(number * 7_919L % setting.Options.Claims);

    private static string Altered(string text, int number)
    {
        var words = text.Split(' ');
        for (var change = 1; change <= Changes; change++)
            words[words.Length * change / (Changes + 1)] = Vocabulary.Spell(number * Changes + change);
        return string.Join(' ', words);
    }
}
