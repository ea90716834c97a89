using ClaimGraph.Documents;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>Judges a title as printed by the positions on record.</summary>
internal sealed class TitleJudgement(EntityDescription person, PartialDate day, string title)
{
    private readonly TitleComparison comparison = new(title, person);

    /// <summary>The verdict, the affiliation it rests on if there is one, and the reason.</summary>
    public (TitleVerdict Verdict, AffiliationDescription? RestsOn, string Because) Reach()
    {
        var all = (person.Affiliations ?? []).Select(affiliation => (
            Affiliation: affiliation,
            Period: new DateInterval(affiliation.From, affiliation.Until),
            IsSame: comparison.IsThatOf(affiliation))).ToList();
        var held = all.FindAll(candidate => candidate.Period.MayContain(day))
            .OrderBy(candidate => candidate.Period.CertainlyContains(day) ? 0 : 1).ToList();

        if (held.Find(candidate => candidate.IsSame == true) is { Affiliation: { } agreeing })
            return (TitleVerdict.Agrees, agreeing, $"On record as {Shown(agreeing)}{Doubt(agreeing)}");

        var past = all.FindAll(candidate => candidate.IsSame == true && candidate.Affiliation.Until?.Last < day.First);
        if (past.MaxBy(candidate => candidate.Affiliation.Until) is { Affiliation: { } former })
            return (TitleVerdict.Outdated, former, $"On record as {Shown(former)}, until {former.Until}.");

        var future = all.FindAll(candidate => candidate.IsSame == true);
        if (future.MinBy(candidate => candidate.Affiliation.From) is { Affiliation: { } later })
            return (TitleVerdict.NotYet, later, $"On record as {Shown(later)}, but only from {later.From}.");

        var others = held.FindAll(candidate => candidate.IsSame == false).ConvertAll(candidate => candidate.Affiliation);
        if (others.MinBy(affiliation => comparison.Missing(affiliation).Count + comparison.Added(affiliation).Count) is { } nearest)
            return (TitleVerdict.Differs, nearest, $"On record as {Shown(nearest)}. {Difference(nearest)}");

        return held.Count > 0
            ? (TitleVerdict.Unknown, held[0].Affiliation, $"The position at {held[0].Affiliation.Institution!.Name} is on record without a title.")
            : (TitleVerdict.Unknown, null, all.Count == 0 ? "No position of this person is on record." : "No position of that day is on record.");
    }

    private string Difference(AffiliationDescription position)
    {
        var missing = comparison.Missing(position);
        var added = comparison.Added(position);
        return string.Join(' ', new[]
        {
            missing.Count > 0 ? $"Not printed: {string.Join(", ", missing)}." : null,
            added.Count > 0 ? $"Printed besides: {string.Join(", ", added)}." : null,
        }.OfType<string>());
    }

    private string Doubt(AffiliationDescription affiliation) =>
        WithinPeriod.Of(new(affiliation.From, affiliation.Until), day).Because is { } because ? $". {because}" : " on that day.";

    private static string Shown(AffiliationDescription affiliation) => $"“{affiliation.Title}” at {affiliation.Institution!.Name}";
}
