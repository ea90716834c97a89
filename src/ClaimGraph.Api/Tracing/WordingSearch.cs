using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Tracing;

/// <summary>Finds claims whose words are like others.</summary>
internal static class WordingSearch
{
    /// <summary>Shingles from which on one alone in common tells nothing.</summary>
    private const int Several = 6;

    /// <summary>Claims that are looked at for each portion of a text, and for few words.</summary>
    private const int OfPortion = 12;
    private const int OfFew = 20;

    /// <summary>
    /// Those that share the most with the words; few words of a speaker who is on record are looked for among the speaker's as well, and words too few to
    /// prove anything among everybody's.
    /// </summary>
    public static async Task<IReadOnlyList<WordingMatch>> FindAsync(IGraphStore store, VerificationQuestion question, CancellationToken cancellation)
    {
        var shingles = Shingles.ToFind(question.Text);
        if (shingles.Count == 0)
            return [];
        var found = await FindAsync(store, shingles, VerificationQuestion.Candidates, cancellation);
        var areFew = question.Speaker is null ? ContentWords.Count(question.Text) < Verification.LeastContentWords : shingles.Count < Several;
        return areFew
            ? [.. found.Concat(await FindFewAsync(store, question, cancellation)).DistinctBy(match => match.Claim.Reference)]
            : found;
    }

    /// <summary>Those that share the most with some of its sentences, where there are several.</summary>
    public static async Task<IReadOnlyList<WordingMatch>> FindOfSentencesAsync(IGraphStore store, string words, CancellationToken cancellation)
    {
        var found = new Dictionary<Reference, WordingMatch>();
        foreach (var portion in PutSentences.Portions(words))
            foreach (var match in await FindAsync(store, portion, OfPortion, cancellation))
                found.TryAdd(match.Claim.Reference, match);
        return [.. found.Values];
    }

    private static Task<IReadOnlyList<WordingMatch>> FindAsync(IGraphStore store, IReadOnlyList<string> shingles, int limit, CancellationToken cancellation) =>
        store.FindWordingAsync(new(shingles, limit, AtLeast: shingles.Count < Several ? 1 : 2), cancellation);

    /// <summary>The newest claims, of the speaker who is asked about or of anybody, that have all of the words, and those that have all of them that say something.</summary>
    private static async Task<IEnumerable<WordingMatch>> FindFewAsync(IGraphStore store, VerificationQuestion question, CancellationToken cancellation)
    {
        var found = new List<WordingMatch>();
        var folded = SearchText.Of(question.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var sought in new[] { folded, [.. folded.Where(word => !FunctionWords.Contain(word))] }.Where(sought => sought.Length > 0).DistinctBy(sought => sought.Length))
            if (SearchQuery.TryParse(string.Join(' ', sought.Distinct(StringComparer.Ordinal)), out var query, out _))
            {
                var page = await store.ListClaimsAsync(new(new() { Speaker = question.Speaker, Query = query }), new(OfFew), cancellation);
                found.AddRange(page.Items.Select(claim => new WordingMatch(claim, sought.Length)));
            }

        return found;
    }
}
