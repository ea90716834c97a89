using System.Text.RegularExpressions;

namespace ClaimGraph.Identity;

/// <summary>Identifiers by which a publication is known everywhere: DOI (ISO 26324) and ISBN (ISO 2108).</summary>
public static partial class SourceIdentifiers
{
    public const string Doi = "doi";

    public const string Isbn = "isbn";

    private const int ShortIsbn = 10;
    private const int LongIsbn = 13;

    /// <summary>What is wrong with an identifier, in a sentence; null when nothing is, and for schemes that are not known here.</summary>
    public static string? FaultOf(string scheme, string value) => scheme switch
    {
        Doi when CanonicalDoi(value) is null => "A DOI begins with 10., a number and a slash, without an address in front: 10.1000/182.",
        Isbn when CanonicalIsbn(value) is null => "An ISBN has 10 or 13 digits, of which the last one has to fit the others.",
        _ => null,
    };

    /// <summary>One spelling of what identifies a source, the surest first: <c>doi:10.1000/182</c>, <c>isbn:9783161484100</c>; null when nothing does.</summary>
    public static string? Of(IReadOnlyDictionary<string, string>? externalIds)
    {
        if (externalIds is null)
            return null;
        if (externalIds.TryGetValue(Doi, out var doi) && doi is not null && CanonicalDoi(doi) is { } sure)
            return $"{Doi}:{sure}";
        return externalIds.TryGetValue(Isbn, out var isbn) && isbn is not null && CanonicalIsbn(isbn) is { } book ? $"{Isbn}:{book}" : null;
    }

    // The case of ASCII letters says nothing in a DOI (DOI Handbook, 2.4).
    private static string? CanonicalDoi(string value) => DoiName().IsMatch(value) ? value.ToLowerInvariant() : null;

    /// <summary>The thirteen digits: an older ISBN of ten is the same book under 978.</summary>
    private static string? CanonicalIsbn(string value)
    {
        var digits = value.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (digits.Length == LongIsbn)
            return digits.All(char.IsAsciiDigit) && LastOf(digits[..^1]) == digits[^1] ? digits : null;
        if (digits.Length != ShortIsbn || !digits[..^1].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(digits[^1]) || digits[^1] == 'X'))
            return null;
        var sum = digits.Select((digit, place) => (ShortIsbn - place) * (digit == 'X' ? 10 : digit - '0')).Sum();
        var body = $"978{digits[..^1]}";
        return sum % 11 == 0 ? $"{body}{LastOf(body)}" : null;
    }

    private static char LastOf(string body) =>
        (char)('0' + ((10 - (body.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10)) % 10));

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex DoiName();
}
