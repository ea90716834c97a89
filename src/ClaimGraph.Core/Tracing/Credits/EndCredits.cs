using System.Text.RegularExpressions;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Finds news agencies in the lines with which a report ends: "© AFP", "(with inputs from Reuters)", "Quelle: dpa".</summary>
internal static partial class EndCredits
{
    /// <summary>UTF-16 units in which such a line begins.</summary>
    private const int Tail = 300;

    private const int LongestLine = 160;

    public static IEnumerable<WireCredit> Of(string text)
    {
        var tail = text[Math.Max(text.Length - Tail, 0)..];
        var lines = tail.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < lines.Length; index++)
            foreach (var (agency, evidence) in OfLine(lines[index], isLast: index == lines.Length - 1))
                yield return new(agency, evidence, WireCreditPlace.End);
    }

    private static IEnumerable<(string Agency, string Evidence)> OfLine(string line, bool isLast)
    {
        if (Copyright().Match(line) is { Success: true } copyright)
            return CreditWords.Alone(copyright.Groups["names"].Value).Select(agency => (agency, copyright.Value.Trim()));
        if (Contribution().Match(line) is { Success: true } contribution)
            return CreditWords.Alone(contribution.Groups["names"].Value).Select(agency => (agency, contribution.Value.Trim()));
        if (Bracketed().Match(line) is { Success: true } bracketed)
            return Credited(bracketed.Groups["inside"].Value, mayBeBare: true).Select(agency => (agency, bracketed.Value.Trim()));
        return line.Length <= LongestLine ? Credited(line, isLast).Select(agency => (agency, line)) : [];
    }

    private static IEnumerable<string> Credited(string words, bool mayBeBare)
    {
        if (Signature().IsMatch(words))
            return CreditWords.Alone(words[(words.LastIndexOf(';') + 1)..]);
        var introduction = Introduction().Match(words);
        return introduction.Success || mayBeBare ? CreditWords.Alone(words[introduction.Length..]) : [];
    }

    [GeneratedRegex(@"(?:©|\(c\)|copyright)[\s\d©]*(?:by\s+)?(?<names>[^\d.;©\n]{2,60})", Options)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"(?:^|[.!?”""(]\s*)(?<names>[^.!?”""()]{2,80})\s+contributed\s+(?:to|reporting)", Options)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"[(（\[【](?<inside>[^()（）\[\]【】]{2,120})[)）\]】][\s.。]*$", Options)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:reporting|writing|additional reporting)\s+by\s.*;", Options)]
    private static partial Regex Signature();

    [GeneratedRegex(
        @"^(?:with (?:additional )?(?:inputs?|files|material|reporting|reports|agency inputs) (?:from|by)"
        + @"|(?:additional )?(?:reporting|material) (?:from|by)"
        + @"|(?:sources?|quellen?|fuentes?|источники?|来源|來源|稿件来源|消息来源)\s*[:：]"
        + @"|mit (?:material|agenturmaterial) (?:von|der)|mit|con información de|con"
        + @"|[\p{L} ]{0,30}\bavec|по материалам|с использованием материалов|по сообщению|via)\s*", Options)]
    private static partial Regex Introduction();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
