using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Lookups;

/// <summary>
/// Whether a speaker of a claim stood at an institution, or in a country through one, when the claim was made, or spoke on behalf of it.
/// </summary>
/// <param name="Because">What the record lacks to be certain; null when it lacks nothing.</param>
/// <param name="RestsOn">The affiliations it rests on, and of a country the link that says where the institution is based.</param>
public sealed record Standing(Certainty Certainty, string? Because, IReadOnlyList<Reference> RestsOn)
{
    /// <summary>The standing of the speaker of whom it is most certain, or null when all speakers certainly did not stand there.</summary>
    /// <param name="claim">As it is read: with its speakers' affiliations, and where their institutions are based.</param>
    /// <param name="at">An institution or a country.</param>
    public static Standing? Of(ClaimDocument claim, Reference at)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return OnBehalf(claim, at) is { } links
            ? new(Certainty.Certain, null, links)
            : claim.AllSpeakers().Select(speaker => Of(speaker, claim, at)).OfType<Standing>().MinBy(standing => standing.Certainty);
    }

    private static Standing? Of(EntityDescription speaker, ClaimDocument claim, Reference at)
    {
        if (speaker.Country?.Id == at.Id && at.Kind == RecordKind.Country)
            return new(Certainty.Certain, null, [BasedIn(speaker.Id!, at)]);

        var held = (speaker.Affiliations ?? [])
            .Where(affiliation => IsAt(affiliation.Institution!, at))
            .Select(affiliation => (Affiliation: affiliation, Within: WithinPeriod.Of(new(affiliation.From, affiliation.Until), claim.SaidOn)))
            .Where(candidate => candidate.Within.Certainty is not null)
            .ToList();
        if (held.Count == 0)
            return null;
        var certain = held.FindAll(candidate => candidate.Within.Certainty == Certainty.Certain);
        return certain.Count > 0
            ? new(Certainty.Certain, null, RestingOn(certain.Select(candidate => candidate.Affiliation), at))
            : new(Certainty.Unknown, held[0].Within.Because, RestingOn(held.Select(candidate => candidate.Affiliation), at));
    }

    /// <summary>The links by which a claim was said on behalf of an institution or country, or of an institution there; null when it was not.</summary>
    private static IReadOnlyList<Reference>? OnBehalf(ClaimDocument claim, Reference at)
    {
        if (claim.OnBehalfOf is not { } principal)
            return null;
        var reference = new Reference(principal.Type!.Value, principal.Id!);
        var link = new Reference(RecordKind.Link, LinkRecord.IdOf(new(RecordKind.Claim, claim.Id!), EdgeType.OnBehalfOf, reference));
        if (reference == at)
            return [link];
        return at.Kind == RecordKind.Country && principal.Country?.Id == at.Id ? [link, BasedIn(principal.Id!, at)] : null;
    }

    private static bool IsAt(EntityDescription institution, Reference at) =>
        (at.Kind == RecordKind.Country ? institution.Country?.Id : institution.Id) == at.Id;

    private static IReadOnlyList<Reference> RestingOn(IEnumerable<AffiliationDescription> affiliations, Reference at) =>
    [
        .. affiliations.SelectMany(affiliation => at.Kind == RecordKind.Country
            ? [new Reference(RecordKind.Affiliation, affiliation.Id!), BasedIn(affiliation.Institution!.Id!, at)]
            : (Reference[])[new(RecordKind.Affiliation, affiliation.Id!)]).Distinct(),
    ];

    private static Reference BasedIn(string institution, Reference country) =>
        new(RecordKind.Link, LinkRecord.IdOf(new(RecordKind.Institution, institution), EdgeType.BasedIn, country));
}
