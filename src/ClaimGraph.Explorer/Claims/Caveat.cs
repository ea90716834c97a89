using ClaimGraph.Documents;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.Explorer.Claims;

/// <summary>Something that whoever wants to quote a statement has to know first.</summary>
/// <param name="IsAlarm">Whether it speaks against quoting it so; else it is only not certain.</param>
/// <param name="Heading">A sign and a few words.</param>
/// <param name="Text">The same in a sentence.</param>
public sealed record Caveat(bool IsAlarm, string Heading, string Text)
{
    private const int Most = 4;
    private const int MostTold = 3;

    /// <summary>The gravest caveats, four at most.</summary>
    public static IReadOnlyList<Caveat> Of(ClaimDocument claim, ClaimJudgements judged)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(judged);
        return [.. All(claim, judged).Take(Most)];
    }

    private static IEnumerable<Caveat> All(ClaimDocument claim, ClaimJudgements judged)
    {
        if (claim.Status is RecordStatus.Disputed or RecordStatus.Retracted)
            yield return new(true, $"▲ {WireNames<RecordStatus>.Of(claim.Status.Value)}", claim.Status == RecordStatus.Disputed
                ? "Somebody contests this statement." : "Whoever published or said it has withdrawn it.");
        if (judged.Variants.Alarms is { Count: > 0 } alarms)
            yield return new(true, $"▲ {Counting.Of(alarms.Count, "change")} of meaning",
                $"{string.Join(", then ", alarms.Take(MostTold).Select(step => ComparisonWords.InBrief(step.Alarm)))}{(alarms.Count > MostTold ? ", and more" : "")}. "
                + $"{Counting.Of(judged.Variants.Variants.Count(variant => variant.AlarmsOnTheWay.Count > 0), "printing")} of {judged.Variants.Variants.Count} changed the words so, or took them from one that had.");
        var contradicting = judged.Related.Count(related => related.Links.Any(link => link.Type == EdgeType.Contradicts));
        if (contradicting > 0)
            yield return new(true, "▲ contradicted", $"{Counting.Of(contradicting, "statement")} on record {(contradicting == 1 ? "contradicts" : "contradict")} it.");
        if (judged.Trace.ImpossibleDates is { Count: > 0 } dates)
            yield return new(false, $"✕ {Counting.Of(dates.Count, "impossible date")}", dates[0].Because);
        if (judged.Trace.Circles is { Count: > 0 } circles)
            yield return new(false, $"↻ {Counting.Of(circles.Count, "circle")}", InWords(circles[0], judged.Variants));
        if (judged.Origins?.Independent is { AtMost: > 0 } range && judged.Trace.Sources.Count > 1)
            yield return new(false, range.AtLeast == range.AtMost ? $"≈ {Counting.Of(range.AtMost, "origin")}" : $"≈ {range.AtLeast} to {range.AtMost} origins", judged.Origins.Because);
        if (claim.SaidOn is null)
            yield return new(false, "≈ undated", "It is not recorded when it was said.");
    }

    // By the names of those that print the words, where at least two do; the trace says it with titles and dates.
    private static string InWords(CircleDocument circle, VariantTree variants)
    {
        var names = circle.Members
            .Select(member => variants.Variants.FirstOrDefault(variant => variant.Quotation == member || variant.Source?.Source == member)?.Source)
            .OfType<TracedSource>().Select(TraceNames.Of).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count < 2)
            return circle.Words;
        var (told, last) = names.Count <= MostTold ? (names.SkipLast(1), names[^1]) : (names.Take(MostTold), $"{names.Count - MostTold} more");
        return $"{string.Join(", ", told)} and {last} lead back to each other, so that none of them can be shown to be the first.";
    }
}
