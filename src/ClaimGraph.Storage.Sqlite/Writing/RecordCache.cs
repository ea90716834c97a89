using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>What the writer has seen of the graph lately; nobody else changes it. Bounded: at the limit it starts anew.</summary>
internal sealed class RecordCache
{
    private const int Limit = 50_000;

    private readonly Dictionary<Reference, long> keys = [];
    private readonly Dictionary<Reference, Record> records = [];
    private readonly Dictionary<Reference, IReadOnlyList<AffiliationRecord>> affiliations = [];

    public bool TryGetKey(Reference reference, out long key) => keys.TryGetValue(reference, out key);

    public Record? Find(Reference reference) => records.GetValueOrDefault(reference);

    public IReadOnlyList<AffiliationRecord>? AffiliationsOf(Reference person) => affiliations.GetValueOrDefault(person);

    public void Keep(Record record, long key)
    {
        if (keys.Count >= Limit)
            Clear();
        keys[record.Reference] = key;
        // Claims and quotations are many, and seldom asked for twice.
        if (record is not (ClaimRecord or QuotationRecord))
            records[record.Reference] = record;
        if (record is AffiliationRecord affiliation)
            affiliations.Remove(affiliation.Person);
    }

    public void Keep(Reference person, IReadOnlyList<AffiliationRecord> list) => affiliations[person] = list;

    public void Clear()
    {
        keys.Clear();
        records.Clear();
        affiliations.Clear();
    }
}
