using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage;

/// <summary>Where the graph is kept. Every adapter passes the same contract tests, and none leaves anything out.</summary>
/// <remarks>
/// Writes answer with an outcome for what the caller did, and throw a <see cref="StoreFaultException"/> for what the store could
/// not do; then nothing was written. Reads see whole writes only. Every method ends early with
/// <see cref="OperationCanceledException"/> when it is cancelled, and a read with <see cref="StoreDeadlineException"/> past its deadline.
/// </remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Writes each request wholly or not at all, in order, and answers when all that was accepted is durable.</summary>
    /// <returns>One outcome for each request, in the same order.</returns>
    Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation);

    /// <summary>The record as it stands; with an empty document when it was deleted; null when there never was one.</summary>
    Task<Document?> FindAsync(Reference reference, CancellationToken cancellation);

    /// <summary>An earlier version of a record, without what has a history of its own (a claim's quotations, a person's affiliations).</summary>
    Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation);

    /// <summary>The changes of one record, newest first, also after its deletion; null when there never was such a record.</summary>
    Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation);

    /// <summary>Claims, whole.</summary>
    Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>How many claims match, exact up to <see cref="Limits.ExactCount"/>.</summary>
    Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation);

    /// <summary>How the matching claims are spread, exact up to <see cref="Limits.ExactCount"/>.</summary>
    Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation);

    /// <summary>Records other than claims.</summary>
    Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>How many records match, exact up to <see cref="Limits.ExactCount"/>.</summary>
    Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation);

    /// <summary>
    /// A person, institution, country or topic with full descriptions of all that it names (<see cref="Documents.Describer.Detail.Whole"/>);
    /// null when there is none, or it was deleted.
    /// </summary>
    Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation);

    /// <summary>Speakers, and how often they are what the query counts. Empty when nothing is on record by the name it asks for.</summary>
    Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>
    /// What is one step from a node, a page of each group; null when there is no such node, or it was deleted. A page after the first is
    /// asked for with type and direction.
    /// </summary>
    Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>The shortest chains between two different nodes; null when one of them is not there. Time running out is an answer.</summary>
    Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation);

    /// <summary>Claims that support or contradict one, and so on; null when there is no such claim, or it was deleted.</summary>
    Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation);

    /// <summary>Where a claim's words were printed, and where that was taken from; null when there is no such claim, or it was deleted.</summary>
    Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation);

    /// <summary>
    /// Claims that share words with a text, those that share the most first, then by the day they were said and their id, the newest
    /// first.
    /// </summary>
    Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation);

    /// <summary>
    /// Sources whose present text shares words with some that are put, those that share the most first, then by id (ordinal). The deleted have
    /// no text.
    /// </summary>
    Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation);

    /// <summary>
    /// Persons, institutions and countries that have this name or alias (compared by <see cref="Identity.NameKeys.Of(string)"/>) and are not
    /// deleted, by reference (as text, ordinal); <see cref="Limits.Namesakes"/> at most.
    /// </summary>
    Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation);

    /// <summary>
    /// Those on record whose names may be like one: who has the very name or an identifier first, then who shares the most keys of names with it
    /// (see <see cref="Names.CandidateKeys"/>), then by id (ordinal); <see cref="Limits.MatchCandidates"/> at most, the deleted left out.
    /// </summary>
    Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation);

    /// <summary>
    /// Those on record of one kind whose names sound alike as a whole, by the key that they share (see <see cref="Names.CandidateKeys.Whole"/>; by code
    /// point): two at least, <see cref="Limits.LikeNamed"/> at most, the deleted left out. Who shares two keys is in two groups.
    /// </summary>
    Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation);

    /// <summary>
    /// Every claim in the order of recording, each with full descriptions of all that it mentions, so that an empty store
    /// which imports them holds the same claims.
    /// </summary>
    IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation);

    /// <summary>A source's text, or null when none is kept.</summary>
    Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation);

    /// <summary>A text that a source has or had, by its SHA-256; null when it never had it, or was deleted.</summary>
    Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation);

    /// <summary>Which texts a source has had, the oldest first, the newest <see cref="Limits.SourceTexts"/> of them; empty when none is kept.</summary>
    Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation);

    /// <summary>Whether nothing was ever recorded.</summary>
    /// <param name="except">An actor whose changes do not count; null when all do.</param>
    Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation);

    /// <summary>Returns when the store answers reads and would accept writes.</summary>
    /// <exception cref="StoreFaultException">It would not.</exception>
    Task CheckAsync(CancellationToken cancellation);
}
