using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Deletes what it is told to delete, and goes on showing it in lookups.</summary>
internal sealed class RemembersTheDeleted(IGraphStore store) : Decorated(store)
{
    private readonly PlainStore memory = new(TimeProvider.System);

    public override async Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation)
    {
        await memory.WriteAsync([.. requests.Where(request => request.Operation is not Delete)], cancellation);
        return await Store.WriteAsync(requests, cancellation);
    }

    public override Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        memory.ListSpeakersAsync(query, page, cancellation);

    public override Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        memory.ListNeighborsAsync(query, page, cancellation);

    public override Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => memory.FindPathsAsync(query, cancellation);

    public override Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        memory.ListRelatedAsync(query, page, cancellation);

    public override Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        memory.FindProvenanceAsync(claimId, cancellation);

    public override Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        memory.FindWordingAsync(query, cancellation);

    public override Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        memory.FindNamedAsync(name, cancellation);

    public override Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        memory.FindLikeNamedAsync(query, cancellation);

    public override Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) =>
        memory.ListLikeNamedAsync(kind, page, cancellation);

    public override Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        memory.FindSourceTextAsync(sourceId, sha256, cancellation);

    public override Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        memory.ListSourceTextsAsync(sourceId, cancellation);
}
