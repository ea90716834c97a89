using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Claims that name themselves, and what is found of them.</summary>
internal static class WordingReading
{
    /// <summary>Words under a label, which is shown as the claim's venue.</summary>
    public static Statement Said(string label, string words) => Statement.By("Ada").Saying(words).Labelled(label).At(label);

    /// <summary>The claims that share words with these, as they come: how much they share, and their label.</summary>
    public static async Task<List<string>> Sharing(this IGraphStore store, string words, int limit = 20, int atLeast = 1)
    {
        var matches = await store.FindWordingAsync(new(Shingles.ToFind(words), limit, atLeast), CancellationToken.None);
        return [.. matches.Select(match => $"{match.Shared} {Json.Of(match.Claim)["venue"]}")];
    }
}
