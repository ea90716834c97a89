using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Writing;

internal sealed partial class GraphDraft
{
    public void Save(Record record)
    {
        var before = Before(record);
        var stored = Keep(record, before, before?.Parts ?? []);
        if (record is EntityRecord)
            MoveKeys(EntityKeys.Of(before), EntityKeys.Of(stored), record.Reference);
        if (record is AffiliationRecord affiliation && FindStored(affiliation.Person) is { } person)
            Touch(person with { Parts = With(person.Parts, stored) });
    }

    public void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed)
    {
        Keep(claim, Before(claim), [.. quotations.Select(PartStamp.Of)]);
        foreach (var quotation in changed)
            Keep(quotation, Before(quotation), []);
    }

    public void SaveSourceText(Reference source, string sha256, string text, DateTimeOffset keptAt) =>
        textsOfRequest.Add(new(source.Id, sha256, text, keptAt));

    private StoredRecord? Before(Record record) => record.Version > 1 ? FindStored(record.Reference) : null;

    private StoredRecord Keep(Record record, StoredRecord? before, IReadOnlyList<PartStamp> parts)
    {
        var change = sequence + saved.Count + savedByRequest.Count + 1;
        var stored = new StoredRecord(record, before?.Recorded ?? change, parts);
        savedByRequest.Add(new(stored, change, actor, onBehalfOf));
        Facts.Put(record.Reference, stored);
        return stored;
    }

    /// <summary>Keeps a record whose parts have changed, in the version it has.</summary>
    private void Touch(StoredRecord whole)
    {
        Facts.Put(whole.Reference, whole);
        touchedByRequest.Add(whole.Reference);
    }

    private void MoveKeys(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, Reference entity)
    {
        foreach (var key in before.Except(after))
            MoveKey(key, entity, isThere: false);
        foreach (var key in after.Except(before))
            MoveKey(key, entity, isThere: true);
    }

    private void MoveKey(string key, Reference entity, bool isThere)
    {
        var list = KnownUnder(key);
        if (list.Count > Limits.ComparedNamesakes)
            keysOfMany.Add(key);
        else
            Facts.PutKeyed(key, With(list, entity, isThere));
    }

    /// <summary>Parts in the order of recording: a new one is the last, an edited one stays where it was.</summary>
    private static List<PartStamp> With(IReadOnlyList<PartStamp> parts, StoredRecord part)
    {
        var list = parts.ToList();
        var place = list.FindIndex(other => other.Reference == part.Reference);
        if (part.IsDeleted)
            list.RemoveAll(other => other.Reference == part.Reference);
        else if (place < 0)
            list.Add(PartStamp.Of(part.Record));
        else
            list[place] = PartStamp.Of(part.Record);
        return list;
    }

    /// <summary>A list in the order of recording, as the server's are: what comes in may be older than what is there.</summary>
    private List<Reference> With(IReadOnlyList<Reference> list, Reference reference, bool isThere) =>
    [
        .. list.Where(other => other != reference)
            .Concat(isThere ? [reference] : [])
            .OrderBy(other => FindStored(other)?.Recorded),
    ];
}
