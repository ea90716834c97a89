using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>What is known of the graph; what is not in here is not known, which is not the same as not being there.</summary>
/// <param name="below">What is known before; what is put in here hides it.</param>
internal sealed class Facts(Facts? below = null)
{
    private readonly Dictionary<Reference, StoredRecord?> records = [];
    private readonly Dictionary<Reference, IReadOnlyList<Reference>> links = [];
    private readonly Dictionary<Reference, Reference?> dependents = [];
    private readonly Dictionary<string, IReadOnlyList<Reference>> keyed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KeptOutcome?> outcomes = new(StringComparer.Ordinal);

    /// <summary>How much is kept, roughly.</summary>
    public int Count => records.Count + keyed.Count;

    /// <summary>A record, or null when there never was one.</summary>
    public bool TryGetRecord(Reference reference, out StoredRecord? record) =>
        records.TryGetValue(reference, out record) || below is not null && below.TryGetRecord(reference, out record);

    /// <summary>Links that start or end at a record.</summary>
    public bool TryGetLinks(Reference reference, out IReadOnlyList<Reference> list) =>
        links.TryGetValue(reference, out list!) || below is not null && below.TryGetLinks(reference, out list);

    /// <summary>Some record that rests on this one, or null when there is none.</summary>
    public bool TryGetDependent(Reference reference, out Reference? dependent) =>
        dependents.TryGetValue(reference, out dependent) || below is not null && below.TryGetDependent(reference, out dependent);

    /// <summary>The entities that have a name or an identifier (see <see cref="EntityKeys"/>), or so many that no more are looked at.</summary>
    public bool TryGetKeyed(string key, out IReadOnlyList<Reference> list) =>
        keyed.TryGetValue(key, out list!) || below is not null && below.TryGetKeyed(key, out list);

    /// <summary>What became of the request with an idempotency key, or null when there was none.</summary>
    public bool TryGetOutcome(string key, out KeptOutcome? outcome) =>
        outcomes.TryGetValue(key, out outcome) || below is not null && below.TryGetOutcome(key, out outcome);

    public void Put(Reference reference, StoredRecord? record) => records[reference] = record;

    public void PutLinks(Reference reference, IReadOnlyList<Reference> list) => links[reference] = list;

    public void PutDependent(Reference reference, Reference? dependent) => dependents[reference] = dependent;

    public void PutKeyed(string key, IReadOnlyList<Reference> list) => keyed[key] = list;

    public void ForgetKeyed(string key) => keyed.Remove(key);

    public void PutOutcome(string key, KeptOutcome? outcome) => outcomes[key] = outcome;

    /// <summary>Puts all that is known here into other facts.</summary>
    public void MoveTo(Facts other)
    {
        Move(records, other.records);
        Move(links, other.links);
        Move(dependents, other.dependents);
        Move(keyed, other.keyed);
        Move(outcomes, other.outcomes);
    }

    /// <summary>What hangs on edges that any write may draw is looked up anew for each commit.</summary>
    public void ForgetNeighbours()
    {
        links.Clear();
        dependents.Clear();
        outcomes.Clear();
    }

    public void Clear()
    {
        records.Clear();
        keyed.Clear();
        ForgetNeighbours();
    }

    private static void Move<TKey, TValue>(Dictionary<TKey, TValue> from, Dictionary<TKey, TValue> to) where TKey : notnull
    {
        foreach (var (key, value) in from)
            to[key] = value;
        from.Clear();
    }
}

/// <summary>What became of a request that carried an idempotency key.</summary>
internal sealed record KeptOutcome(string Fingerprint, DateTimeOffset ExpiresAt, Accepted Outcome);
