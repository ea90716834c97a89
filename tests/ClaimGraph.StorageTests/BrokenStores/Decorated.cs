using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>A working store, of which a fault overrides what it breaks.</summary>
internal abstract class Decorated(IGraphStore store) : IGraphStore
{
    protected IGraphStore Store { get; set; } = store;

    public virtual Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        Store.WriteAsync(requests, cancellation);

    public virtual Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => AskAsync(store => store.FindAsync(reference, cancellation));

    public virtual Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        AskAsync(store => store.FindVersionAsync(reference, version, cancellation));

    public virtual Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.HistoryAsync(reference, page, cancellation));

    public virtual Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListClaimsAsync(query, page, cancellation));

    public virtual Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        AskAsync(store => store.CountClaimsAsync(filter, cancellation));

    public virtual Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        AskAsync(store => store.FacetsAsync(filter, fields, cancellation));

    public virtual Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListAsync(query, page, cancellation));

    public virtual Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) => AskAsync(store => store.CountAsync(query, cancellation));

    public virtual Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => AskAsync(store => store.DescribeAsync(entity, cancellation));

    public virtual Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListSpeakersAsync(query, page, cancellation));

    public virtual Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListNeighborsAsync(query, page, cancellation));

    public virtual Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => AskAsync(store => store.FindPathsAsync(query, cancellation));

    public virtual Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListRelatedAsync(query, page, cancellation));

    public virtual IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation) => Store.ExportAsync(cancellation);

    public virtual Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        AskAsync(store => store.FindProvenanceAsync(claimId, cancellation));

    public virtual Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        AskAsync(store => store.FindWordingAsync(query, cancellation));

    public virtual Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        AskAsync(store => store.FindInTextsAsync(query, cancellation));

    public virtual Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        AskAsync(store => store.FindNamedAsync(name, cancellation));

    public virtual Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        AskAsync(store => store.FindLikeNamedAsync(query, cancellation));

    public virtual Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) =>
        AskAsync(store => store.ListLikeNamedAsync(kind, page, cancellation));

    public virtual Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        AskAsync(store => store.FindSourceTextAsync(sourceId, sha256, cancellation));

    public virtual Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        AskAsync(store => store.ListSourceTextsAsync(sourceId, cancellation));

    public virtual Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        AskAsync(store => store.FindSourceTextAsync(sourceId, cancellation));

    public virtual Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) =>
        AskAsync(store => store.IsEmptyAsync(except, cancellation));

    public virtual Task CheckAsync(CancellationToken cancellation) => Store.CheckAsync(cancellation);

    public virtual ValueTask DisposeAsync() => Store.DisposeAsync();

    /// <summary>Asks the store, in whose place another may stand by and by.</summary>
    protected virtual Task<T> AskAsync<T>(Func<IGraphStore, Task<T>> ask) => ask(Store);
}
