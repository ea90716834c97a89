namespace ClaimGraph.Wording.Alarms;

/// <summary>A word cut by a hyphen at the end of a line.</summary>
internal static class LineBreak
{
    /// <summary>Finds where a word goes on behind a hyphen and a line end.</summary>
    /// <param name="hyphen">UTF-16 index of what may be the hyphen.</param>
    /// <param name="rest">UTF-16 index behind the first letter of the rest.</param>
    public static bool TryJoin(string text, int hyphen, out int rest)
    {
        rest = hyphen + 1;
        if (text[hyphen] is not ('-' or '‐'))
            return false;
        var isBroken = false;
        for (; rest < text.Length && char.IsWhiteSpace(text[rest]); rest++)
            isBroken |= text[rest] is '\r' or '\n';
        return isBroken && rest < text.Length && char.IsLower(text[rest++]);
    }
}
