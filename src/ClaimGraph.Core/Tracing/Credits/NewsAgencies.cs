using System.Collections.Frozen;

namespace ClaimGraph.Tracing.Credits;

/// <summary>News agencies whose reports others print, under the names that these print, from <c>NewsAgencies.tsv</c>.</summary>
internal static class NewsAgencies
{
    private static readonly (string Agency, string[] Names)[] All = [.. Read()];

    private const int LongestAcronym = 4;

    // Of acronyms the case matters (AP, not ap). Names are also set in capitals, or in small letters.
    private static readonly FrozenDictionary<string, string> Acronyms = ByName(IsAcronym, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Spelled = ByName(name => !IsAcronym(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in Chinese, Japanese and Korean, the longest first: no space says where they end.</summary>
    public static IReadOnlyList<string> UnspacedNames { get; } =
        [.. All.SelectMany(agency => agency.Names).Where(name => name[0] >= '\u3000').OrderByDescending(name => name.Length)];

    /// <summary>The other names, the longest first.</summary>
    public static IReadOnlyList<string> SpacedNames { get; } =
        [.. All.SelectMany(agency => agency.Names).Where(name => name[0] < '\u3000').OrderByDescending(name => name.Length)];

    /// <summary>How a name is compared with what is printed.</summary>
    public static StringComparison Comparison(string name) =>
        IsAcronym(name) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>What the agency of a name is called; null when it is none.</summary>
    public static string? Find(string name) => Acronyms.GetValueOrDefault(name) ?? Spelled.GetValueOrDefault(name);

    private static IEnumerable<(string Agency, string[] Names)> Read()
    {
        using var table = typeof(NewsAgencies).Assembly.GetManifestResourceStream("NewsAgencies.tsv")!;
        using var lines = new StreamReader(table);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Split('\t') is not [{ Length: > 0 } agency, { Length: > 0 } names])
                throw new InvalidDataException($"NewsAgencies.tsv: \"{line}\" is no agency with its names.");
            yield return (agency, names.Split(';', StringSplitOptions.TrimEntries));
        }
    }

    private static FrozenDictionary<string, string> ByName(Func<string, bool> isWanted, StringComparer comparer) => All
        .SelectMany(agency => agency.Names.Where(isWanted).Select(name => (name, agency.Agency)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Agency, comparer);

    private static bool IsAcronym(string name) => name.Length <= LongestAcronym && name[0] < '\u3000';
}
