using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Writing;

public sealed partial class GraphEditor
{
    private Accepted Record(LinkDescription link)
    {
        var type = link.Type!.Value;
        var owner = Mentioned(link.From!.Value, "from");
        Mentioned(link.To!.Value, "to");
        var (from, to) = LinkRules.Ordered(type, link.From.Value, link.To.Value);
        var id = LinkRecord.IdOf(from, type, to);
        if (LinkRules.Of(type) is { IsOwned: true })
            return RecordOwned(owner, type, to, link.Role);

        var described = new LinkRecord
        {
            Id = id,
            From = from,
            Type = type,
            To = to,
            Note = link.Note,
            Evidence = link.Evidence,
            Since = link.Since,
            Until = link.Until,
        };
        return Draw(described, link.Status, WhenPresent.Refuse);
    }

    /// <summary>Draws an edge that is a record of its own, or draws it again after it was deleted.</summary>
    private Accepted Draw(LinkRecord described, RecordStatus? status, WhenPresent whenPresent)
    {
        if (state.Find(described.Reference).IfAny is not LinkRecord present)
            return Save(First(described, status), Disposition.Created);
        if (present.Status == RecordStatus.Deleted)
            return Save(Next(described, present, status ?? RecordStatus.Active), Disposition.Created);
        if (SaysTheSame(described, present, status))
            return Unchanged(present);
        return whenPresent == WhenPresent.Update
            ? Save(Next(described, present, status), Disposition.Updated)
            : throw Conflict(present, Differences.Between(described, present));
    }

    /// <summary>Draws an edge that is a part of the record it starts at: that record gets a new version.</summary>
    private Accepted RecordOwned(Record owner, EdgeType type, Reference to, string? role)
    {
        if (OwnedLinks.Find(owner, type, to) is { } present)
            return role is null || role == present.Role ? Unchanged(present) : throw Conflict(present, "role");
        if (OwnedLinks.Added(owner, type, to, role) is not { } edited)
            throw Conflict(owner, WireNames<EdgeType>.Of(type));
        if (edited is ClaimRecord { About.Count: > Limits.Subjects })
            throw RefusedException.Because(RefusalCode.LimitExceeded, $"A claim is about {Limits.Subjects} things at most.", "from");
        return new(Disposition.Created, new(RecordKind.Link, LinkRecord.IdOf(owner.Reference, type, to)), SaveOwner(edited, owner));
    }

    private int SaveOwner(Record edited, Record present)
    {
        var next = Next(edited, present, null);
        if (next is ClaimRecord claim)
            state.SaveClaim(claim, state.QuotationsOf(claim.Reference), []);
        else
            state.Save(next);
        return next.Version;
    }
}
