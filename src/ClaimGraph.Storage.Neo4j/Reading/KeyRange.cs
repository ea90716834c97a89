using ClaimGraph.Storage.Neo4j.Writing;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>The part of an order that a page is taken from: sort keys between two others, both left out.</summary>
/// <param name="Prefix">What all keys of the list begin with, before a separator; empty for none.</param>
internal readonly record struct KeyRange(string Prefix, string From, string To)
{
    // Behind every digit, with which keys without a prefix begin, and behind the separator.
    private const string BehindDigits = "~";
    private const string BehindSeparator = "\n";

    /// <param name="after">The key the page before ended with, without the prefix; null for the first page.</param>
    public static KeyRange Of(string prefix, string? after, bool isDescending)
    {
        var low = prefix.Length == 0 ? "" : $"{prefix}{SortKeys.Separator}";
        var high = prefix.Length == 0 ? BehindDigits : $"{prefix}{BehindSeparator}";
        if (after is null)
            return new(prefix, low, high);
        return isDescending ? new(prefix, low, low + after) : new(prefix, low + after, high);
    }

    /// <summary>A key without the prefix: a place in the list that does not say which list.</summary>
    public static string PlaceOf(string key, string prefix) => prefix.Length == 0 ? key : key[(prefix.Length + 1)..];

    /// <summary>Checks a place that callers carried around: a number of so many digits, or any text, and an id.</summary>
    /// <exception cref="InvalidPositionException">It has not that form.</exception>
    public static string? RequirePlace(string? place, int digits = 0)
    {
        if (place is null)
            return null;
        var separator = place.LastIndexOf(SortKeys.Separator);
        var isValid = digits == 0
            ? separator >= 0
            : separator == digits && place.AsSpan(0, digits).IndexOfAnyExceptInRange('0', '9') < 0;
        return isValid ? place : throw new InvalidPositionException($"'{place}' is no place in a list.");
    }
}
