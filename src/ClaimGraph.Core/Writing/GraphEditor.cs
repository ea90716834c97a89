using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

/// <summary>The one place where it is decided what a write does to the graph.</summary>
/// <remarks>
/// It is handed documents whose shape was checked, reads the state, and saves new versions of records into it. When it refuses,
/// the store takes back what was saved. One editor serves one write at a time.
/// </remarks>
public sealed partial class GraphEditor(IGraphState state, TimeProvider clock)
{
    /// <summary>The moment of the write that runs, to the millisecond.</summary>
    private DateTimeOffset now;

    /// <summary>The entities that the write has made so far.</summary>
    private List<EntityRecord> newEntities = [];

    /// <summary>Carries out one operation.</summary>
    public WriteOutcome Apply(WriteOperation operation)
    {
        newEntities = [];
        now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        // Whatever the clock does: what an import records is not older than its beginning.
        if (operation is RecordClaim { ImportBegan: { } began } && now < began)
            now = began;
        try
        {
            var accepted = operation switch
            {
                RecordClaim write => Record(write),
                RecordEntity write => Record(write.Entity),
                RecordSource write => Record(write.Source),
                RecordQuotation write => Record(write.ClaimId, write.Quotation),
                RecordAffiliation write => Record(write.PersonId, write.Affiliation),
                RecordLink write => Record(write.Link),
                RecordJudgement write => Record(write),
                Replace write => ReplaceRecord(write),
                KeepSourceText write => Keep(write),
                Delete write => DeleteRecord(write),
                _ => throw new ArgumentException($"{operation} is not a write operation.", nameof(operation)),
            };
            return newEntities.Count == 0 ? accepted : accepted with { NewEntities = newEntities };
        }
        catch (RefusedException refused)
        {
            return new Refused(refused.Refusal);
        }
    }

    private Accepted ReplaceRecord(Replace write) => (write.Target.Kind, write.Content) switch
    {
        (RecordKind.Claim, ClaimDocument claim) => ReplaceClaim(Target<ClaimRecord>(write.Target, write.ExpectedVersion), claim),
        (RecordKind.Quotation, QuotationDescription quotation) =>
            ReplaceQuotation(Target<QuotationRecord>(write.Target, write.ExpectedVersion), quotation),
        (RecordKind.Source, SourceDescription source) => ReplaceSource(Target<SourceRecord>(write.Target, write.ExpectedVersion), source),
        (RecordKind.Affiliation, AffiliationDescription affiliation) =>
            ReplaceAffiliation(Target<AffiliationRecord>(write.Target, write.ExpectedVersion), affiliation),
        (_, EntityDescription entity) when write.Target.Kind.IsEntity =>
            ReplaceEntity(Target<EntityRecord>(write.Target, write.ExpectedVersion), entity),
        _ => throw new ArgumentException($"A {write.Content.GetType().Name} does not describe {write.Target}.", nameof(write)),
    };

    /// <summary>The record a request is about, in the version its caller saw.</summary>
    private TRecord Target<TRecord>(Reference reference, int? expectedVersion = null) where TRecord : Record
    {
        var record = Present(state.Find(reference).IfAny, reference);
        if (expectedVersion is { } version && version != record.Version)
            throw RefusedException.Because(RefusalCode.StaleVersion, $"{reference} is in version {record.Version}, not {version}.");
        return (TRecord)record;
    }

    private static Record Present(Record? record, Reference reference) => record switch
    {
        null => throw RefusedException.Because(RefusalCode.NotFound, $"There is no {reference}."),
        { Status: RecordStatus.Deleted } => throw RefusedException.Because(RefusalCode.Deleted, $"{reference} was deleted."),
        _ => record,
    };

    /// <summary>A record that a document names without describing it.</summary>
    private Record Mentioned(Reference reference, string path)
    {
        var record = state.Find(reference).IfAny;
        if (record is null)
            throw RefusedException.Because(RefusalCode.UnknownReference, $"There is no {reference}, and it is not described.", path);
        if (record.Status == RecordStatus.Deleted)
            throw RefusedException.Because(RefusalCode.UnknownReference, $"{reference} was deleted.", path);
        return record;
    }

    /// <summary>The id under which a record of this natural key is, or will be, on record.</summary>
    /// <param name="words">The words in it.</param>
    private string IdOf(RecordKind kind, NaturalKey key, string words)
    {
        var proposed = state.Find(new(kind, key.Proposed)).IfAny;
        if (proposed is not null && (key.Distinct is null || NaturalKeys.Says(proposed, words)))
            return key.Proposed;
        var id = proposed is null ? key.Proposed : key.Own;
        return state.Find(new(kind, id)).IfAny is null && state.FindByNaturalKey(kind, key.Own) is { } earlier ? earlier.Id : id;
    }

    private T First<T>(T record, RecordStatus? status) where T : Record =>
        record with { Version = 1, Status = status ?? RecordStatus.Active, CreatedAt = now, UpdatedAt = now };

    private T Next<T>(T record, Record present, RecordStatus? status) where T : Record => record with
    {
        Id = present.Id,
        Version = present.Version + 1,
        Status = status ?? present.Status,
        CreatedAt = present.CreatedAt,
        UpdatedAt = now,
    };

    private static bool SaysTheSame(Record record, Record present, RecordStatus? status) =>
        (status ?? present.Status) == present.Status
        && RecordJson.Serialize(record).AsSpan().SequenceEqual(RecordJson.Serialize(present));

    private Accepted Save(Record record, Disposition disposition)
    {
        state.Save(record);
        return new(disposition, record.Reference, record.Version);
    }

    private static Accepted Unchanged(Record present) => new(Disposition.Unchanged, present.Reference, present.Version);

    private static RefusedException Conflict(Record present, string what) => RefusedException.Because(
        RefusalCode.ContentConflict,
        $"{present.Reference} is on record with other content ({what}). Edit that record, or leave that out.",
        candidates: [new(present.Reference, (present as EntityRecord)?.Name ?? present.Id)]);
}
