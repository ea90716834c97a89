using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Tracing;

/// <summary>Finds claims whose words are like others.</summary>
internal static class WordingSearch
{
    /// <summary>Shingles from which on one alone in common tells nothing.</summary>
    private const int Several = 6;

    /// <summary>Those that share the most with the words; none for words without a letter or digit.</summary>
    public static async Task<IReadOnlyList<WordingMatch>> FindAsync(IGraphStore store, string words, CancellationToken cancellation)
    {
        var shingles = Shingles.ToFind(words);
        return shingles.Count == 0
            ? []
            : await store.FindWordingAsync(
                new(shingles, VerificationQuestion.Candidates, AtLeast: shingles.Count < Several ? 1 : 2), cancellation);
    }
}
