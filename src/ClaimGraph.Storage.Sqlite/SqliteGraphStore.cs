using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Lookups;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Storage.Sqlite.Rendering;
using ClaimGraph.Storage.Sqlite.Tracing;
using ClaimGraph.Storage.Sqlite.Writing;
using ClaimGraph.Tracing;
using ClaimGraph.Writing;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Storage.Sqlite;

/// <summary>The graph in one SQLite file: one writer that commits waiting requests together, and readers that never wait for it.</summary>
public sealed class SqliteGraphStore : IGraphStore
{
    /// <summary>Claims an export reads at a time.</summary>
    private const int ClaimsInStep = 200;

    /// <summary>How long a step of a single claim may take: the export cannot go on without it.</summary>
    private static readonly TimeSpan SingleClaimDeadline = TimeSpan.FromSeconds(30);

    private readonly DatabaseFile file;
    private readonly Fragments fragments = new();
    private readonly WriteQueue writes;
    private readonly ReaderPool readers;

    /// <summary>For short questions alone, which so never wait behind long ones.</summary>
    private readonly ReaderPool shortReaders;

    /// <summary>For whoever asks whether the store is well: neither lane is waited for.</summary>
    private readonly ReaderPool checkingReader;

    private readonly Writer writer;
    private bool isClosed;

    private SqliteGraphStore(DatabaseFile file, Writer writer, SqliteOptions options, TimeProvider clock)
    {
        this.file = file;
        this.writer = writer;
        writes = new(file, writer, options, clock, fragments);
        readers = new(file.Path, options);
        shortReaders = new(file.Path, options);
        checkingReader = new(file.Path, options with { Readers = 1 });
    }

    /// <summary>Opens the file, makes it when there is none, and brings its schema to the present.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, belongs to a newer program, or another process works on it.</exception>
    public static SqliteGraphStore Open(SqliteOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = new DatabaseFile(options.DataSource);
        Writer? writer = null;
        try
        {
            writer = new Writer(file.Path, isDurable: !file.IsTemporary);
            Migrations.Apply(writer, options.Report);
            writer.PrepareAll();
            file.Remember();
            return new(file, writer, options, clock);
        }
        catch (Exception failure)
        {
            writer?.Dispose();
            file.Dispose();
            if (failure is SqliteException cause)
                throw Faults.Of(cause);
            throw;
        }
    }

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<WriteRequest> requests, CancellationToken cancellation) =>
        writes.WriteAsync(requests, cancellation);

    public Task<Document?> FindAsync(Reference reference, CancellationToken cancellation) => LookUpAsync((reader, filler) =>
    {
        var records = new RecordReader(reader);
        if (OwnedLinks.TryRead(reference, out var owner, out var type, out var to))
            return records.Find(owner) is { Status: not RecordStatus.Deleted } holder && OwnedLinks.Find(holder, type, to) is { } link
                ? new RecordLists(reader).Document(link)
                : null;
        return records.Find(reference) switch
        {
            null => null,
            ClaimRecord { Status: not RecordStatus.Deleted } => ClaimLists.Claim(reader, filler, RecordReader.KeyOf(reader, reference)!.Value),
            var record => new RecordLists(reader).Document(record),
        };
    }, cancellation);

    public Task<Document?> FindVersionAsync(Reference reference, int version, CancellationToken cancellation) =>
        LookUpAsync((reader, _) => new RecordLists(reader).Version(reference, version), cancellation);

    public Task<Page<Change>?> HistoryAsync(Reference reference, PageRequest page, CancellationToken cancellation) =>
        LookUpAsync((reader, _) => new RecordLists(reader).History(reference, page), cancellation);

    public Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync(
            query.IsShort(page) ? shortReaders : readers, (reader, filler) => ClaimLists.Page(reader, filler, query, page), cancellation);

    public Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        AskAsync((reader, _) => ClaimLists.Count(reader, filter), cancellation);

    public Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        AskAsync((reader, _) => new ClaimFacets(reader).Count(filter, fields), cancellation);

    public Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync((reader, _) => new RecordLists(reader).Page(query, page), cancellation);

    public Task<MatchCount> CountAsync(RecordQuery query, CancellationToken cancellation) =>
        AskAsync((reader, _) => new RecordLists(reader).Count(query), cancellation);

    public Task<Document?> DescribeAsync(Reference entity, CancellationToken cancellation) =>
        AskAsync((reader, _) => new RecordLists(reader).Whole(entity), cancellation);

    public Task<SpeakerPage> ListSpeakersAsync(SpeakerQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync((reader, _) => new Speakers(reader).Page(query, page), cancellation);

    public Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync((reader, _) => new Neighbors(reader).Page(query, page), cancellation);

    public Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        AskAsync((reader, _) => new Paths(reader, query).Find(), cancellation);

    public Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        AskAsync((reader, filler) => new RelatedClaims(reader, filler).Page(query, page), cancellation);

    public Task<Provenance?> FindProvenanceAsync(string claimId, CancellationToken cancellation) =>
        AskAsync((reader, _) => new ProvenanceReader(reader).Find(claimId), cancellation);

    public Task<IReadOnlyList<WordingMatch>> FindWordingAsync(WordingQuery query, CancellationToken cancellation) =>
        AskAsync(
            query.Beside is null ? readers : shortReaders, (reader, filler) => new WordingSearch(reader, filler).Find(query), cancellation);

    public Task<IReadOnlyList<TextMatch>> FindInTextsAsync(TextQuery query, CancellationToken cancellation) =>
        AskAsync((reader, _) => TextSearch.Find(reader, query), cancellation);

    public Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        LookUpAsync((reader, _) => Namesakes.Find(reader, name), cancellation);

    public Task<IReadOnlyList<EntityRecord>> FindLikeNamedAsync(CandidateQuery query, CancellationToken cancellation) =>
        AskAsync((reader, _) => LikeNamed.Find(reader, query), cancellation);

    public Task<Page<NameGroup>> ListLikeNamedAsync(RecordKind kind, PageRequest page, CancellationToken cancellation) =>
        AskAsync((reader, _) => LikeNamed.Groups(reader, kind, page), cancellation);

    public IAsyncEnumerable<Document> ExportAsync(CancellationToken cancellation) => ExportSteps.ReadAsync(
        ClaimsInStep,
        (after, size) => AskAsync(
            readers, (reader, filler) => Exports.Step(reader, filler, after, size), cancellation, size == 1 ? SingleClaimDeadline : null),
        cancellation);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, CancellationToken cancellation) =>
        AskAsync((reader, _) => SourceTexts.Find(reader, sourceId), cancellation);

    public Task<SourceText?> FindSourceTextAsync(string sourceId, string sha256, CancellationToken cancellation) =>
        AskAsync((reader, _) => SourceTexts.Find(reader, sourceId, sha256), cancellation);

    public Task<IReadOnlyList<SourceTextVersion>> ListSourceTextsAsync(string sourceId, CancellationToken cancellation) =>
        LookUpAsync((reader, _) => SourceTexts.List(reader, sourceId), cancellation);

    public Task<bool> IsEmptyAsync(string? except, CancellationToken cancellation) =>
        LookUpAsync((reader, _) => reader[Sql.AnyChange].Bind("$except", except).Number() is null, cancellation);

    public async Task CheckAsync(CancellationToken cancellation)
    {
        await AskAsync(checkingReader, (reader, _) => reader[Sql.LastChange].Number(), cancellation).ConfigureAwait(false);
        await writes.CheckAsync(cancellation).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        if (isClosed)
            return ValueTask.CompletedTask;
        isClosed = true;
        writes.Stop();
        readers.Dispose();
        shortReaders.Dispose();
        checkingReader.Dispose();
        // Last: the connection that closes last brings the write-ahead log home.
        writer.Dispose();
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<T> AskAsync<T>(Func<Reader, TemplateFiller, T> question, CancellationToken cancellation) =>
        AskAsync(readers, question, cancellation);

    /// <summary>Asks what is short whatever the graph holds.</summary>
    private Task<T> LookUpAsync<T>(Func<Reader, TemplateFiller, T> question, CancellationToken cancellation) =>
        AskAsync(shortReaders, question, cancellation);

    private Task<T> AskAsync<T>(
        ReaderPool pool, Func<Reader, TemplateFiller, T> question, CancellationToken cancellation, TimeSpan? deadline = null) =>
        pool.AskAsync(reader => question(reader, new TemplateFiller(reader, fragments, fragments.Edition)), cancellation, deadline);
}
