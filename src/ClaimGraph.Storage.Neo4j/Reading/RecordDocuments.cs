using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Single records as readers see them, now, in an earlier version, and their history.</summary>
internal static class RecordDocuments
{
    /// <summary>Records as they stand, each in its place; null where there is none.</summary>
    public static async Task<IReadOnlyList<Document?>> FindAsync(Inquiry inquiry, IReadOnlyList<Reference> references)
    {
        var claims = references.Where(reference => reference.Kind == RecordKind.Claim).Distinct().ToList();
        var found = claims.Count == 0 ? [] : (await ClaimLists.FindAsync(inquiry, claims).ConfigureAwait(false)).ToDictionary(claim => claim.Reference);
        return await inquiry.WorkAsync(new(), view => references.Select(reference => found.GetValueOrDefault(reference) ?? Find(view, reference)).ToList())
            .ConfigureAwait(false);
    }

    private static Document? Find(FactsView view, Reference reference)
    {
        if (!OwnedLinks.TryRead(reference, out var owner, out var type, out var to))
            return Of(view, reference);
        return view.Find(owner) is { Status: not RecordStatus.Deleted } holder && OwnedLinks.Find(holder, type, to) is { } link ? Of(view, link) : null;
    }

    /// <summary>A record's document, as far as the facts go; null when there is no such record.</summary>
    public static Document? Of(FactsView view, Reference reference) => reference.Kind == RecordKind.Claim
        ? view.FindStored(reference) is null ? null : ClaimDocuments.Of(view, reference)
        : view.Find(reference) is { } record ? Of(view, record) : null;

    /// <summary>A record as it was, without what has a history of its own.</summary>
    public static async Task<Document?> FindVersionAsync(Inquiry inquiry, Reference reference, int version)
    {
        var answer = await inquiry.AskAsync(Cypher.ChangeOfVersion, new()
        {
            ["reference"] = reference.ToString(),
            ["version"] = version,
        }).ConfigureAwait(false);
        if (answer.Rows is not [[string at, string word, string content, string createdAt]])
            return null;
        var status = StatusOf(word);
        if (status == RecordStatus.Deleted)
            return new(reference, version, status, ReadOnlyMemory<byte>.Empty);
        var record = RecordJson.Deserialize(reference.Kind, System.Text.Encoding.UTF8.GetBytes(content)) with
        {
            Id = reference.Id,
            Version = version,
            Status = status,
            CreatedAt = Instants.Read(createdAt),
            UpdatedAt = Instants.Read(at),
        };
        return await inquiry.WorkAsync(new(), view => Of(view, record, withParts: false)).ConfigureAwait(false);
    }

    /// <summary>The changes of a record, newest first.</summary>
    public static async Task<Page<Change>?> HistoryAsync(Inquiry inquiry, Reference reference, PageRequest page)
    {
        var answer = await inquiry.AskAsync(Cypher.ChangesOf, new()
        {
            ["reference"] = reference.ToString(),
            ["before"] = page.After is { } after ? Position.Number(after) : long.MaxValue,
            // One more tells whether there is another page, and one more what the last one on this page changed.
            ["limit"] = page.Size + 1,
        }).ConfigureAwait(false);
        if (answer.Rows.Count == 0 && page.After is null)
            return null;
        var items = answer.Rows.Take(page.Size).Select((row, index) => ChangeOf(reference, row, answer.Rows.ElementAtOrDefault(index + 1)))
            .WhatFits(change => change.Bytes);
        return new(items, items.Count < answer.Rows.Count ? Position.Of(items[^1].Version) : null);
    }

    private static Document Of(FactsView view, Record record, bool withParts = true)
    {
        if (record.Status == RecordStatus.Deleted)
            return new(record.Reference, record.Version, record.Status, ReadOnlyMemory<byte>.Empty);
        var description = new Describer(view).Describe(record);
        if (!withParts && description is EntityDescription entity)
            description = entity with { Affiliations = null };
        return new(record.Reference, record.Version, record.Status, DocumentJson.SerializeAny(description));
    }

    private static Change ChangeOf(Reference reference, IReadOnlyList<object?> row, IReadOnlyList<object?>? before)
    {
        var operation = OperationOf((string)row[3]!);
        return new(
            (long)row[0]!, Instants.Read((string)row[1]!), (string)row[2]!, operation, reference, (int)(long)row[4]!, StatusOf((string)row[5]!),
            Before: before is null ? null : Content(before),
            After: operation == ChangeOperation.Delete ? null : Content(row))
        {
            OnBehalfOf = (string?)row[7],
        };
    }

    private static ChangeOperation OperationOf(string word) =>
        WireNames<ChangeOperation>.TryParse(word, out var operation) ? operation : ChangeOperation.Update;

    private static ReadOnlyMemory<byte>? Content(IReadOnlyList<object?> row) => System.Text.Encoding.UTF8.GetBytes((string)row[6]!);

    private static RecordStatus StatusOf(string word) =>
        WireNames<RecordStatus>.TryParse(word, out var status) ? status : RecordStatus.Active;
}
