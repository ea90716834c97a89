using System.Runtime.CompilerServices;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Plain.Lookups;
using ClaimGraph.StorageTests.Plain.Tracing;
using ClaimGraph.Tracing;
using ClaimGraph.Writing;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>
/// A store that keeps everything in memory and answers every question by looking at every record: too slow to be used, and plain
/// enough to be believed. It passes the contract, is the oracle of its property tests, and is what the broken stores break.
/// </summary>
internal sealed class PlainStore(TimeProvider clock) : IGraphStore
{
    private readonly Lock writing = new();
    private PlainGraph graph = PlainGraph.Empty;

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        cancellation.Then<IReadOnlyList<WriteOutcome>>(() =>
        {
            lock (writing)
                return [.. requests.Select(Write)];
        });

    public Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        return FindIn(now, reference) is { } record ? Shown(now, record) : null;
    });

    public Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        return now.Versions.GetValueOrDefault(reference, []).Find(held => held.Record.Version == version) is { Record: var record }
            ? Shown(now, record, withParts: false)
            : null;
    });

    public Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Versions.TryGetValue(reference, out var versions)
            ? PlainPages.Cut(
                versions.Select(held => held.Change).Reverse(), change => $"{long.MaxValue - change.Sequence:D20}", page,
                change => change, change => change.Bytes)
            : null);

    public Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        var cut = PlainPages.Cut(
            now.Claims(query.Filter), query.Sort == ClaimSort.RecordedAt ? Recorded : Said, page, claim => Shown(now, claim),
            claim => claim.Json.Length, query.Descending);
        return new ClaimPage(cut.Items, cut.Next, query.Sort == ClaimSort.Relevance ? ClaimSort.SaidOn : query.Sort);
    });

    public Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        cancellation.Then(() => new MatchCount(graph.Claims(filter).Count(), IsLowerBound: false));

    public Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        cancellation.Then(() =>
        {
            var now = graph;
            var claims = now.Claims(filter).ToList();
            return new Facets(new(claims.Count, IsLowerBound: false), [.. fields.Select(field => now.Facet(claims, field))]);
        });

    public Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        return PlainPages.Cut(
            now.Records(query),
            PlainMatching.IsByName(query) ? record => $"{PlainMatching.NameOf(record)}\0{record.Id}" : Recorded,
            page,
            record => Shown(now, record),
            record => record.Json.Length,
            query.Descending);
    });

    public Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) =>
        cancellation.Then(() => new MatchCount(graph.Records(query).Count(), IsLowerBound: false));

    public Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        return entity.Kind.IsEntity && now.Find(entity) is { Status: not RecordStatus.Deleted } record
            ? new Document(entity, record.Version, record.Status, new PlainDocuments(now).Whole(entity))
            : null;
    });

    public Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Speakers(query, page));

    public Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Neighbors(query, page));

    public Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) => cancellation.Then(() => graph.Paths(query));

    public Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        cancellation.Then(() =>
        {
            var now = graph;
            return now.Related(query, page, record => Shown(now, record));
        });

    public async IAsyncEnumerable<Document> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var now = graph;
        foreach (var claim in now.Live<ClaimRecord>())
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new(claim.Reference, claim.Version, claim.Status, new PlainDocuments(now).Whole(claim));
        }

        cancellation.ThrowIfCancellationRequested();
    }

    public Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Provenance(claimId));

    public Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) => cancellation.Then(() =>
    {
        var now = graph;
        return now.Wording(query, claim => Shown(now, claim));
    });

    public Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        cancellation.Then(() => graph.InTexts(query));

    public Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Named(name));

    public Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        cancellation.Then(() => graph.LikeNamed(query));

    public Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) =>
        cancellation.Then(() => graph.LikeNamed(kind, page));

    public Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        cancellation.Then(() => graph.TextsOf(sourceId) is [.., var last] ? new SourceText(last.Sha256, last.Text) : null);

    public Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        cancellation.Then<IReadOnlyList<SourceTextVersion>>(() =>
            [.. graph.TextsOf(sourceId).TakeLast(Limits.SourceTexts).Select(text => new SourceTextVersion(text.Sha256, text.KeptAt))]);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) => cancellation.Then(() =>
        graph.TextsOf(sourceId).LastOrDefault(text => text.Sha256 == sha256) is { } text ? new SourceText(text.Sha256, text.Text) : null);

    public Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) =>
        cancellation.Then(() => graph.Versions.Values.All(versions => versions.TrueForAll(version => version.Change.Actor == except)));

    public Task CheckAsync(CancellationToken cancellation) => cancellation.Then(() => true);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private WriteOutcome Write(WriteRequest request)
    {
        var now = clock.GetUtcNow();
        if (request.IdempotencyKey is { } key
            && graph.Outcomes.GetValueOrDefault(key.Key) is { } kept
            && now - kept.At < Limits.IdempotencyKeyLifetime)
        {
            return kept.Fingerprint == key.Fingerprint
                ? kept.Outcome
                : new Refused(new(RefusalCode.IdempotencyKeyReused, "The key was used for another request."));
        }

        var state = new PlainState(graph, request.Actor, request.OnBehalfOf);
        var outcome = new GraphEditor(state, clock).Apply(request.Operation);
        if (outcome is Accepted)
        {
            graph = request.IdempotencyKey is not { } named
                ? state.Graph
                : state.Graph with { Outcomes = state.Graph.Outcomes.SetItem(named.Key, new(named.Fingerprint, outcome, now)) };
        }

        return outcome;
    }

    private static Record? FindIn(PlainGraph graph, Reference reference) =>
        OwnedLinks.TryRead(reference, out var owner, out var type, out var to)
            ? graph.Find(owner) is { Status: not RecordStatus.Deleted } holder ? OwnedLinks.Find(holder, type, to) : null
            : graph.Find(reference);

    private static Document Shown(PlainGraph graph, Record record, bool withParts = true) => new(
        record.Reference, record.Version, record.Status,
        record.Status == RecordStatus.Deleted ? default : (ReadOnlyMemory<byte>)(withParts
            ? new PlainDocuments(graph).Of(record)
            : new PlainDocuments(graph).OfVersion(record)));

    private static string Said(Record record) => $"{((ClaimRecord)record).SaidOn?.First.DayNumber ?? -1:D8}\0{record.Id}";

    private static string Recorded(Record record) => $"{record.CreatedAt.ToUnixTimeMilliseconds():D20}\0{record.Id}";
}
