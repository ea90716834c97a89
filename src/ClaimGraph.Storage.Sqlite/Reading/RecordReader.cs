using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Reads records as they stand.</summary>
internal sealed class RecordReader(Connection connection) : IRecordLookup
{
    public Record? Find(Reference reference) => Find(reference, out _);

    /// <param name="key">The record's key, where there is one.</param>
    public Record? Find(Reference reference, out long key) =>
        One(connection[Sql.RecordById].Bind("$kind", (long)reference.Kind).Bind("$id", reference.Id), out key);

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) =>
        KeyOf(connection, person) is { } key
            ? [.. Owners(connection[Sql.AffiliationsOf].Bind("$person", key)).Cast<AffiliationRecord>()]
            : [];

    /// <summary>The records a statement answers, each by its key.</summary>
    public List<Record> Owners(Statement keys) => KeysOf(keys).ConvertAll(key => ByKey(key)!);

    public Record? ByKey(long key) => One(connection[Sql.RecordByKey].Bind("$key", key), out _);

    /// <summary>The keys a statement answers, read to the end before anything is looked up.</summary>
    public static List<long> KeysOf(Statement keys)
    {
        var list = new List<long>();
        while (keys.Step())
            list.Add(keys.Long(0));
        return list;
    }

    /// <summary>All speakers of a claim.</summary>
    public static List<long> SpeakersOf(Connection connection, long claim) => KeysOf(connection[Sql.SpeakersOfClaim].Bind("$claim", claim));

    public static long? KeyOf(Connection connection, Reference reference) =>
        connection[Sql.RecordKey].Bind("$kind", (long)reference.Kind).Bind("$id", reference.Id).Number();

    public static Reference ReferenceOf(Connection connection, long key)
    {
        var statement = connection[Sql.ReferenceByKey].Bind("$key", key);
        statement.Step();
        var reference = new Reference((RecordKind)statement.Int(0), statement.Text(1));
        statement.Reset();
        return reference;
    }

    /// <summary>The record of an earlier time that has this natural key without having it as its id; null when there is none.</summary>
    public static Reference? ByNaturalKey(Connection connection, RecordKind kind, string naturalKey) =>
        connection[Sql.RecordOfNaturalKey].Bind("$kind", (long)kind).Bind("$key", naturalKey).Number() is { } record ? ReferenceOf(connection, record) : null;

    /// <summary>Reads the row of <c>RecordById</c> or <c>RecordByKey</c>, if there is one.</summary>
    private static Record? One(Statement row, out long key)
    {
        key = 0;
        if (!row.Step())
            return null;
        key = row.Long(0);
        var record = RecordJson.Deserialize((RecordKind)row.Int(1), row.Blob(7)) with
        {
            Id = row.Text(2),
            Version = row.Int(3),
            Status = (RecordStatus)row.Int(4),
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Long(5)),
            UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Long(6)),
        };
        row.Reset();
        return record;
    }
}
