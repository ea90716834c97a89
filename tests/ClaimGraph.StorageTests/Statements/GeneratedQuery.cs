using ClaimGraph.Search;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>What people type into a search box: words, phrases, exclusions, prefixes.</summary>
internal static class GeneratedQuery
{
    private static readonly Gen<string> Word = Gen.OneOf(GeneratedGraph.Words);

    private static readonly Gen<string> Term = Gen.Frequency(
        (4, Word),
        (2, Word.Array[2, 3].Select(words => $"\"{string.Join(' ', words)}\"")),
        (2, Word.Select(word => $"-{word}")),
        (1, Gen.Select(Word, Word).Select((left, right) => $"-\"{left} {right}\"")),
        (2, Gen.OneOf("rai*", "sno*", "pea*", "Рос*", "unic*", "obr*", "近平", "首脑", "\"Xi 习\"", "-rai*", "O'Bri*", "peace-rai*", "-the-sno*")));

    /// <summary>Queries that are not refused.</summary>
    public static Gen<SearchQuery> Any { get; } = Term.Array[1, 4]
        .Select(terms => SearchQuery.TryParse(string.Join(' ', terms), out var query, out _) ? query : null)
        .Where(query => query is not null)
        .Select(query => query!);
}
