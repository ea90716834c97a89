using ClaimGraph.Benchmarks.Graphs;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>What is searched for: every kind of query, each with several texts.</summary>
internal static class SearchTerms
{
    private static readonly IReadOnlyList<string> Words = Vocabulary.Words;
    private static readonly IReadOnlyList<string> Characters = Vocabulary.Characters;

    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Queries)> Kinds { get; } =
    [
        ("rare word", Series(15_000, 60, rank => Words[rank])),
        ("middling word", Series(400, 60, rank => Words[rank])),
        ("word in 80 %", [Words[0]]),
        ("two common words", [$"{Words[0]} {Words[1]}", $"{Words[1]} {Words[2]}", $"{Words[2]} {Words[5]}"]),
        ("common and rare word", Series(15_000, 60, rank => $"{Words[0]} {Words[rank]}")),
        ("phrase of common words", [$"\"{Words[0]} {Words[1]}\"", $"\"{Words[1]} {Words[2]}\"", $"\"{Words[0]} {Words[0]}\""]),
        ("phrase of middling words", Series(100, 30, rank => $"\"{Words[rank]} {Words[rank + 1]}\"")),
        ("prefix", Series(50, 60, rank => $"{Words[rank][..3]}*")),
        ("long prefix", Series(50, 60, rank => $"{Words[rank][..4]}*")),
        ("prefix of the word in 80 %", [$"{Words[0]}*"]),
        ("common and without", [$"{Words[0]} -{Words[1]}", $"{Words[1]} -{Words[0]}"]),
        ("Chinese character", [Characters[0], Characters[1]]),
        ("Chinese word", Series(1, 30, rank => Characters[rank] + Characters[rank + 1])),
        ("Chinese phrase", Series(1, 20, rank => Characters[rank] + Characters[rank + 2] + Characters[rank + 1])),
    ];

    private static List<string> Series(int first, int count, Func<int, string> query) =>
        [.. Enumerable.Range(first, count).Select(query)];
}
