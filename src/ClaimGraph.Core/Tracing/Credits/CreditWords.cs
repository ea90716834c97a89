using System.Text.RegularExpressions;
using ClaimGraph.Languages;

namespace ClaimGraph.Tracing.Credits;

/// <summary>Reads the names out of a credit: "By Jane Doe and agencies, AP".</summary>
internal static partial class CreditWords
{
    private static readonly Regex LooseSeparators = new(
        $@"[,;/|()\[\]（）【】=•·、，；]|\s[-–—]\s|\s{LanguagePatterns.Of(CreditPlace.Joiner, CreditPlace.Companion)}\s", Options);

    private static readonly Regex StrictSeparators = new(
        $@"[,;/|=•·、，；]|\s{LanguagePatterns.Of(CreditPlace.Joiner)}\s|\s?&\s?", Options);

    private static readonly Regex Introduction = new(
        $@"^(?:{LanguagePatterns.Of(CreditPlace.Opener)}\s+|{LanguagePatterns.Of(CreditPlace.Source)}\s*[:：]\s*)+", Options);

    private static readonly Regex Role = new(
        $@"\s+(?:{LanguagePatterns.Of(CreditPlace.Office)}|(?:\w+\s+){{0,2}}{LanguagePatterns.Of(CreditPlace.Role)})$", Options);

    private static readonly Regex UnspacedRole = new(
        $"^(?:$|{LanguagePatterns.Of(CreditPlace.Report, CreditPlace.Reporter)})", RegexOptions.NonBacktracking);

    /// <summary>The agencies that are named beside others: of authors, whoever else they are.</summary>
    public static IEnumerable<string> Among(string credit) =>
        LooseSeparators.Split(credit).SelectMany(Agencies).Distinct();

    /// <summary>The agencies of a credit that names nothing else, but for the marks of editors ("dpa/lno"); none when it does.</summary>
    public static IReadOnlyList<string> Alone(string credit)
    {
        var found = new List<string>();
        foreach (var name in StrictSeparators.Split(credit).Where(name => name.Trim().Length > 0))
        {
            var agencies = Agencies(name).ToList();
            if (agencies.Count == 0 && !EditorMark().IsMatch(name.Trim()))
                return [];
            found.AddRange(agencies);
        }

        return [.. found.Distinct()];
    }

    private static IEnumerable<string> Agencies(string name)
    {
        name = Role.Replace(name.Trim(), "").TrimEnd('.', ' ');
        if ((Agency(name) ?? Agency(name = Introduction.Replace(name, ""))) is { } agency)
            return [agency];
        var joined = name.Split('-').Select(Agency).ToList();
        return joined.Count > 1 && joined.All(part => part is not null) ? joined.OfType<string>() : [];
    }

    private static string? Agency(string name)
    {
        if (NewsAgencies.Find(name) is { } agency)
            return agency;
        var unspaced = NewsAgencies.UnspacedNames.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal));
        return unspaced is not null && UnspacedRole.IsMatch(name[unspaced.Length..]) ? NewsAgencies.Find(unspaced) : null;
    }

    [GeneratedRegex(@"^[a-zäöü]{2,4}$|^[a-z]+\.(?:de|com|net|at|ch)$", RegexOptions.NonBacktracking)]
    private static partial Regex EditorMark();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
}
