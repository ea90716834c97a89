using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Search;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

internal sealed partial class SqliteGraphState
{
    public void Save(Record record)
    {
        var present = record.Version > 1 ? Read(record.Reference) : null;
        var key = SaveVersion(record, NameOf(record));
        SaveEdges(EdgesOf(present), EdgesOf(record), key, key);
        if (record is EntityRecord entity)
        {
            SaveNames((EntityRecord?)present, entity, key);
            candidateKeys.Put((EntityRecord?)present, entity, key);
        }

        if (record is AffiliationRecord affiliation)
            SaveAffiliation(affiliation, key);
        if (SearchedText.Of(record) is { } text)
            SaveSearchText(record, present, key, text);
        if (record is SourceRecord { Status: RecordStatus.Deleted })
            sourceWords.Remove(key);
        NoteEdit(record, present, key);
    }

    public void SaveSourceText(Reference source, string sha256, string text, DateTimeOffset keptAt)
    {
        var (key, before) = (KeyOf(source), writer.Changes);
        writer[Sql.PutSourceText].Bind("$record", key).Bind("$keptAt", keptAt.ToUnixTimeMilliseconds())
            .Bind("$sha256", sha256).Bind("$text", text).Run();
        // The text that it has already has been indexed before.
        if (writer.Changes != before)
            sourceWords.Put(key, text);
    }

    private long SaveVersion(Record record, string? sortName)
    {
        sequence++;
        hasSaved = true;
        long key;
        if (record.Version == 1)
        {
            writer[Sql.InsertRecord].Bind("$kind", (long)record.Kind).Bind("$id", record.Id).Bind("$version", 1)
                .Bind("$status", (long)record.Status).Bind("$createdAt", record.CreatedAt.ToUnixTimeMilliseconds())
                .Bind("$updatedAt", record.UpdatedAt.ToUnixTimeMilliseconds()).Bind("$change", sequence).Bind("$sortName", sortName)
                .Run();
            key = writer.LastKey;
        }
        else
        {
            key = KeyOf(record.Reference);
            writer[Sql.UpdateRecord].Bind("$key", key).Bind("$version", record.Version).Bind("$status", (long)record.Status)
                .Bind("$updatedAt", record.UpdatedAt.ToUnixTimeMilliseconds()).Bind("$change", sequence).Bind("$sortName", sortName).Run();
        }

        writer[Sql.InsertChange].Bind("$sequence", sequence).Bind("$at", record.UpdatedAt.ToUnixTimeMilliseconds()).Bind("$actor", Actor)
            .Bind("$onBehalfOf", OnBehalfOf).Bind("$operation", (long)record.Operation).Bind("$record", key).Bind("$version", record.Version)
            .Bind("$status", (long)record.Status).Bind("$content", RecordJson.Serialize(record)).Run();
        cache.Keep(record, key);
        return key;
    }

    private void SaveEdges(IReadOnlyList<Edge> before, IReadOnlyList<Edge> after, long owner, long sort)
    {
        foreach (var edge in before)
            if (!after.Contains(edge))
                DeleteEdge(edge, owner, sort);
        foreach (var edge in after)
            if (!before.Contains(edge))
                InsertEdge(edge, owner, sort);
    }

    private void InsertEdge(Edge edge, long owner, long sort)
    {
        var (source, target) = (KeyOf(edge.From), KeyOf(edge.To));
        writer[Sql.InsertEdge].Bind("$source", source).Bind("$type", (long)edge.Type).Bind("$sort", sort)
            .Bind("$target", target).Bind("$owner", owner).Bind("$role", edge.Role).Run();
        degrees.Add(source, edge.Type, target, 1);
    }

    private void DeleteEdge(Edge edge, long owner, long sort)
    {
        var (source, target) = (KeyOf(edge.From), KeyOf(edge.To));
        writer[Sql.DeleteEdge].Bind("$source", source).Bind("$type", (long)edge.Type).Bind("$sort", sort)
            .Bind("$target", target).Bind("$owner", owner).Run();
        degrees.Add(source, edge.Type, target, -1);
    }

    private void SaveNames(EntityRecord? before, EntityRecord after, long key)
    {
        var (keysBefore, keysAfter) = (KeysOf(before), KeysOf(after));
        foreach (var name in keysBefore.Except(keysAfter))
            writer[Sql.DeleteName].Bind("$kind", (long)after.Kind).Bind("$name", name).Bind("$record", key).Run();
        foreach (var name in keysAfter.Except(keysBefore))
            writer[Sql.InsertName].Bind("$kind", (long)after.Kind).Bind("$name", name).Bind("$record", key).Run();
        foreach (var (scheme, value) in ExternalIds(before).Except(ExternalIds(after)))
            writer[Sql.DeleteExternalId].Bind("$kind", (long)after.Kind).Bind("$scheme", scheme).Bind("$value", value).Bind("$record", key).Run();
        foreach (var (scheme, value) in ExternalIds(after).Except(ExternalIds(before)))
            writer[Sql.InsertExternalId].Bind("$kind", (long)after.Kind).Bind("$scheme", scheme).Bind("$value", value).Bind("$record", key).Run();
    }

    private void SaveSearchText(Record record, Record? present, long key, string text)
    {
        if (present is { Status: not RecordStatus.Deleted })
            writer[Sql.DeleteRecordText].Bind("$key", key).Run();
        if (record.Status != RecordStatus.Deleted)
            writer[Sql.InsertRecordText].Bind("$key", key).Bind("$text", text).Run();
    }

    private void SaveAffiliation(AffiliationRecord affiliation, long key)
    {
        if (affiliation.Status == RecordStatus.Deleted)
            writer[Sql.DeleteAffiliation].Bind("$record", key).Run();
        else
            writer[Sql.PutAffiliation].Bind("$record", key).Bind("$person", KeyOf(affiliation.Person))
                .Bind("$institution", KeyOf(affiliation.Institution))
                .Bind("$fromFirst", affiliation.From?.First.DayNumber).Bind("$fromLast", affiliation.From?.Last.DayNumber)
                .Bind("$untilFirst", affiliation.Until?.First.DayNumber).Bind("$untilLast", affiliation.Until?.Last.DayNumber).Run();
    }

    /// <summary>Readers keep what they show of a record; tells them later what no longer holds.</summary>
    private void NoteEdit(Record record, Record? present, long key)
    {
        if (record is AffiliationRecord affiliation)
            Edited.Add(KeyOf(affiliation.Person));
        if (present is null)
            return;
        Edited.Add(key);
        IsNestedEdited |= record.Kind is RecordKind.Institution or RecordKind.Country or RecordKind.Source;
    }

    private static Edge[] EdgesOf(Record? record) =>
        record is null or { Status: RecordStatus.Deleted } ? [] : [.. record.Edges];

    private static string? NameOf(Record record) => record.Status == RecordStatus.Deleted ? null : SortName.Of(record);

    private static IReadOnlyCollection<string> KeysOf(EntityRecord? entity) =>
        entity is null or { Status: RecordStatus.Deleted } ? [] : [.. NameKeys.Of(entity)];

    private static IEnumerable<KeyValuePair<string, string>> ExternalIds(EntityRecord? entity) =>
        entity is null or { Status: RecordStatus.Deleted } ? [] : entity.ExternalIds ?? [];
}
