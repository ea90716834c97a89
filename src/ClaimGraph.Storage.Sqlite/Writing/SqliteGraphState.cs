using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>The graph as the writer sees it: what requests of the open transaction have saved is in it.</summary>
internal sealed partial class SqliteGraphState : IGraphState
{
    private readonly Writer writer;
    private readonly RecordReader records;
    private readonly ClaimTemplate template;
    private readonly RecordCache cache = new();
    private readonly PendingTexts claimTexts = new(Sql.DeleteClaimText, Sql.InsertClaimText);
    private readonly WordingIndex wordings;
    private readonly SourceWords sourceWords;
    private readonly CandidateKeyTable candidateKeys;
    private readonly PendingDegrees degrees = new();
    private long sequence;
    private bool isCareful;
    private bool hasSaved;

    public SqliteGraphState(Writer writer)
    {
        this.writer = writer;
        records = new(writer);
        wordings = new(writer);
        sourceWords = new(writer);
        candidateKeys = new(writer);
        template = new(KeyOf);
    }

    /// <summary>Who asked for what is saved next.</summary>
    public string Actor { get; set; } = "";

    /// <summary>For whom they asked; null when for themselves.</summary>
    public string? OnBehalfOf { get; set; }

    /// <summary>Records edited in this transaction whose names and standing readers may hold.</summary>
    public HashSet<long> Edited { get; } = [];

    /// <summary>Whether one of them is named inside other records, as an institution is in a person's affiliations.</summary>
    public bool IsNestedEdited { get; private set; }

    /// <param name="careful">
    /// Whether a request that is refused can be taken back by itself. It costs each request a copy of the pages it changes,
    /// and few requests are refused after they have saved something.
    /// </param>
    public void Begin(bool careful)
    {
        isCareful = careful;
        writer.Begin();
        sequence = writer[Sql.LastChange].Number() ?? 0;
        Edited.Clear();
        IsNestedEdited = false;
    }

    public void BeginRequest()
    {
        hasSaved = false;
        if (isCareful)
            writer[Sql.Savepoint].Run();
    }

    public void AcceptRequest()
    {
        if (isCareful)
            writer[Sql.Release].Run();
        claimTexts.KeepRequest();
        wordings.KeepRequest();
        degrees.KeepRequest();
    }

    /// <summary>Takes back what the request has saved; false when that takes a transaction begun carefully.</summary>
    public bool TryRefuseRequest()
    {
        claimTexts.DropRequest();
        wordings.DropRequest();
        degrees.DropRequest();
        if (!isCareful)
            return !hasSaved;
        writer[Sql.RollBackRequest].Run();
        writer[Sql.Release].Run();
        if (hasSaved)
        {
            cache.Clear();
            sequence = writer[Sql.LastChange].Number() ?? 0;
        }

        return true;
    }

    public void Commit()
    {
        claimTexts.Write(writer);
        wordings.Write();
        degrees.Write(writer);
        writer.ResetStatements();
        writer.Commit();
    }

    public void RollBack()
    {
        claimTexts.DropAll();
        wordings.DropAll();
        degrees.DropAll();
        cache.Clear();
        writer.ResetStatements();
        writer.RollBack();
    }

    public Finding Find(Reference reference) => Finding.Of(Read(reference));

    private Record? Read(Reference reference)
    {
        if (cache.Find(reference) is { } kept)
            return kept;
        if (records.Find(reference, out var key) is not { } record)
            return null;
        cache.Keep(record, key);
        return record;
    }

    public IReadOnlyList<EntityRecord> FindByName(RecordKind kind, string nameKey)
    {
        if (cache.Named(kind, nameKey) is { } kept)
            return kept;
        var list = Entities(writer[Sql.NamesOf].Bind("$kind", (long)kind).Bind("$name", nameKey));
        cache.Keep(kind, nameKey, list);
        return list;
    }

    public IReadOnlyList<EntityRecord> FindByExternalId(RecordKind kind, string scheme, string value) =>
        Entities(writer[Sql.ExternalIdOf].Bind("$kind", (long)kind).Bind("$scheme", scheme).Bind("$value", value));

    public Reference? FindByNaturalKey(RecordKind kind, string naturalKey) => RecordReader.ByNaturalKey(writer, kind, naturalKey);

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person)
    {
        if (cache.AffiliationsOf(person) is { } kept)
            return kept;
        var list = records.AffiliationsOf(person);
        cache.Keep(person, list);
        return list;
    }

    public IReadOnlyList<QuotationRecord> QuotationsOf(Reference claim) =>
        [.. records.Owners(writer[Sql.QuotationsOf].Bind("$claim", KeyOf(claim))).Cast<QuotationRecord>()];

    public IReadOnlyList<LinkRecord> LinksOf(Reference reference) =>
        [.. records.Owners(writer[Sql.LinksOf].Bind("$record", KeyOf(reference))).Cast<LinkRecord>()];

    public Reference? DependentOn(Reference reference) =>
        writer[Sql.DependentOn].Bind("$record", KeyOf(reference)).Number() is { } owner ? RecordReader.ReferenceOf(writer, owner) : null;

    private EntityRecord[] Entities(Statement keys) =>
        [.. RecordReader.KeysOf(keys.Bind("$limit", Limits.ComparedNamesakes + 1)).Select(key => Find(RecordReader.ReferenceOf(writer, key)).Required<EntityRecord>())];

    /// <summary>The key of a record that is on record.</summary>
    private long KeyOf(Reference reference)
    {
        if (cache.TryGetKey(reference, out var key))
            return key;
        return RecordReader.KeyOf(writer, reference)
            ?? throw new InvalidOperationException($"{reference} is named before it is saved.");
    }
}
