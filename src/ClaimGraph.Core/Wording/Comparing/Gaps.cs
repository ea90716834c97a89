using System.Buffers;

namespace ClaimGraph.Wording.Comparing;

/// <summary>What punctuation between two words says.</summary>
internal static class Gaps
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…。！？؟۔।\n\u2029");
    private static readonly SearchValues<char> Pauses = SearchValues.Create(",;:—–、，；：،؛");

    /// <summary>Words are left out here: "...", "…", ". . .", also in brackets.</summary>
    public static bool HasEllipsis(ReadOnlySpan<char> gap)
    {
        var dots = 0;
        foreach (var character in gap)
        {
            if (character is '\u2026' or '\u2025' or '\u22EF')
                return true;
            if (character == '.')
                dots++;
            else if (!char.IsWhiteSpace(character))
                dots = 0;
            if (dots == 3)
                return true;
        }

        return false;
    }

    /// <summary>A sentence ends here.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> gap) => gap.ContainsAny(SentenceEnds);

    /// <summary>A pause in a sentence.</summary>
    public static bool HasPause(ReadOnlySpan<char> gap) => gap.ContainsAny(Pauses) || gap.IndexOf(" - ") >= 0 || gap.IndexOf("--") >= 0;

    /// <summary>What was begun is broken off: a dash, or an ellipsis.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> gap) => gap.IndexOfAny("—–") >= 0 || gap.IndexOf("-") >= 0 || HasEllipsis(gap);

    /// <summary>Something sets apart the words on both sides.</summary>
    public static bool SetsApart(ReadOnlySpan<char> gap) => HasPause(gap) || EndsSentence(gap);
}
