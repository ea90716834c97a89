using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Records read for one answer: what it names many times, as a hub among its neighbours, is read once.</summary>
internal sealed class KnownRecords(Reader reader) : IRecordLookup
{
    private readonly RecordReader records = new(reader);
    private readonly Dictionary<Reference, (Record? Record, long Key)> known = [];

    public Record? Find(Reference reference) => Look(reference).Record;

    public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) => records.AffiliationsOf(person);

    /// <summary>The key of a record that is there and not deleted.</summary>
    public long? KeyOf(Reference reference) => Look(reference) is ({ Status: not RecordStatus.Deleted }, var key) ? key : null;

    private (Record? Record, long Key) Look(Reference reference)
    {
        if (!known.TryGetValue(reference, out var found))
            known[reference] = found = (records.Find(reference, out var key), key);
        return found;
    }
}
