using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>A working store, of which a fault overrides what it breaks.</summary>
internal abstract class Decorated(IGraphStore store) : IGraphStore
{
    protected IGraphStore Store { get; } = store;

    public virtual Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        Store.WriteAsync(requests, cancellation);

    public virtual Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => Store.FindAsync(reference, cancellation);

    public virtual Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        Store.FindVersionAsync(reference, version, cancellation);

    public virtual Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        Store.HistoryAsync(reference, page, cancellation);

    public virtual Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListClaimsAsync(query, page, cancellation);

    public virtual Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        Store.CountClaimsAsync(filter, cancellation);

    public virtual Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        Store.FacetsAsync(filter, fields, cancellation);

    public virtual Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListAsync(query, page, cancellation);

    public virtual Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) => Store.CountAsync(query, cancellation);

    public virtual Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => Store.DescribeAsync(entity, cancellation);

    public virtual Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListSpeakersAsync(query, page, cancellation);

    public virtual Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListNeighborsAsync(query, page, cancellation);

    public virtual Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => Store.FindPathsAsync(query, cancellation);

    public virtual Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListRelatedAsync(query, page, cancellation);

    public virtual IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation) => Store.ExportAsync(cancellation);

    public virtual Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        Store.FindProvenanceAsync(claimId, cancellation);

    public virtual Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        Store.FindWordingAsync(query, cancellation);

    public virtual Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        Store.FindNamedAsync(name, cancellation);

    public virtual Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        Store.FindSourceTextAsync(sourceId, sha256, cancellation);

    public virtual Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        Store.ListSourceTextsAsync(sourceId, cancellation);

    public virtual Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        Store.FindSourceTextAsync(sourceId, cancellation);

    public virtual Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) => Store.IsEmptyAsync(except, cancellation);

    public virtual Task CheckAsync(CancellationToken cancellation) => Store.CheckAsync(cancellation);

    public virtual ValueTask DisposeAsync() => Store.DisposeAsync();
}
