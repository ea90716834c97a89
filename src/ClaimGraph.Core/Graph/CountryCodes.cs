using System.Collections.Frozen;
using System.Globalization;

namespace ClaimGraph.Graph;

/// <summary>
/// The country codes of ISO 3166-1 alpha-2, upper-case only, as the region data of .NET (Unicode CLDR) knows them:
/// the 249 officially assigned ones, and <c>XK</c>, which ISO leaves to its users and which is in general use for Kosovo.
/// </summary>
/// <remarks>The data comes with ICU: a process in invariant globalization mode knows no countries.</remarks>
public static class CountryCodes
{
    /// <summary>What a code looks like, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^[A-Z]{2}$";

    // Serbia and Montenegro, withdrawn in 2006; CLDR still names it so that old records can be shown.
    private const string Withdrawn = "CS";

    private static readonly FrozenDictionary<string, string> Names = ReadNames();

    /// <summary>Every known code, in alphabetical order.</summary>
    public static IReadOnlyCollection<string> All { get; } = Array.AsReadOnly([.. Names.Keys.Order(StringComparer.Ordinal)]);

    /// <summary>Whether <paramref name="code"/> is one of <see cref="All"/>. <c>cn</c> is not: codes are upper-case.</summary>
    public static bool IsKnown(string code) => Names.ContainsKey(code);

    /// <summary>The English name of a country: <c>China</c> for <c>CN</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not known.</exception>
    public static string NameOf(string code) =>
        Names.TryGetValue(code, out var name)
            ? name
            : throw new ArgumentException($"'{code}' is not an ISO 3166-1 alpha-2 country code.", nameof(code));

    private static FrozenDictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var first = 'A'; first <= 'Z'; first++)
            for (var second = 'A'; second <= 'Z'; second++)
            {
                var code = string.Concat([first, second]);
                if (code != Withdrawn && EnglishName(code) is { } name) names.Add(code, name);
            }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? EnglishName(string code)
    {
        try
        {
            // A well-formed code without a country is answered with the code itself for a name.
            var name = new RegionInfo(code).EnglishName;
            return name == code ? null : name;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
