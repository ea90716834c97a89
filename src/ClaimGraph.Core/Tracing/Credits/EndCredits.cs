using System.Text.RegularExpressions;
using ClaimGraph.Languages;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Finds news agencies in the lines with which a report ends: "© AFP", "(with inputs from Reuters)", "Quelle: dpa".</summary>
internal static partial class EndCredits
{
    /// <summary>UTF-16 units in which such a line begins.</summary>
    private const int Tail = 300;

    private const int LongestLine = 160;

    private static readonly Regex Copyright = new(
        $@"(?:©|\(c\)|{LanguagePatterns.Of(CreditPlace.Copyright)})[\s\d©]*(?:{LanguagePatterns.Of(CreditPlace.Byline)}\s+)?(?<names>[^\d.;©\n]{{2,60}})", Options);

    private static readonly Regex Contribution = new(
        $@"(?:^|[.!?”""(]\s*)(?<names>[^.!?”""()]{{2,80}})\s+{LanguagePatterns.Of(CreditPlace.Contribution)}", Options);

    private static readonly Regex Signature = new($@"^{LanguagePatterns.Of(CreditPlace.Signature)}\s.*;", Options);

    private static readonly Regex Introduction = new(
        $@"^(?:{LanguagePatterns.Of(CreditPlace.Introduction)}|{LanguagePatterns.Of(CreditPlace.Source)}\s*[:：])\s*", Options);

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
        if (Copyright.Match(line) is { Success: true } copyright)
            return CreditWords.Alone(copyright.Groups["names"].Value).Select(agency => (agency, copyright.Value.Trim()));
        if (Contribution.Match(line) is { Success: true } contribution)
            return CreditWords.Alone(contribution.Groups["names"].Value).Select(agency => (agency, contribution.Value.Trim()));
        if (Bracketed().Match(line) is { Success: true } bracketed)
            return Credited(bracketed.Groups["inside"].Value, mayBeBare: true).Select(agency => (agency, bracketed.Value.Trim()));
        return line.Length <= LongestLine ? Credited(line, isLast).Select(agency => (agency, line)) : [];
    }

    private static IEnumerable<string> Credited(string words, bool mayBeBare)
    {
        if (Signature.IsMatch(words))
            return CreditWords.Alone(words[(words.LastIndexOf(';') + 1)..]);
        var introduction = Introduction.Match(words);
        return introduction.Success || mayBeBare ? CreditWords.Alone(words[introduction.Length..]) : [];
    }

    [GeneratedRegex(@"[(（\[【](?<inside>[^()（）\[\]【】]{2,120})[)）\]】][\s.。]*$", Options)]
    private static partial Regex Bracketed();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
