using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Whether a word that left one place and came at another did so inside one clause.</summary>
internal static class ClauseMoves
{
    /// <summary>False when words that stayed between the two places join clauses: in "he did it and she did not" a "not" moved means another.</summary>
    public static bool AreInOne(Alignment texts, Sign from, Sign to)
    {
        var start = Place(texts.From, from.First);
        var end = texts.To.Counterparts[Place(texts.To, to.First)] is var counterpart and >= 0 ? counterpart : start;
        for (var token = Math.Min(start, end) + 1; token < Math.Max(start, end); token++)
            if (texts.From.Language?.Coordinators.Contains(texts.From.Tokens[token].Key) == true && texts.From.IsKept(token))
                return false;
        return true;
    }

    // The nearest token before that stayed; else the first one behind.
    private static int Place(Passage passage, int token)
    {
        var place = token;
        while (place > 0 && passage.Counterparts[place] < 0)
            place--;
        while (place + 1 < passage.Tokens.Count && passage.Counterparts[place] < 0)
            place++;
        return place;
    }
}
