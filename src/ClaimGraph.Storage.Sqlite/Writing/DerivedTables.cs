using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Search;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Fills what is derived from the records of a file of an earlier schema: natural keys, keys of names, search texts. SQL alone cannot make them.</summary>
/// <param name="shared">Hears of records that have one natural key.</param>
internal sealed class DerivedTables(Writer writer, SharedKeys shared)
{
    /// <summary>Records read at a time, so that memory does not grow with the file.</summary>
    private const int Step = 1_000;

    private readonly RecordReader records = new(writer);

    public void Fill()
    {
        long? after = 0;
        while (after is { } sequence)
            after = FillNaturalKeysAfter(sequence);
        shared.End();
        after = 0;
        while (after is { } key)
            after = FillNamesAfter(key);
        after = long.MinValue;
        while (after is { } saidKey)
            after = FillClaimTextsAfter(saidKey);
    }

    /// <summary>Of the first version of each record (see <see cref="NaturalKeys.OfEarlier"/>).</summary>
    /// <returns>Where it came to; null at the end.</returns>
    private long? FillNaturalKeysAfter(long sequence)
    {
        var row = writer[Sql.FirstVersionsAfter].Bind("$after", sequence).Bind("$limit", Step);
        var found = new List<(long Record, Reference Reference, string Key)>();
        var (count, last) = (0, 0L);
        while (row.Step())
        {
            (count, last) = (count + 1, row.Long(0));
            var reference = new Reference((RecordKind)row.Int(2), row.Text(3));
            if (NaturalKeys.OfEarlier(reference, RecordJson.Deserialize(reference.Kind, row.Blob(4))) is { } key)
                found.Add((row.Long(1), reference, key));
        }

        foreach (var (record, reference, key) in found)
            if (HolderOf(reference.Kind, key) is { } holder)
                shared.Add(reference, holder);
            else
                writer[Sql.InsertNaturalKey].Bind("$kind", (long)reference.Kind).Bind("$key", key).Bind("$record", record).Run();
        return count == Step ? last : null;
    }

    private Reference? HolderOf(RecordKind kind, string key) =>
        RecordReader.KeyOf(writer, new(kind, key)) is not null ? new(kind, key) : RecordReader.ByNaturalKey(writer, kind, key);

    private long? FillNamesAfter(long after)
    {
        var keys = RecordReader.KeysOf(writer[Sql.NamedRecordsAfter].Bind("$after", after).Bind("$limit", Step));
        foreach (var key in keys)
        {
            var record = records.ByKey(key)!;
            writer[Sql.UpdateSortName].Bind("$key", key).Bind("$sortName", SortName.Of(record)).Run();
            if (SearchedText.Of(record) is { } text)
                writer[Sql.InsertRecordText].Bind("$key", key).Bind("$text", text).Run();
            if (record is EntityRecord entity)
                foreach (var name in NameKeys.Of(entity))
                    writer[Sql.InsertName].Bind("$kind", (long)entity.Kind).Bind("$name", name).Bind("$record", key).Run();
        }

        writer.ResetStatements();
        return keys.Count == Step ? keys[^1] : null;
    }

    private long? FillClaimTextsAfter(long saidKey)
    {
        var row = writer[Sql.ClaimsAfter].Bind("$after", saidKey).Bind("$limit", Step);
        var claims = new List<(long SaidKey, long Record)>(Step);
        while (row.Step())
            claims.Add((row.Long(0), row.Long(1)));
        foreach (var (place, record) in claims)
        {
            var quotations = records.Owners(writer[Sql.QuotationsOf].Bind("$claim", record)).Cast<QuotationRecord>();
            var text = SearchedText.Of((ClaimRecord)records.ByKey(record)!, quotations);
            if (text.Length > 0)
                writer[Sql.InsertClaimText].Bind("$key", place).Bind("$text", text).Run();
        }

        writer.ResetStatements();
        return claims.Count == Step ? claims[^1].SaidKey : null;
    }
}
