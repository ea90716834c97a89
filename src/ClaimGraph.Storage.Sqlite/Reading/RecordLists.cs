using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Pages of records other than claims, their documents, and their history.</summary>
internal sealed class RecordLists(Reader reader)
{
    /// <summary>Records with the words of a query up to which all of them are looked at and sorted.</summary>
    public const int FewMatches = 1_000;

    private readonly RecordReader records = new(reader);
    private readonly SourceSearch sources = new(reader);

    public Page<Document> Page(RecordQuery query, PageRequest page)
    {
        var rows = Rows(query, page.After, page.Size + 1);
        var items = rows.Take(page.Size).Select(row => Document(records.ByKey(row.Key)!)).WhatFits(item => item.Json.Length);
        return new(items, items.Count < rows.Count ? rows[items.Count - 1].Position : null);
    }

    public MatchCount Count(RecordQuery query)
    {
        var count = CountUpTo(Limits.ExactCount + 1, query);
        return new((int)Math.Min(count, Limits.ExactCount), count > Limits.ExactCount);
    }

    /// <summary>The document of a record that is not a claim.</summary>
    public Document Document(Record record)
    {
        if (record.Status == RecordStatus.Deleted)
            return new(record.Reference, record.Version, record.Status, ReadOnlyMemory<byte>.Empty);
        return new(record.Reference, record.Version, record.Status, DocumentJson.SerializeAny(new Describer(records).Describe(record)));
    }

    /// <summary>An entity with full descriptions of all that it names; null when there is none that stands.</summary>
    public Document? Whole(Reference entity) => entity.Kind.IsEntity && records.Find(entity) is { Status: not RecordStatus.Deleted } record
        ? new(entity, record.Version, record.Status, DocumentJson.Serialize(new Describer(records).Entity(entity, Describer.Detail.Whole)))
        : null;

    /// <summary>A record as it was, without what has a history of its own.</summary>
    public Document? Version(Reference reference, int version)
    {
        if (RecordReader.KeyOf(reader, reference) is not { } key)
            return null;
        var row = reader[Sql.ChangeOfVersion].Bind("$record", key).Bind("$version", version);
        if (!row.Step())
            return null;
        var current = (Status: (RecordStatus)row.Int(1), At: DateTimeOffset.FromUnixTimeMilliseconds(row.Long(0)));
        var record = RecordJson.Deserialize(reference.Kind, row.Blob(2)) with
        {
            Id = reference.Id,
            Version = version,
            Status = current.Status,
            CreatedAt = records.ByKey(key)!.CreatedAt,
            UpdatedAt = current.At,
        };
        if (current.Status == RecordStatus.Deleted)
            return new(reference, version, current.Status, ReadOnlyMemory<byte>.Empty);
        var description = new Describer(records).Describe(record);
        return new(reference, version, current.Status, DocumentJson.SerializeAny(description is EntityDescription entity ? entity with { Affiliations = null } : description));
    }

    public Page<Change>? History(Reference reference, PageRequest page)
    {
        if (RecordReader.KeyOf(reader, reference) is not { } key)
            return null;
        var row = reader[Sql.ChangesOf].Bind("$record", key).Bind("$limit", page.Size + 1)
            .Bind("$before", page.After is { } after ? Position.Number(after) : long.MaxValue);
        var items = Changes(row, reference).Take(page.Size).WhatFits(change => change.Bytes);
        // The version of the first was the first change.
        return new(items, items is [.., { Version: > 1 } last] ? Position.Of(last.Version) : null);
    }

    private static IEnumerable<Change> Changes(Statement row, Reference reference)
    {
        while (row.Step())
        {
            var operation = (ChangeOperation)row.Int(3);
            yield return new(
                row.Long(0), DateTimeOffset.FromUnixTimeMilliseconds(row.Long(1)), row.Text(2), operation, reference, row.Int(4),
                (RecordStatus)row.Int(5),
                Before: row.IsNull(7) ? null : (ReadOnlyMemory<byte>?)row.Blob(7).ToArray(),
                After: operation == ChangeOperation.Delete ? null : (ReadOnlyMemory<byte>?)row.Blob(6).ToArray())
            {
                OnBehalfOf = row.IsNull(8) ? null : row.Text(8),
            };
        }
    }

    private long CountUpTo(int limit, RecordQuery query)
    {
        if (query.WordsInSources is { } words)
            return sources.Count(query, words, limit);
        var statement = reader[query.Of is null ? Sql.CountRecords : Sql.CountOwnedRecords];
        if (query.Of is { } owner)
        {
            if (RecordReader.KeyOf(reader, owner) is not { } key)
                return 0;
            statement.Bind("$of", key);
        }
        else
        {
            statement.Bind("$byName", IsByName(query) ? 1 : 0);
        }

        return statement.Bind("$kind", (long)query.Kind).Bind("$status", (long?)query.Status).Bind("$words", MatchText.Of(query.Query))
            .Bind("$limit", limit).Number() ?? 0;
    }

    private List<(long Key, string Position)> Rows(RecordQuery query, string? after, int limit)
    {
        (string Id, string Order)? last = after is null ? null : Position.Parts(after);
        if (query.WordsInSources is { } sought)
            return Read(sources.Page(query, sought, last, limit));
        var byName = IsByName(query);
        var words = MatchText.Of(query.Query);
        var statement = reader[(query.Of is not null, byName, query.Descending) switch
        {
            (_, true, false) when words is not null && AreFew(words) => Sql.RecordsMatchingAscending,
            (_, true, true) when words is not null && AreFew(words) => Sql.RecordsMatchingDescending,
            (true, _, false) => Sql.OwnedRecordsAscending,
            (true, _, true) => Sql.OwnedRecordsDescending,
            (_, true, false) => Sql.RecordsByNameAscending,
            (_, true, true) => Sql.RecordsByNameDescending,
            (_, _, false) => Sql.RecordsByTimeAscending,
            _ => Sql.RecordsByTimeDescending,
        }];
        if (query.Of is { } owner)
        {
            if (RecordReader.KeyOf(reader, owner) is not { } key)
                return [];
            statement.Bind("$of", key);
        }

        statement.Bind("$kind", (long)query.Kind).Bind("$limit", limit).Bind("$status", (long?)query.Status)
            .Bind("$words", words).Bind("$afterId", last?.Id);
        if (byName)
            statement.Bind("$afterName", last?.Order);
        else
            statement.Bind("$afterTime", last is { } place ? Position.Number(place.Order) : null);
        return Read(statement);
    }

    private static List<(long Key, string Position)> Read(Statement statement)
    {
        var rows = new List<(long, string)>();
        while (statement.Step())
            rows.Add((statement.Long(0), Position.Of(statement.Text(2), statement.Text(1))));
        return rows;
    }

    // Where many hold them, a page is found sooner by going through all in their order.
    private bool AreFew(string words) =>
        reader[Sql.CountRecordMatches].Bind("$words", words).Bind("$limit", FewMatches + 1).Number() <= FewMatches;

    private static bool IsByName(RecordQuery query) =>
        query.Of is null && query.Sort == RecordSort.Name && query.Kind is not (RecordKind.Quotation or RecordKind.Affiliation);
}
