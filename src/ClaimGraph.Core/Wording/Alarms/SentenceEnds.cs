using System.Buffers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Where sentences end.</summary>
internal static class SentenceEnds
{
    /// <summary>What stands between a period and the next sentence; without any, as in 2.5 or example.org, none has ended.</summary>
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u00A0\"”»“");

    /// <summary>What ends a sentence unless a small letter follows, in scripts that have them.</summary>
    private static readonly SearchValues<char> EndsBeforeCapitals = SearchValues.Create("!?؟।။។៕");

    /// <summary>The sentence that each token belongs to, counted from 0.</summary>
    public static int[] Of(string text, IReadOnlyList<Token> tokens, Language? language)
    {
        var sentences = new int[tokens.Count];
        for (var index = 1; index < tokens.Count; index++)
            sentences[index] = sentences[index - 1] + (IsEnd(text, tokens[index - 1], tokens[index], language) ? 1 : 0);
        return sentences;
    }

    private static bool IsEnd(string text, Token last, Token next, Language? language)
    {
        var gap = text.AsSpan(last.End, next.Start - last.End);
        if (gap.IndexOfAny("。！？") >= 0)
            return true;
        if (gap.Count('\n') > 1)
            return true;
        if (gap.ContainsAny(EndsBeforeCapitals))
            return !BeginsSmall(next, text);
        if (gap.IndexOf('…') >= 0 || gap.IndexOf("..") >= 0)
            return next.IsCapitalised && gap.IndexOfAny("[(") < 0;
        return gap.IndexOf('.') >= 0 && gap.ContainsAny(Spaces) && !BeginsSmall(next, text) && !IsAbbreviation(last, next, language);
    }

    private static bool BeginsSmall(Token next, string text) => next.Shape == TokenShape.Letters && char.IsLower(text[next.Start]);

    // An initial (J. Smith), U.S., Mr., and German ordinals (am 9. Mai).
    private static bool IsAbbreviation(Token last, Token next, Language? language) =>
        last.Shape switch
        {
            TokenShape.Letters => (last.Key.Length == 1 && last.IsCapitalised) || last.Key.Contains('.', StringComparison.Ordinal)
                || (language?.Abbreviations ?? Language.CommonAbbreviations) is var known && (known.Contains(last.Key) || (next.Shape == TokenShape.Figure && known.Contains(last.Key + '#'))),
            TokenShape.Figure => language?.Traits.HasOrdinalPeriod == true && last.Key.Length <= 2 && next.Shape == TokenShape.Letters,
            _ => false,
        };
}
