namespace ClaimGraph.Time;

/// <summary>
/// The time during which something held, both bounds included, as far as it is known.
/// A bound that is null is unknown, not infinite: an affiliation without an end may have ended.
/// </summary>
/// <param name="From">When it began; null when unknown.</param>
/// <param name="Until">When it ended, that day included; null when unknown.</param>
public readonly record struct DateInterval(PartialDate? From, PartialDate? Until)
{
    /// <summary>Whether the end is certainly before the beginning, whatever days the two partial dates stand for.</summary>
    public bool EndsBeforeItBegins => From is { } from && Until is { } until && until.Last < from.First;

    /// <summary>
    /// Whether something that happened on <paramref name="day"/> may have happened in this interval.
    /// False only when it is certainly before the one bound or after the other; an unknown day may be anywhere.
    /// </summary>
    public bool MayContain(PartialDate? day)
    {
        if (day is not { } known) return true;

        var certainlyBefore = From is { } from && known.Last < from.First;
        var certainlyAfter = Until is { } until && known.First > until.Last;
        return !certainlyBefore && !certainlyAfter;
    }

    /// <summary>
    /// Whether something that happened on <paramref name="day"/> happened in this interval, whatever days the partial
    /// dates stand for. Never so while the day or either bound is unknown.
    /// </summary>
    public bool CertainlyContains(PartialDate? day) =>
        day is { } known
        && From is { } from && from.Last <= known.First
        && Until is { } until && known.Last <= until.First;
}
