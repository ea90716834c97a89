using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Words said twice, as speakers do: "it's not, it's not a problem".</summary>
internal static class Repetition
{
    private const int Longest = 8;

    /// <summary>Whether a sign that was dropped stands once more beside it, with nothing between that stayed.</summary>
    public static bool Holds(Sign sign, Passage passage)
    {
        for (var distance = sign.End - sign.First; distance <= Longest; distance++)
            if (IsSaidAgain(sign, passage, distance) || IsSaidAgain(sign, passage, -distance))
                return true;
        return false;
    }

    private static bool IsSaidAgain(Sign sign, Passage passage, int distance)
    {
        if (sign.First + distance < 0 || sign.End + distance > passage.Tokens.Count)
            return false;
        for (var token = sign.First; token < sign.End; token++)
            if (passage.Tokens[token].Key != passage.Tokens[token + distance].Key || !passage.IsKept(token + distance))
                return false;
        // The words in front of the second saying that stand in front of the first as well are part of it.
        var (first, second) = distance > 0 ? (sign.First, sign.First + distance) : (sign.First + distance, sign.First);
        var shared = 0;
        while (shared < first && shared + 1 < second - first && passage.Tokens[first - shared - 1].Key == passage.Tokens[second - shared - 1].Key)
            shared++;
        return distance > 0
            ? !AnyStayed(passage, sign.First, second - shared)
            : !AnyStayed(passage, first + sign.End - sign.First, sign.End);
    }

    private static bool AnyStayed(Passage passage, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (passage.IsKept(token))
                return true;
        return false;
    }
}
