using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Reads records as they stand.</summary>
internal sealed class RecordReader(Connection connection) : IRecordLookup
{
    public Record? Find(Reference reference)
    {
        var statement = connection[Sql.RecordById].Bind("$kind", (long)reference.Kind).Bind("$id", reference.Id);
        if (!statement.Step())
            return null;
        var record = Current(statement, out _);
        statement.Reset();
        return record;
    }

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) =>
        KeyOf(connection, person) is { } key
            ? [.. Owners(connection[Sql.AffiliationsOf].Bind("$person", key)).Cast<AffiliationRecord>()]
            : [];

    /// <summary>The records a statement answers, each by its key; read to the end before they are looked up.</summary>
    public List<Record> Owners(Statement keys)
    {
        var list = new List<long>();
        while (keys.Step())
            list.Add(keys.Long(0));
        return list.ConvertAll(key => ByKey(key)!);
    }

    public Record? ByKey(long key)
    {
        var statement = connection[Sql.RecordByKey].Bind("$key", key);
        if (!statement.Step())
            return null;
        var record = Current(statement, out _);
        statement.Reset();
        return record;
    }

    public static long? KeyOf(Connection connection, Reference reference) =>
        connection[Sql.RecordKey].Bind("$kind", (long)reference.Kind).Bind("$id", reference.Id).Number();

    public static Reference ReferenceOf(Connection connection, long key)
    {
        var statement = connection[Sql.RecordByKey].Bind("$key", key);
        statement.Step();
        var reference = new Reference((RecordKind)statement.Int(1), statement.Text(2));
        statement.Reset();
        return reference;
    }

    /// <summary>Reads a row of <c>RecordById</c> or <c>RecordByKey</c>.</summary>
    public static Record Current(Statement row, out long key)
    {
        key = row.Long(0);
        var kind = (RecordKind)row.Int(1);
        return RecordJson.Deserialize(kind, row.Blob(7)) with
        {
            Id = row.Text(2),
            Version = row.Int(3),
            Status = (RecordStatus)row.Int(4),
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Long(5)),
            UpdatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Long(6)),
        };
    }
}
