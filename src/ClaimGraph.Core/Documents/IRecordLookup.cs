using ClaimGraph.Graph;

namespace ClaimGraph.Documents;

/// <summary>Where a <see cref="Describer"/> finds the records that a record mentions.</summary>
public interface IRecordLookup
{
    /// <summary>The record, deleted or not; null when there never was one.</summary>
    Record? Find(Reference reference);

    /// <summary>A person's affiliations that are not deleted, in the order of recording.</summary>
    IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person);
}
