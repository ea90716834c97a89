using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;
using Reference = ClaimGraph.Graph.Reference;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>A store that does with writes what it is told, and nothing else.</summary>
internal sealed class ScriptedStore(Func<IReadOnlyList<WriteRequest>, Task<IReadOnlyList<WriteOutcome>>> write) : IGraphStore
{
    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        write(requests);

    public Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) => throw new NotSupportedException();

    public Task CheckAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
