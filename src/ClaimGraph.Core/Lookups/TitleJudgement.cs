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
        var all = person.Affiliations ?? [];
        var held = all.Where(position => Period(position).MayContain(day))
            .OrderBy(position => Period(position).CertainlyContains(day) ? 0 : 1).ToList();
        var same = all.Where(position => comparison.IsThatOf(position) == true).ToList();

        if (held.Find(same.Contains) is { } agreeing)
            return (TitleVerdict.Agrees, agreeing, $"On record as {Shown(agreeing)}{Doubt(agreeing)}");
        if (same.Where(position => position.Until?.Last < day.First).MaxBy(position => position.Until) is { } former)
            return (TitleVerdict.Outdated, former, $"On record as {Shown(former)}, until {former.Until}.");
        if (same.MinBy(position => position.From) is { } later)
            return (TitleVerdict.NotYet, later, $"On record as {Shown(later)}, but only from {later.From}.");
        if (held.Where(position => position.Title is not null).MinBy(Distance) is { } nearest)
            return (TitleVerdict.Differs, nearest, $"On record as {Shown(nearest)}. {Difference(nearest)}");
        return held is [var untitled, ..]
            ? (TitleVerdict.Unknown, untitled, $"The position at {untitled.Institution!.Name} is on record without a title.")
            : (TitleVerdict.Unknown, null, all.Count == 0 ? "No position of this person is on record." : "No position of that day is on record.");
    }

    private int Distance(AffiliationDescription position) => comparison.Missing(position).Count + comparison.Added(position).Count;

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

    private string Doubt(AffiliationDescription position) =>
        WithinPeriod.Of(Period(position), day).Because is { } because ? $". {because}" : " on that day.";

    private static string Shown(AffiliationDescription position) => $"“{position.Title}” at {position.Institution!.Name}";

    private static DateInterval Period(AffiliationDescription position) => new(position.From, position.Until);
}
