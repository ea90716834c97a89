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
        switch (present)
        {
            case ClaimRecord claim:
                state.SaveClaim(Buried(claim), [], [.. state.QuotationsOf(claim.Reference).Select(BuriedWithLinks)]);
                break;
            case QuotationRecord quotation:
                var others = state.QuotationsOf(quotation.Claim).Where(other => other.Id != quotation.Id).ToList();
                SaveClaim((ClaimRecord)state.Find(quotation.Claim)!, null, others, [Buried(quotation)]);
                break;
            default:
                RefuseWhenInUse(present);
                foreach (var affiliation in state.AffiliationsOf(present.Reference))
                    Bury(affiliation);
                Bury(present);
                break;
        }

        BuryLinks(present);
        return new(Disposition.Deleted, present.Reference, present.Version + 1);
    }

    private Accepted DeleteOwned(Delete write, Reference ownerReference, EdgeType type, Reference to)
    {
        var owner = state.Find(ownerReference);
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

    private void BuryLinks(Record record)
    {
        foreach (var link in state.LinksOf(record.Reference))
            Bury(link);
    }

    private void Bury(Record record) => state.Save(Buried(record));

    private QuotationRecord BuriedWithLinks(QuotationRecord quotation)
    {
        BuryLinks(quotation);
        return Buried(quotation);
    }

    private T Buried<T>(T record) where T : Record =>
        record with { Status = RecordStatus.Deleted, Version = record.Version + 1, UpdatedAt = now };
}
