using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Storage.Neo4j.Writing;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage.Neo4j;

/// <summary>The graph in a Neo4j server, which any number of processes may use at the same time.</summary>
/// <remarks>It is there at once, whether or not the server is: until the graph is set up, calls fail and say why.</remarks>
public sealed class Neo4jGraphStore : IGraphStore
{
    /// <summary>Changes an export looks at at a time; every fourth or so created a claim.</summary>
    private const int ChangesInStep = 200;

    /// <summary>Rounds of one kind of question at the same time. Few, so that those who come together are asked for together.</summary>
    private const int RoundsAtOnce = 2;

    /// <summary>Questions in a round at most: as many claims as are asked for at a time elsewhere.</summary>
    private const int MostInRound = 50;

    /// <summary>How long a step of an export may take; nobody else waits for it.</summary>
    private static readonly TimeSpan ExportDeadline = TimeSpan.FromSeconds(30);

    private readonly Neo4jOptions options;
    private readonly Server server;
    private readonly Opening opening;
    private readonly WriteQueue writes;
    private readonly SemaphoreSlim places;

    /// <summary>For short questions alone, which so never wait behind long ones.</summary>
    private readonly SemaphoreSlim shortPlaces;

    private readonly SharedRounds<Reference, Document?> records;
    private readonly SharedRounds<WordingQuery, IReadOnlyList<WordingMatch>> wordingsBeside;
    private bool isClosed;

    /// <param name="transport">How the server is spoken to; it is closed with the store.</param>
    public Neo4jGraphStore(ICypherTransport transport, Neo4jOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        server = new(transport, options, clock);
        opening = new(server, options.PlanningTime > TimeSpan.Zero ? new(server, options.PlanningTime) : null, options.Report);
        places = new((options.Readers + 1) / 2);
        shortPlaces = new(Math.Max(options.Readers / 2, 1));
        records = RoundsOf<Reference, Document?>(RecordDocuments.FindAsync);
        wordingsBeside = RoundsOf<WordingQuery, IReadOnlyList<WordingMatch>>(WordingMatches.FindBesideAsync);
        writes = new(
            new(server, clock, options.WriteDeadline), options.WriteQueueLength,
            () => opening.WaitAsync(CancellationToken.None), opening.Begin);
    }

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        writes.WriteAsync(requests, cancellation);

    public async Task<Document?> FindAsync(Reference reference, CancellationToken cancellation)
    {
        await opening.WaitAsync(cancellation).ConfigureAwait(false);
        return await records.AskAsync(reference, cancellation).ConfigureAwait(false);
    }

    public Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        LookUpAsync(inquiry => RecordDocuments.FindVersionAsync(inquiry, reference, version), cancellation);

    public Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        LookUpAsync(inquiry => RecordDocuments.HistoryAsync(inquiry, reference, page), cancellation);

    public Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(
            query.IsShort(page) ? shortPlaces : places, inquiry => ClaimLists.PageAsync(inquiry, query, page), options.QueryDeadline, cancellation);

    public Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        AskAsync(inquiry => ClaimLists.CountAsync(inquiry, filter), cancellation);

    public Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        AskAsync(inquiry => ClaimFacets.CountAsync(inquiry, filter, fields), cancellation);

    public Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(inquiry => RecordLists.PageAsync(inquiry, query, page), cancellation);

    public Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) =>
        AskAsync(inquiry => RecordLists.CountAsync(inquiry, query), cancellation);

    public Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) =>
        AskAsync(inquiry => Descriptions.FindAsync(inquiry, entity), cancellation);

    public Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(inquiry => SpeakerLists.PageAsync(inquiry, query, page), cancellation);

    public Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(inquiry => NeighborLists.PageAsync(inquiry, query, page), cancellation);

    public Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        AskAsync(inquiry => PathAnswers.FindAsync(inquiry, query), cancellation);

    public Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(inquiry => RelatedLists.PageAsync(inquiry, query, page), cancellation);

    public IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation) => ExportSteps.ReadAsync(
        ChangesInStep, (after, size) => AskAsync(places, inquiry => Exports.StepAsync(inquiry, after, size), ExportDeadline, cancellation), cancellation);

    public Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        AskAsync(inquiry => Provenances.FindAsync(inquiry, claimId), cancellation);

    public async Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation)
    {
        if (query.Beside is null)
            return await AskAsync(inquiry => WordingMatches.FindAsync(inquiry, query), cancellation).ConfigureAwait(false);
        await opening.WaitAsync(cancellation).ConfigureAwait(false);
        return await wordingsBeside.AskAsync(query, cancellation).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        AskAsync(inquiry => TextMatches.FindAsync(inquiry, query), cancellation);

    public Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        LookUpAsync(inquiry => Namesakes.FindAsync(inquiry, name), cancellation);

    public Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        AskAsync(inquiry => LikeNamed.FindAsync(inquiry, query), cancellation);

    public Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) =>
        AskAsync(inquiry => LikeNamed.GroupsAsync(inquiry, kind, page), cancellation);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        AskAsync(inquiry => SourceTexts.FindAsync(inquiry, sourceId), cancellation);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        AskAsync(inquiry => SourceTexts.FindAsync(inquiry, sourceId, sha256), cancellation);

    public Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        LookUpAsync(inquiry => SourceTexts.ListAsync(inquiry, sourceId), cancellation);

    public Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) => LookUpAsync(
        async inquiry => (await inquiry.AskAsync(Cypher.IsEmpty, new() { ["except"] = except }).ConfigureAwait(false)).Rows[0][0] is true,
        cancellation);

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await opening.RequireReadyAsync(cancellation).ConfigureAwait(false);
        var answer = await server.AskAsync(
            new(CypherTexts.Of(Cypher.Check), CypherStatement.None, CypherAccess.Write), options.QueryDeadline, cancellation).ConfigureAwait(false);
        if (answer.Rows.Count > 0)
            return;
        opening.Begin();
        throw new StoreUnavailableException("The graph is gone from the database; it is set up anew.");
    }

    public async ValueTask DisposeAsync()
    {
        if (isClosed)
            return;
        isClosed = true;
        await writes.StopAsync().ConfigureAwait(false);
        await opening.DisposeAsync().ConfigureAwait(false);
        await server.DisposeAsync().ConfigureAwait(false);
        places.Dispose();
        shortPlaces.Dispose();
        records.Dispose();
        wordingsBeside.Dispose();
    }

    private SharedRounds<TQuestion, TAnswer> RoundsOf<TQuestion, TAnswer>(Func<Inquiry, IReadOnlyList<TQuestion>, Task<IReadOnlyList<TAnswer>>> ask) => new(
        RoundsAtOnce, MostInRound, Limits.Waiting, questions => ask(new(server, options.QueryDeadline, CancellationToken.None), questions));

    private Task<T> AskAsync<T>(Func<Inquiry, Task<T>> question, CancellationToken cancellation) =>
        AskAsync(places, question, options.QueryDeadline, cancellation);

    /// <summary>Asks what is short whatever the graph holds.</summary>
    private Task<T> LookUpAsync<T>(Func<Inquiry, Task<T>> question, CancellationToken cancellation) =>
        AskAsync(shortPlaces, question, options.QueryDeadline, cancellation);

    private async Task<T> AskAsync<T>(
        SemaphoreSlim lane, Func<Inquiry, Task<T>> question, TimeSpan deadline, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await opening.WaitAsync(cancellation).ConfigureAwait(false);
        if (!await lane.WaitAsync(Limits.Waiting, cancellation).ConfigureAwait(false))
            throw new StoreBusyException("More questions wait for the server than can be answered in time.");
        try
        {
            return await question(new(server, deadline, cancellation)).ConfigureAwait(false);
        }
        finally
        {
            lane.Release();
        }
    }
}
