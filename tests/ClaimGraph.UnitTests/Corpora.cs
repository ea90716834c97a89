using System.Text.Json;
using ClaimGraph.UnitTests.Wording.Alarms;
using ClaimGraph.UnitTests.Wording.Pairs;

namespace ClaimGraph.UnitTests;

/// <summary>All statements of the repository's tables and seeds.</summary>
internal static class Corpora
{
    /// <summary>Each once, with its language (ISO 639-1; English where none is told).</summary>
    public static IReadOnlyList<(string Words, string Lang)> Texts { get; } =
    [
        .. Tables.Select(pair => (pair.From, pair.Lang)).Concat(Tables.Select(pair => (pair.To, pair.ToLang ?? pair.Lang)))
            .Concat(Alarms.SelectMany(pair => new[] { (pair.From, pair.Lang ?? ""), (pair.To, pair.Lang ?? "") }))
            .Concat(LanguagePairTests.All.SelectMany(pair => new[] { (pair.From, pair.Lang ?? ""), (pair.To, pair.Lang ?? "") }))
            .Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.ndjson").SelectMany(File.ReadLines).SelectMany(Stated))
            .Select(text => (text.Item1, text.Item2.Length > 0 ? text.Item2 : "en"))
            .Distinct(),
    ];

    private static IEnumerable<WordingPair> Tables =>
        ((WordingPair[][])[IdenticalPairs.All, PunctuationPairs.All, TrimmedPairs.All, ExtendedPairs.All, StitchedPairs.All, SubstitutedPairs.All, ParaphrasePairs.All])
            .SelectMany(pairs => pairs);

    private static IEnumerable<AlarmPair> Alarms => RaisedPairs.All.Concat(SilentPairs.All).Concat(SpokenNumberPairs.Raised).Concat(SpokenNumberPairs.Silent).Concat(TensePairs.Raised).Concat(TensePairs.Silent);

    private static IEnumerable<(string, string)> Stated(string line)
    {
        using var document = JsonDocument.Parse(line);
        if (document.RootElement.TryGetProperty("text", out var text))
            yield return (text.GetString()!, document.RootElement.TryGetProperty("lang", out var lang) ? lang.GetString()! : "");
    }
}
