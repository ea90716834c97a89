using ClaimGraph.Documents;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>What a title as printed is to the positions on record.</summary>
/// <param name="RestsOn">The affiliations it rests on.</param>
/// <param name="Because">Why, in a sentence for each title that is printed.</param>
internal sealed record JudgedTitle(TitleVerdict Verdict, IReadOnlyList<AffiliationDescription> RestsOn, string Because)
{
    public JudgedTitle(TitleVerdict verdict, AffiliationDescription? position, string because)
        : this(verdict, position is null ? [] : [position], because)
    {
    }
}

/// <summary>Judges a title as printed by the positions on record.</summary>
internal sealed class TitleJudgement(EntityDescription person, PartialDate day)
{
    private readonly IReadOnlyList<AffiliationDescription> all = person.Affiliations ?? [];

    /// <summary>The verdict on a title. One that may be read in several ways agrees when one of them does.</summary>
    public JudgedTitle Of(string title)
    {
        var whole = Held(new(title, person));
        var recorded = all.SelectMany(position => TitleComparison.AllWords(position.Title ?? "")).ToHashSet(StringComparer.Ordinal);
        var readings = PrintedTitle.Read(title, recorded);
        if (readings.Count == 0 || whole.Verdict == TitleVerdict.Agrees)
            return whole;
        var judged = readings.Select(reading => reading.Select(Of).ToList()).ToList();
        var chosen = judged.Find(titles => titles.TrueForAll(Agrees)) ?? judged[0];
        var verdict = chosen.Find(found => !Agrees(found))?.Verdict ?? TitleVerdict.Agrees;
        return new(
            verdict, [.. chosen.SelectMany(found => found.RestsOn).Distinct()], string.Join(' ', chosen.Select(found => found.Because).Distinct()));
    }

    private JudgedTitle Of(PrintedTitle title)
    {
        var comparison = new TitleComparison(title.Words, person);
        return title.Tense switch
        {
            TitleTense.Former => Former(comparison),
            TitleTense.ToCome => ToCome(comparison),
            TitleTense.Late when Held(comparison) is { Verdict: TitleVerdict.Outdated } ended => ended with { Verdict = TitleVerdict.Agrees },
            _ => Held(comparison),
        };
    }

    private JudgedTitle Held(TitleComparison comparison)
    {
        var held = all.Where(position => Period(position).MayContain(day))
            .OrderBy(position => Period(position).CertainlyContains(day) ? 0 : 1).ToList();
        var same = Same(comparison);

        if (held.Find(same.Contains) is { } agreeing)
            return new(TitleVerdict.Agrees, agreeing, $"On record as {Shown(agreeing)}{Doubt(agreeing)}");
        if (LastEnded(same) is { } former)
            return new(TitleVerdict.Outdated, former, $"On record as {Shown(former)}, until {former.Until}.");
        if (same.MinBy(position => position.From) is { } later)
            return new(TitleVerdict.NotYet, later, $"On record as {Shown(later)}, but only from {later.From}.");
        if (Nearest(held, comparison) is { } nearest)
            return new(TitleVerdict.Differs, nearest, $"On record as {Shown(nearest)}. {Difference(nearest, comparison)}");
        return held is [var untitled, ..]
            ? new(TitleVerdict.Unknown, untitled, $"The position at {untitled.Institution!.Name} is on record without a title.")
            : new(TitleVerdict.Unknown, [], all.Count == 0 ? "No position of this person is on record." : "No position of that day is on record.");
    }

    /// <summary>Printed as one that had ended: it agrees with a position that had, and differs from one that is still held.</summary>
    private JudgedTitle Former(TitleComparison comparison)
    {
        var same = Same(comparison);
        var held = same.Find(position => Period(position).CertainlyContains(day));
        if (LastEnded(same) is { } ended && ended.Institution!.Id != held?.Institution!.Id)
            return new(TitleVerdict.Agrees, ended, $"On record as {Shown(ended)}, until {ended.Until}, and printed as former.");
        if (held is not null)
            return new(TitleVerdict.Differs, held, $"On record as {Shown(held)} on that day, but printed as former.");
        if (same.Find(position => Period(position).MayContain(day)) is { } open)
            return new(TitleVerdict.Unknown, open, $"On record as {Shown(open)}. It is printed as former, and the record does not say whether it had ended{Doubt(open)}");
        if (same.MinBy(position => position.From) is { } later)
            return new(TitleVerdict.NotYet, later, $"On record as {Shown(later)}, but only from {later.From}.");
        return Nearest(all.Where(position => position.Until?.Last < day.First), comparison) is { } nearest
            ? new(TitleVerdict.Differs, nearest, $"On record as {Shown(nearest)}, until {nearest.Until}. {Difference(nearest, comparison)}")
            : new(TitleVerdict.Unknown, [], "It is printed as former, and no such position that had ended is on record.");
    }

    /// <summary>Printed as one that had not begun.</summary>
    private JudgedTitle ToCome(TitleComparison comparison)
    {
        var same = Same(comparison);
        if (same.Where(position => position.From?.First > day.Last).MinBy(position => position.From) is { } later)
            return new(TitleVerdict.Agrees, later, $"On record as {Shown(later)} from {later.From}, and printed as to come.");
        if (same.Find(position => Period(position).CertainlyContains(day)) is { } held)
            return new(TitleVerdict.Differs, held, $"On record as {Shown(held)} on that day, but printed as to come.");
        return LastEnded(same) is { } former
            ? new(TitleVerdict.Outdated, former, $"On record as {Shown(former)}, until {former.Until}.")
            : new(TitleVerdict.Unknown, [], "It is printed as to come, and no such position that had not begun is on record.");
    }

    private static bool Agrees(JudgedTitle judged) => judged.Verdict == TitleVerdict.Agrees;

    private List<AffiliationDescription> Same(TitleComparison comparison) => [.. all.Where(position => comparison.IsThatOf(position) == true)];

    private AffiliationDescription? LastEnded(IEnumerable<AffiliationDescription> positions) =>
        positions.Where(position => position.Until?.Last < day.First).MaxBy(position => position.Until);

    private static AffiliationDescription? Nearest(IEnumerable<AffiliationDescription> positions, TitleComparison comparison) => positions
        .Where(position => position.Title is not null)
        .MinBy(position => comparison.Missing(position).Count + comparison.Added(position).Count);

    private static string Difference(AffiliationDescription position, TitleComparison comparison)
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
