using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private Accepted DeleteRecord(Delete write)
    {
        if (OwnedLinks.TryRead(write.Target, out var ownerReference, out var type, out var to))
            return DeleteOwned(write, ownerReference, type, to);

        var present = Target<Record>(write.Target, write.ExpectedVersion);
        var links = state.LinksOf(present.Reference);
        switch (present)
        {
            case ClaimRecord claim:
                state.SaveClaim(Buried(claim), [], [.. state.QuotationsOf(claim.Reference).Select(BuriedWithLinks)]);
                break;
            case QuotationRecord quotation:
                var others = state.QuotationsOf(quotation.Claim).Where(other => other.Id != quotation.Id).ToList();
                SaveClaim(state.Find(quotation.Claim).Required<ClaimRecord>(), null, others, [Buried(quotation)]);
                break;
            default:
                RefuseWhenInUse(present);
                BuryAll(state.AffiliationsOf(present.Reference));
                Bury(present);
                break;
        }

        BuryAll(links);
        return new(Disposition.Deleted, present.Reference, present.Version + 1);
    }

    private Accepted DeleteOwned(Delete write, Reference ownerReference, EdgeType type, Reference to)
    {
        var owner = state.Find(ownerReference).IfAny;
        if (owner is null or { Status: RecordStatus.Deleted } || OwnedLinks.Find(owner, type, to) is null)
            throw RefusedException.Because(RefusalCode.NotFound, $"There is no {write.Target}.");
        Target<Record>(ownerReference, write.ExpectedVersion);
        return new(Disposition.Deleted, write.Target, SaveOwner(OwnedLinks.Removed(owner, type, to), owner));
    }

    private void RefuseWhenInUse(Record present)
    {
        if (present is EntityRecord or SourceRecord or UnnamedSourceRecord && state.DependentOn(present.Reference) is { } dependent)
            throw RefusedException.Because(
                RefusalCode.InUse, $"{dependent} rests on {present.Reference}: delete or edit that first.",
                candidates: [new(dependent, dependent.Id)]);
    }

    private void BuryAll(IEnumerable<Record> records)
    {
        foreach (var record in records)
            Bury(record);
    }

    private void Bury(Record record) => state.Save(Buried(record));

    private QuotationRecord BuriedWithLinks(QuotationRecord quotation)
    {
        BuryAll(state.LinksOf(quotation.Reference));
        return Buried(quotation);
    }

    private T Buried<T>(T record) where T : Record =>
        record with { Status = RecordStatus.Deleted, Version = record.Version + 1, UpdatedAt = now };
}
