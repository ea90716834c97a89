using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms.Numbers;

/// <summary>Finds the day and the year that stand beside a month: with it they are a date, which a printing may leave out.</summary>
internal static class DateParts
{
    /// <summary>Tokens between the parts of a date: "9 de mayo de 2025".</summary>
    private const int MostBetween = 1;

    /// <summary>The numbers of a text in their order, with those marked that are parts of dates.</summary>
    public static List<Sign> Marked(List<Sign> signs)
    {
        for (var month = 0; month < signs.Count; month++)
        {
            if (signs[month].Number!.Unit != "date month")
                continue;
            if (month > 0 && IsNear(signs[month - 1], signs[month]) && IsDay(signs[month - 1]))
                Mark(signs, month - 1);
            var next = month + 1;
            if (next < signs.Count && IsNear(signs[next - 1], signs[next]) && IsDay(signs[next]))
                Mark(signs, next++);
            if (next < signs.Count && IsNear(signs[next - 1], signs[next]) && IsYear(signs[next]))
                Mark(signs, next);
        }

        return signs;
    }

    private static void Mark(List<Sign> signs, int index) => signs[index] = signs[index] with { Number = signs[index].Number! with { IsPartOfDate = true } };

    private static bool IsNear(Sign one, Sign next) => next.First - one.End is >= 0 and <= MostBetween;

    private static bool IsDay(Sign sign) => sign.Number is { Unit: null, Values: [>= 1 and <= 31] };

    private static bool IsYear(Sign sign) => sign.Number is { Unit: null or "time year", Values: [>= 1000 and < 2200] };
}
