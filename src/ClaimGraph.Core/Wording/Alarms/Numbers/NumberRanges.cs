using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Reads the ends of a range together: in <c>$5-10 billion</c> both are billions of dollars.</summary>
internal static class NumberRanges
{
    public static IReadOnlyList<Sign> Joined(Passage passage, List<Sign> signs)
    {
        for (var index = 0; index + 1 < signs.Count; index++)
        {
            var (one, other) = (signs[index], signs[index + 1]);
            if (!IsRange(passage, one.End, other.First) || one.Number is not { } low || other.Number is not { } high || IsDate(low) || IsDate(high))
                continue;
            signs[index] = one with { Number = Low(low, high) };
            signs[index + 1] = other with { Number = High(low, high) };
        }

        return signs;
    }

    private static Number Low(Number low, Number high) => low with
    {
        Values = low.Scale == 1 && high.Scale > 1 ? [.. low.Values, .. low.Values.Select(value => value * high.Scale)] : low.Values,
        Unit = low.Unit ?? (high.Unit is null ? null : Number.AnyUnit),
    };

    // 2024-25 ends in 2025.
    private static Number High(Number low, Number high) => high with
    {
        Values = low.Values is [>= 1000 and < 3000] && high.Values is [> 0 and < 100] ? [.. high.Values, (Math.Floor(low.Values[0] / 100) * 100) + high.Values[0]] : high.Values,
        Unit = high.Unit ?? (low.Unit?.StartsWith("money", StringComparison.Ordinal) == true ? low.Unit : null),
    };

    private static bool IsDate(Number number) => number.Unit?.StartsWith("date", StringComparison.Ordinal) == true;

    private static bool IsRange(Passage passage, int end, int next)
    {
        if (end == next)
            return passage.Gap(next).Trim() is ['-' or '–' or '—' or '‑' or '~' or '～'];
        return end + 1 == next && passage.Language?.Numbers.Ranges.Contains(passage.Tokens[end].Key) == true && passage.Follows(end) && passage.Follows(next);
    }
}
