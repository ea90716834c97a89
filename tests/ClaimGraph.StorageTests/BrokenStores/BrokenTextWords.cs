using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Goes on finding words in the texts that sources had before, and in those of the deleted.</summary>
internal sealed class FindsWordsOfFormerTexts(IGraphStore store) : Decorated(store)
{
    private readonly List<TextMatch> found = [];

    public override async Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation)
    {
        found.AddRange(await Store.FindInTextsAsync(query, cancellation));
        return [.. found.DistinctBy(match => match.Source)];
    }
}

/// <summary>Keeps the words of what it refuses.</summary>
internal sealed class FindsRefusedTexts(IGraphStore store) : Decorated(store)
{
    private readonly List<KeepSourceText> refused = [];

    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = await Store.WriteAsync(requests, cancellation);
        refused.AddRange(requests.Zip(outcomes).Where(written => written.Second is Refused).Select(written => written.First.Operation).OfType<KeepSourceText>());
        return outcomes;
    }

    public override async Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
    [
        .. await Store.FindInTextsAsync(query, cancellation),
        .. refused.Where(text => TextPhrases.Of(text.Text).Intersect(query.Phrases).Any())
            .Select(text => new TextMatch(new(Graph.RecordKind.Source, text.SourceId), 1)),
    ];
}

/// <summary>Finds other sources than those whose texts share words.</summary>
internal sealed class ChangesTextMatches(
    IGraphStore store, Func<TextQuery, TextQuery> ask, Func<IReadOnlyList<TextMatch>, IEnumerable<TextMatch>> change) : Decorated(store)
{
    public override async Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        [.. change(await Store.FindInTextsAsync(ask(query), cancellation))];
}
