using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Search;

namespace ClaimGraph.Graph;

/// <summary>A country as the table has it.</summary>
/// <param name="Id">Its code: two letters (ISO 3166-1 alpha-2), or four for a state that ceased (ISO 3166-3).</param>
/// <param name="Name">Its short name in English.</param>
/// <param name="Aliases">Its usual other names in English; none of them is a name of another country.</param>
/// <param name="Years">Of a state that ceased: the first and the last year in which ISO 3166-1 had a code for it.</param>
public sealed record Country(string Id, string Name, IReadOnlyList<Alias> Aliases, (int From, int Until)? Years)
{
    /// <summary>Of a state that ceased: that it did, and when.</summary>
    public string? Description => Years is var (from, until)
        ? string.Create(CultureInfo.InvariantCulture, $"Ceased; a country of ISO 3166-1 from {from} to {until}.")
        : null;
}

/// <summary>
/// The countries there are, from <c>Countries.tsv</c>, so that a name that is kept never depends on the machine: the 249 of ISO 3166-1;
/// <c>XK</c>, which ISO leaves to its users and which is in general use for Kosovo; and the 31 of ISO 3166-3, which ceased. Codes are upper-case.
/// </summary>
public static class CountryCodes
{
    /// <summary>What a code looks like, as a regular expression (ECMA-262): two letters, or four for a state that ceased.</summary>
    public const string Pattern = "^[A-Z]{2}([A-Z]{2})?$";

    private const char Separator = ';';

    private static readonly FrozenDictionary<string, Country> Countries = Read().ToFrozenDictionary(country => country.Id, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Country> ByName = Countries.Values
        .SelectMany(country => country.Aliases.Select(alias => alias.Value).Prepend(country.Name), (country, name) => (country, Key: SearchText.Key(name)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.country, StringComparer.Ordinal);

    /// <summary>Every known code, in alphabetical order.</summary>
    public static IReadOnlyCollection<string> All { get; } = Array.AsReadOnly([.. Countries.Keys.Order(StringComparer.Ordinal)]);

    /// <summary>Whether <paramref name="code"/> is one of <see cref="All"/>. <c>cn</c> is not: codes are upper-case.</summary>
    public static bool IsKnown(string code) => Countries.ContainsKey(code);

    /// <summary>The country with a code.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not known.</exception>
    public static Country Of(string code) =>
        Countries.TryGetValue(code, out var country)
            ? country
            : throw new ArgumentException($"'{code}' is no country code of ISO 3166.", nameof(code));

    /// <summary>
    /// The code of the country that has a name, equal but for case, spacing, punctuation and Unicode form: <c>MM</c> for <c>Burma</c>.
    /// Null when there is none, or, as with <c>Korea</c>, no single one.
    /// </summary>
    public static string? CodeOf(string name) => ByName.GetValueOrDefault(SearchText.Key(name))?.Id;

    private static IEnumerable<Country> Read()
    {
        using var table = typeof(CountryCodes).Assembly.GetManifestResourceStream("Countries.tsv")!;
        using var lines = new StreamReader(table);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var columns = line.Split('\t');
            var aliases = columns[4].Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(name => new Alias(name, "en", "name"));
            (int, int)? years = columns[2].Length == 0
                ? null
                : (int.Parse(columns[2], CultureInfo.InvariantCulture), int.Parse(columns[3], CultureInfo.InvariantCulture));
            yield return new(columns[0], columns[1], [.. aliases], years);
        }
    }
}
