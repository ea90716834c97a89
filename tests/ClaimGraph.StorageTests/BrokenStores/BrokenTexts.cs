using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Tells of other texts than a source has had.</summary>
internal sealed class ChangesTexts(
    IGraphStore store, Func<IReadOnlyList<SourceTextVersion>, IEnumerable<SourceTextVersion>> change) : Decorated(store)
{
    public override async Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        [.. change(await Store.ListSourceTextsAsync(sourceId, cancellation))];

    public static IEnumerable<SourceTextVersion> Last(IReadOnlyList<SourceTextVersion> texts) => texts.TakeLast(1);

    public static IEnumerable<SourceTextVersion> Backwards(IReadOnlyList<SourceTextVersion> texts) => texts.Reverse();

    public static IEnumerable<SourceTextVersion> Distinct(IReadOnlyList<SourceTextVersion> texts) => texts.DistinctBy(text => text.Sha256);

    public static IEnumerable<SourceTextVersion> InSeconds(IReadOnlyList<SourceTextVersion> texts) =>
        texts.Select(text => text with { KeptAt = DateTimeOffset.FromUnixTimeSeconds(text.KeptAt.ToUnixTimeSeconds()) });
}

/// <summary>Keeps a text that is there already once more.</summary>
internal sealed class KeepsTheSameTextAgain(IGraphStore store) : Decorated(store)
{
    private readonly List<string> again = [];

    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = await Store.WriteAsync(requests, cancellation);
        again.AddRange(requests.Zip(outcomes)
            .Where(written => written.Second is Accepted { Disposition: Disposition.Unchanged })
            .Select(written => ((KeepSourceText)written.First.Operation).SourceId));
        return outcomes;
    }

    public override async Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation)
    {
        var texts = await Store.ListSourceTextsAsync(sourceId, cancellation);
        return [.. texts, .. again.Where(source => source == sourceId).Select(_ => texts[^1])];
    }
}

/// <summary>Keeps what it refuses.</summary>
internal sealed class KeepsRefusedTexts(IGraphStore store) : Decorated(store)
{
    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        var outcomes = await Store.WriteAsync(requests, cancellation);
        foreach (var (request, outcome) in requests.Zip(outcomes))
            if (outcome is Refused && request.Operation is KeepSourceText text)
                await Store.WriteAsync([request with { Operation = text with { ExpectedVersion = null } }], cancellation);
        return outcomes;
    }
}

internal sealed class TellsTextsOfTheDeleted(IGraphStore store) : Decorated(store)
{
    private readonly Dictionary<string, IReadOnlyList<SourceTextVersion>> before = [];

    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        foreach (var request in requests)
            if (request.Operation is Delete { Target: var target })
                before[target.Id] = await Store.ListSourceTextsAsync(target.Id, cancellation);
        return await Store.WriteAsync(requests, cancellation);
    }

    public override async Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        before.GetValueOrDefault(sourceId) ?? await Store.ListSourceTextsAsync(sourceId, cancellation);
}
