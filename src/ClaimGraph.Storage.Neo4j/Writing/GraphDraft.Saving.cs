using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Writing;

internal sealed partial class GraphDraft
{
    public void Save(Record record)
    {
        var before = record.Version > 1 ? FindStored(record.Reference) : null;
        var stored = Keep(record, before, []);
        if (record is EntityRecord)
            MoveKeys(EntityKeys.Of(before), EntityKeys.Of(stored), record.Reference);
        if (record is EntityRecord { Version: 1 })
            Facts.PutAffiliations(record.Reference, []);
        if (record is AffiliationRecord affiliation)
            Facts.PutAffiliations(affiliation.Person, With(AffiliationReferencesOf(affiliation.Person), record.Reference, !stored.IsDeleted));
    }

    public void SaveClaim(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations, IReadOnlyList<QuotationRecord> changed)
    {
        Keep(
            claim, claim.Version > 1 ? FindStored(claim.Reference) : null,
            [.. quotations.Select(quotation => new QuotationStamp(quotation.Id, quotation.Version))]);
        foreach (var quotation in changed)
            Keep(quotation, quotation.Version > 1 ? FindStored(quotation.Reference) : null, []);
    }

    public void SaveSourceText(Reference source, string sha256, string text) => textsOfRequest.Add(new(source.Id, sha256, text));

    private StoredRecord Keep(Record record, StoredRecord? before, IReadOnlyList<QuotationStamp> quotations)
    {
        var change = sequence + saved.Count + savedByRequest.Count + 1;
        var stored = new StoredRecord(record, before?.Recorded ?? change, quotations);
        savedByRequest.Add(new(stored, change, actor));
        Facts.Put(record.Reference, stored);
        return stored;
    }

    private void MoveKeys(IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, Reference entity)
    {
        foreach (var key in before.Except(after))
            Facts.PutKeyed(key, With(KnownUnder(key), entity, isThere: false));
        foreach (var key in after.Except(before))
            Facts.PutKeyed(key, With(KnownUnder(key), entity, isThere: true));
    }

    /// <summary>A list in the order of recording, as the server's are: what comes in may be older than what is there.</summary>
    private List<Reference> With(IReadOnlyList<Reference> list, Reference reference, bool isThere) =>
    [
        .. list.Where(other => other != reference)
            .Concat(isThere ? [reference] : [])
            .OrderBy(other => FindStored(other)?.Recorded),
    ];
}
