using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>The graph as far as it is known. Where it is not, the view answers as if nothing were there, and notes the question.</summary>
/// <remarks>
/// So whoever works on it runs to the end without waiting, and names on the way all that it would have liked to know. That is fetched
/// together, and the work is done again; when a run asks nothing that is not known, what it made is right.
/// </remarks>
internal class FactsView(Facts facts, Questions questions) : IRecordLookup
{
    protected Facts Facts { get; set; } = facts;

    protected Questions Questions { get; } = questions;

    public Record? Find(Reference reference) => FindStored(reference)?.Record;

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) =>
        [.. AffiliationReferencesOf(person).Select(Find).OfType<AffiliationRecord>()];

    protected IReadOnlyList<Reference> AffiliationReferencesOf(Reference person)
    {
        if (Facts.TryGetAffiliations(person, out var list))
            return list;
        Questions.Affiliations.Add(person);
        return [];
    }

    public StoredRecord? FindStored(Reference reference)
    {
        if (Facts.TryGetRecord(reference, out var record))
            return record;
        Questions.Records.Add(reference);
        return null;
    }

    /// <summary>A claim's quotations in the versions that its document shows.</summary>
    public IReadOnlyList<QuotationRecord> QuotationsOf(StoredRecord claim)
    {
        var quotations = new List<QuotationRecord>(claim.Quotations.Count);
        foreach (var stamp in claim.Quotations)
        {
            if (FindStored(stamp.Reference) is not { Record: QuotationRecord quotation })
                continue;
            // One of the two was read before an edit and the other behind it.
            if (quotation.Version != stamp.Version)
            {
                Questions.Records.Add(claim.Reference);
                Questions.Records.Add(stamp.Reference);
            }

            quotations.Add(quotation);
        }

        return quotations;
    }
}
