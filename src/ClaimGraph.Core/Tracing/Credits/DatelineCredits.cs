using System.Text.RegularExpressions;
using ClaimGraph.Languages;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Finds news agencies in the dateline with which a report begins: "MOSCOW, May 8 (Reuters) -", "新华社北京5月8日电".</summary>
internal static partial class DatelineCredits
{
    /// <summary>UTF-16 units in which a dateline begins: in front of it stand a title, a byline, a caption.</summary>
    private const int Head = 500;

    private const int LongestByline = 120;
    private const int LongestDateline = 90;

    private static readonly Regex Unspaced = new(
        $@"^[\s（(【\[]*{LanguagePatterns.Of(CreditPlace.DatelineOpener)}?(?<name>{Names})[^\s，。,！？]{{0,24}}?(?:[（(][^）)]{{0,30}}[）)])?{LanguagePatterns.Of(CreditPlace.Report)}"
        + $@"|^\s*[(（【][^)）】]{{1,12}}?(?<name>{Names})[)）】]",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    // In small letters it is a sentence that begins so.
    private static readonly Regex Byline = new(
        $@"^{LanguagePatterns.Any(LanguagePatterns.WordsOf(CreditPlace.Byline).SelectMany(word => new[] { char.ToUpperInvariant(word[0]) + word[1..], word.ToUpperInvariant() }))}\s[^.]*$", Options);

    private static string Names => string.Join('|', NewsAgencies.UnspacedNames);

    public static IEnumerable<WireCredit> Of(string text) =>
        text[..Math.Min(text.Length, Head)].Split('\n').SelectMany(line => OfLine(line.Trim()));

    private static IEnumerable<WireCredit> OfLine(string line)
    {
        var credit = line;
        IReadOnlyList<string> agencies = [];
        if (Bracketed().Match(line) is { Success: true } bracketed && IsDateline(bracketed, line))
        {
            credit = line[..(bracketed.Groups["credit"].Index + bracketed.Groups["credit"].Length)];
            agencies = CreditWords.Alone(bracketed.Groups["inside"].Value);
        }
        else if (Unspaced.Match(line) is { Success: true } unspaced)
            (credit, agencies) = (unspaced.Value.Trim(), [NewsAgencies.Find(unspaced.Groups["name"].Value)!]);
        else if (Byline.IsMatch(line) && line.Length <= LongestByline)
            agencies = [.. CreditWords.Among(line)];
        else if (FindUnbracketed(line) is { } name)
            (credit, agencies) = (line[..name.End], [name.Agency]);
        return agencies.Select(agency => new WireCredit(agency, credit, WireCreditPlace.Dateline));
    }

    private static bool IsDateline(Match match, string line)
    {
        var (place, inside) = (match.Groups["place"].Value.Trim(), match.Groups["inside"].Value);
        var behind = line[(match.Groups["credit"].Index + match.Groups["credit"].Length)..].TrimStart();
        var endsInDash = behind.Length > 0 && behind[0] is '-' or '–' or '—' or '_';
        // "Vijayawada (AP):" stands in Andhra Pradesh.
        if (inside.Trim().Length == 2)
            return endsInDash && (place.Length == 0 || DatelinePlace.Is(place));
        if (place.Length == 0)
            return endsInDash;
        return DatelinePlace.Is(place)
            && (behind.Length == 0 ? DatelinePlace.IsInCapitals(place)
                : endsInDash || behind[0] is '.' or ':' or '|' || (behind[0] is not (',' or ';') && DatelinePlace.IsCertain(place)));
    }

    /// <summary>"МОСКВА, 8 мая - РИА Новости.": the name stands for itself behind a date.</summary>
    private static (string Agency, int End)? FindUnbracketed(string line)
    {
        var head = line[..Math.Min(line.Length, LongestDateline)];
        foreach (var name in NewsAgencies.SpacedNames)
        {
            var index = head.IndexOf(name, NewsAgencies.Comparison(name));
            if (index < 0)
                continue;
            var (before, behind) = (head[..index].TrimEnd(), head[(index + name.Length)..].TrimStart());
            if (before.Length > 0
                && before[^1] is '-' or '–' or '—' or '.'
                && (behind.Length == 0 || behind[0] is '.' or ',' or '-' or '–' or '—')
                && before.Any(char.IsAsciiDigit)
                && DatelinePlace.Is(before.TrimEnd('-', '–', '—', '.', ' ')))
                return (NewsAgencies.Find(name)!, index + name.Length);
        }

        return null;
    }

    [GeneratedRegex("^(?<place>[^()!?:«»\"“”]{0,80}?)(?<credit>\\((?<inside>[^()]{2,60})\\)|/(?<inside>[^/()]{2,60})/)", Options)]
    private static partial Regex Bracketed();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
}
