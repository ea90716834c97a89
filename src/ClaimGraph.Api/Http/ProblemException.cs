using ClaimGraph.Storage;

namespace ClaimGraph.Api.Http;

/// <summary>Ends a request, or a line of an import, with a problem.</summary>
/// <param name="kind">Which problem.</param>
/// <param name="detail">What is wrong this time, in a sentence for the caller.</param>
internal sealed class ProblemException(ProblemKind kind, string detail) : Exception(Shortened(detail))
{
    /// <summary>UTF-16 units of a sentence: what it quotes of a document may be as long as that.</summary>
    private const int LongestSentence = 2_000;

    private readonly SortedDictionary<string, List<string>> errors = new(StringComparer.Ordinal);

    public ProblemKind Kind => kind;

    public string Detail => Message;

    /// <summary>Sentences by JSON path, parameter or header.</summary>
    public IReadOnlyDictionary<string, List<string>> Errors => errors;

    /// <summary>Records that an ambiguous description may mean.</summary>
    public IReadOnlyList<Candidate>? Candidates { get; init; }

    /// <summary>Where the record is that the problem leaves behind; null for none.</summary>
    public string? Location { get; init; }

    /// <summary>Says what is wrong at one place; <c>$</c> is the whole document.</summary>
    public ProblemException At(string path, string sentence)
    {
        var place = path.Length == 0 ? "$" : path;
        if (!errors.TryGetValue(place, out var sentences))
            errors.Add(place, sentences = []);
        if (Shortened(sentence) is var shown && !sentences.Contains(shown))
            sentences.Add(shown);
        return this;
    }

    private static string Shortened(string sentence)
    {
        if (sentence.Length <= LongestSentence)
            return sentence;
        var end = char.IsHighSurrogate(sentence[LongestSentence - 1]) ? LongestSentence - 1 : LongestSentence;
        return $"{sentence.AsSpan(0, end)}…";
    }
}
