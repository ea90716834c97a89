using System.Collections.Immutable;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Tracing;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>One version of a record, and the change that made it.</summary>
internal sealed record RecordVersion(Record Record, Change Change);

/// <summary>A write's answer, kept under the caller's name for it.</summary>
internal sealed record KeptOutcome(string Fingerprint, WriteOutcome Outcome, DateTimeOffset At);

/// <summary>A whole graph as a value: a write makes another one, and a refused write is simply dropped.</summary>
internal sealed record PlainGraph
{
    private ILookup<Reference, QuotationRecord>? quotations;
    private ILookup<Reference, AffiliationRecord>? affiliations;

    public static PlainGraph Empty { get; } = new();

    public ImmutableDictionary<Reference, ImmutableList<RecordVersion>> Versions { get; init; } =
        ImmutableDictionary<Reference, ImmutableList<RecordVersion>>.Empty;

    /// <summary>Every record there ever was, in the order of recording.</summary>
    public ImmutableList<Reference> Order { get; init; } = [];

    /// <summary>The texts that every source has had, the oldest first.</summary>
    public ImmutableDictionary<Reference, ImmutableList<KeptText>> Texts { get; init; } =
        ImmutableDictionary<Reference, ImmutableList<KeptText>>.Empty;

    public ImmutableDictionary<string, KeptOutcome> Outcomes { get; init; } = ImmutableDictionary<string, KeptOutcome>.Empty;

    public long Sequence { get; init; }

    public Record? Find(Reference reference) => Versions.GetValueOrDefault(reference)?[^1].Record;

    public T Get<T>(Reference reference) where T : Record => (T)Find(reference)!;

    /// <summary>The records of a kind that are not deleted, in the order of recording.</summary>
    public IEnumerable<T> Live<T>() where T : Record =>
        Order.Select(Find).OfType<T>().Where(record => record.Status != RecordStatus.Deleted);

    public IEnumerable<QuotationRecord> QuotationsOf(Reference claim) =>
        (quotations ??= Live<QuotationRecord>().ToLookup(held => held.Claim))[claim];

    public IEnumerable<AffiliationRecord> AffiliationsOf(Reference person) =>
        (affiliations ??= Live<AffiliationRecord>().ToLookup(held => held.Person))[person];

    public PlainGraph With(Record record, Change change)
    {
        var held = Versions.GetValueOrDefault(record.Reference, []);
        return this with
        {
            Versions = Versions.SetItem(record.Reference, held.Add(new(record, change))),
            Order = held.IsEmpty ? Order.Add(record.Reference) : Order,
            Sequence = change.Sequence,
            quotations = null,
            affiliations = null,
        };
    }
}
