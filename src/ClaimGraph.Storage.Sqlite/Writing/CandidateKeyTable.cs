using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Keeps the keys by which entities are found whose names are like others; of a file of an earlier schema it makes them.</summary>
internal sealed class CandidateKeyTable(Writer writer)
{
    /// <summary>Records read at a time, so that memory does not grow with the file.</summary>
    private const int Step = 1_000;

    /// <summary>Makes those of all entities there are.</summary>
    public void Fill()
    {
        var records = new RecordReader(writer);
        var after = 0L;
        while (RecordReader.KeysOf(writer[Sql.NamedRecordsAfter].Bind("$after", after).Bind("$limit", Step)) is { Count: > 0 } keys)
        {
            foreach (var key in keys)
                if (records.ByKey(key) is EntityRecord entity)
                    Put(null, entity, key);
            writer.ResetStatements();
            after = keys[^1];
        }
    }

    /// <param name="before">The entity before; null when there was none.</param>
    /// <param name="key">Of its record.</param>
    public void Put(EntityRecord? before, EntityRecord after, long key)
    {
        var (keysBefore, keysAfter) = (KeysOf(before), KeysOf(after));
        foreach (var gone in keysBefore.Except(keysAfter))
            writer[Sql.DeleteCandidateKey].Bind("$kind", (long)after.Kind).Bind("$key", gone).Bind("$record", key).Run();
        foreach (var added in keysAfter.Except(keysBefore))
            writer[Sql.InsertCandidateKey].Bind("$kind", (long)after.Kind).Bind("$key", added).Bind("$record", key).Run();
    }

    private static IReadOnlySet<string> KeysOf(EntityRecord? entity) =>
        entity is null or { Status: RecordStatus.Deleted } ? new HashSet<string>() : CandidateKeys.Of(entity);
}
