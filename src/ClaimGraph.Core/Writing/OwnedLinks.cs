using ClaimGraph.Graph;

namespace ClaimGraph.Writing;

/// <summary>Edges that are a part of the record they start at, seen as links.</summary>
public static class OwnedLinks
{
    /// <summary>The owner of a link, if its type is owned by the record it starts at and its id can be read.</summary>
    public static bool TryRead(Reference link, out Reference owner, out EdgeType type, out Reference to)
    {
        owner = to = default;
        type = default;
        return link.Kind == RecordKind.Link
            && LinkRecord.TryParseId(link.Id, out owner, out type, out to)
            && LinkRules.Of(type) is { IsOwned: true };
    }

    /// <summary>The edge as a link, with the version and times of its owner; null when the owner does not have it.</summary>
    public static LinkRecord? Find(Record owner, EdgeType type, Reference to)
    {
        ArgumentNullException.ThrowIfNull(owner);
        foreach (var edge in owner.Edges)
        {
            if (edge.Type == type && edge.To == to && edge.From == owner.Reference)
                return new LinkRecord
                {
                    Id = LinkRecord.IdOf(edge.From, type, to),
                    From = edge.From,
                    Type = type,
                    To = to,
                    Role = edge.Role,
                    Version = owner.Version,
                    Status = owner.Status,
                    CreatedAt = owner.CreatedAt,
                    UpdatedAt = owner.UpdatedAt,
                };
        }

        return null;
    }

    /// <summary>The owner with one edge more; null when it has another where only one may be.</summary>
    internal static Record? Added(Record owner, EdgeType type, Reference to, string? role) => (owner, type) switch
    {
        (ClaimRecord claim, EdgeType.About) => claim with { About = [.. claim.About ?? [], new(to, role)] },
        (ClaimRecord { OnBehalfOf: null } claim, EdgeType.OnBehalfOf) => claim with { OnBehalfOf = to },
        (EntityRecord { BasedIn: null } institution, EdgeType.BasedIn) => institution with { BasedIn = to },
        (EntityRecord person, EdgeType.CitizenOf) => person with { CitizenOf = [.. person.CitizenOf ?? [], to] },
        _ => null,
    };

    /// <summary>The owner without an edge that it has.</summary>
    internal static Record Removed(Record owner, EdgeType type, Reference to) => (owner, type) switch
    {
        (ClaimRecord claim, EdgeType.About) =>
            claim with { About = OrNull(claim.About!.Where(subject => subject.Target != to).ToList()) },
        (ClaimRecord claim, EdgeType.OnBehalfOf) => claim with { OnBehalfOf = null },
        (EntityRecord institution, EdgeType.BasedIn) => institution with { BasedIn = null },
        (EntityRecord person, EdgeType.CitizenOf) =>
            person with { CitizenOf = OrNull(person.CitizenOf!.Where(country => country != to).ToList()) },
        _ => owner,
    };

    private static List<T>? OrNull<T>(List<T> items) => items.Count == 0 ? null : items;
}
