using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Whether words that came or went bear on the words that stayed.</summary>
/// <remarks>
/// A sentence may be cut at an end, or where an ellipsis says so, without a change of meaning. So there a sign counts only if it governs
/// what stayed: the same clause, or one that hangs on it.
/// </remarks>
internal static class Scope
{
    private const int NearNegation = 3;
    private const int NearModal = 2;
    private const int NearQuantifier = 3;

    /// <param name="passage">The text that the sign stands in.</param>
    /// <param name="other">The one that it is missing from.</param>
    public static bool Governs(Sign sign, Passage passage, Passage other, WordRun run, Range otherWords)
    {
        if (run.Kind == ChangeKind.Replaced)
            return true;
        var (before, behind) = Kept(passage, sign);
        if (before < 0 && behind < 0)
            return false;
        if (before >= 0 && behind >= 0 && !IsMarked(other, otherWords))
            return true;
        return (behind >= 0 && GovernsBehind(sign, passage, behind)) || (before >= 0 && GovernsBefore(sign, passage, before));
    }

    /// <summary>The nearest tokens of the sentence that stayed, on either side; -1 for none.</summary>
    private static (int Before, int Behind) Kept(Passage passage, Sign sign)
    {
        var sentence = passage.Sentences[sign.First];
        var before = sign.First - 1;
        while (before >= 0 && passage.Sentences[before] == sentence && !passage.IsKept(before))
            before--;
        var behind = sign.End;
        while (behind < passage.Tokens.Count && passage.Sentences[behind] == sentence && !passage.IsKept(behind))
            behind++;
        return (
            before >= 0 && passage.Sentences[before] == sentence ? before : -1,
            behind < passage.Tokens.Count && passage.Sentences[behind] == sentence ? behind : -1);
    }

    private static bool IsMarked(Passage other, Range words)
    {
        var (first, end) = Alignment.Words(words, other.Text);
        var gap = other.Text.Before(first);
        return first == end && (gap.IndexOf('…') >= 0 || gap.IndexOf("...") >= 0 || gap.IndexOf(". . .") >= 0);
    }

    // "I do not believe that" in front of "we should leave".
    private static bool GovernsBehind(Sign sign, Passage passage, int kept) => sign.Kind switch
    {
        AlarmKind.Condition => !HasBreak(passage, sign.End, kept, commas: false),
        AlarmKind.Negation => !HasBreak(passage, sign.End, kept, commas: true),
        AlarmKind.Modal => kept - sign.End <= NearModal && !HasBreak(passage, sign.End, kept, commas: true) && !Hangs(passage, sign.End, kept),
        AlarmKind.Quantifier => kept - sign.End <= NearQuantifier && !HasBreak(passage, sign.End, kept, commas: true) && !Hangs(passage, sign.End, kept),
        AlarmKind.Number => kept == sign.End && !IsDate(sign.Number!) && !Passage.HasClauseMark(passage.Gap(kept)),
        _ => false,
    };

    // "unless they pay" behind "we shall leave".
    private static bool GovernsBefore(Sign sign, Passage passage, int kept) => sign.Kind switch
    {
        AlarmKind.Condition => !HasBreak(passage, kept + 1, sign.First, commas: false),
        AlarmKind.Negation => sign.First - kept <= NearNegation && !HasBreak(passage, kept + 1, sign.First, commas: true) && !Hangs(passage, kept + 1, sign.First),
        _ => false,
    };

    private static bool IsDate(Numbers.Number number) =>
        number.IsDate || (number.Unit is null && number.Values is [>= 1500 and < 2100]);

    private static bool HasBreak(Passage passage, int first, int last, bool commas)
    {
        for (var token = first; token <= last; token++)
            if ((commas ? Passage.HasClauseMark(passage.Gap(token)) : passage.Gap(token).IndexOfAny(";；") >= 0)
                || (token < last && passage.Language?.Coordinators.Contains(passage.Tokens[token].Key) == true && (commas || Passage.HasClauseMark(passage.Gap(token)))))
                return true;
        return false;
    }

    private static bool Hangs(Passage passage, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (passage.Language?.Subordinators.Contains(passage.Tokens[token].Key) == true)
                return true;
        return false;
    }
}
