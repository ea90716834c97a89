using System.Globalization;
using System.Text;
using ClaimGraph.Anchoring;
using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Reporting;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>P19: how long it takes to find a quotation of 30 words in a text of 1 MB that nobody has looked at before.</summary>
internal static class AnchorLatency
{
    private const int TextLength = 1 << 20;
    private const int Words = 30;
    private const int Quotations = 100;

    /// <summary>P19a: the words as they stand there.</summary>
    public static Task<Figure> OfExactAsync(Setting setting) => MeasureAsync("P19a", 5, setting, words => words, AnchorState.Exact);

    /// <summary>P19b: with three words changed.</summary>
    public static Task<Figure> OfEditedAsync(Setting setting) => MeasureAsync("P19b", 100, setting, Edited, AnchorState.Changed);

    private static async Task<Figure> MeasureAsync(
        string id, double goal, Setting setting, Func<string[], string[]> edit, AnchorState expected)
    {
        var text = Text();
        var words = text.Split(' ');
        await RunAsync();
        Rounds p50 = new(), p99 = new();
        for (var round = 0; round < setting.Options.Rounds; round++)
        {
            var latencies = await RunAsync();
            p50.Add(latencies.P50);
            p99.Add(latencies.P99);
        }

        return new(id, p99.Median, goal, AtLeast: false, " ms", string.Create(
            CultureInfo.InvariantCulture, $"p99 {p99}; p50 {p50.Median:0.00} ms"));

        Task<Latencies> RunAsync() => Latencies.OfAsync(Quotations, number =>
        {
            var start = words.Length / Quotations * number;
            var quotation = string.Join(' ', edit(words[start..(start + Words)]));
            var anchor = new AnchoredText(text, "en").Locate(quotation);
            return anchor.State == expected
                ? Task.CompletedTask
                : throw new InvalidOperationException($"Quotation {number} is {anchor.State}.");
        });
    }

    private static string Text()
    {
        var random = new SeededRandom(1);
        var text = new StringBuilder(TextLength + 1_000);
        while (text.Length < TextLength)
            text.Append(Texts.English(ref random)).Append(' ');
        return text.ToString();
    }

    private static string[] Edited(string[] words)
    {
        var edited = words.ToArray();
        for (var change = 1; change <= 3; change++)
            edited[edited.Length * change / 4] = "otherwise";
        return edited;
    }
}
