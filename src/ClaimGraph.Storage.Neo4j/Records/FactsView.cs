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
        FindStored(person) is { } stored ? PartsOf<AffiliationRecord>(stored) : [];

    public StoredRecord? FindStored(Reference reference) => TryFindStored(reference, out var stored) ? stored : null;

    /// <returns>Whether it is known what the record is, or that there never was one.</returns>
    protected bool TryFindStored(Reference reference, out StoredRecord? stored)
    {
        if (Facts.TryGetRecord(reference, out stored))
            return true;
        Questions.Records.Add(reference);
        return false;
    }

    /// <summary>What is shown with a record, in the versions that go with it.</summary>
    public IReadOnlyList<T> PartsOf<T>(StoredRecord whole) where T : Record
    {
        var parts = new List<T>(whole.Parts.Count);
        foreach (var stamp in whole.Parts)
        {
            if (FindStored(stamp.Reference) is not { Record: T part })
                continue;
            // One of the two was read before a commit and the other behind it.
            if (part.Version != stamp.Version)
            {
                Questions.Records.Add(whole.Reference);
                Questions.Records.Add(stamp.Reference);
            }

            parts.Add(part);
        }

        return parts;
    }
}
