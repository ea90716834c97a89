using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>What the writer has seen of the graph lately; nobody else changes it. Bounded: at the limit it starts anew.</summary>
internal sealed class RecordCache
{
    private const int Limit = 50_000;

    private readonly Dictionary<Reference, long> keys = [];
    private readonly Dictionary<Reference, Record> records = [];
    private readonly Dictionary<Reference, IReadOnlyList<AffiliationRecord>> affiliations = [];

    private readonly Dictionary<(RecordKind Kind, string NameKey), IReadOnlyList<EntityRecord>> named = [];

    public bool TryGetKey(Reference reference, out long key) => keys.TryGetValue(reference, out key);

    public Record? Find(Reference reference) => records.GetValueOrDefault(reference);

    public IReadOnlyList<AffiliationRecord>? AffiliationsOf(Reference person) => affiliations.GetValueOrDefault(person);

    public void Keep(Record record, long key)
    {
        if (keys.Count >= Limit)
            Clear();
        keys[record.Reference] = key;
        if (record is EntityRecord entity)
            Rename(records.GetValueOrDefault(record.Reference) as EntityRecord, entity);
        // Claims and quotations are many, and seldom asked for twice.
        if (record is not (ClaimRecord or QuotationRecord))
            records[record.Reference] = record;
        if (record is AffiliationRecord affiliation)
            affiliations.Remove(affiliation.Person);
    }

    public void Keep(Reference person, IReadOnlyList<AffiliationRecord> list) => affiliations[person] = list;

    /// <summary>Who has a name; nobody is an answer too, until somebody gets it.</summary>
    public IReadOnlyList<EntityRecord>? Named(RecordKind kind, string nameKey) => named.GetValueOrDefault((kind, nameKey));

    public void Keep(RecordKind kind, string nameKey, IReadOnlyList<EntityRecord> list)
    {
        if (named.Count >= Limit)
            named.Clear();
        named[(kind, nameKey)] = list;
    }

    public void Clear()
    {
        named.Clear();
        keys.Clear();
        records.Clear();
        affiliations.Clear();
    }

    /// <summary>What is known of the names of an entity before and after an edit no longer holds.</summary>
    private void Rename(EntityRecord? before, EntityRecord after)
    {
        if (ReferenceEquals(before, after))
            return;
        foreach (var key in (before is null ? [] : NameKeys.Of(before)).Concat(NameKeys.Of(after)))
            named.Remove((after.Kind, key));
    }
}
