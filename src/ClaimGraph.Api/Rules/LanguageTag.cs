namespace ClaimGraph.Api.Rules;

/// <summary>The syntax of language tags (BCP 47, RFC 5646); whether a subtag is registered is not asked.</summary>
internal static class LanguageTag
{
    private const int LongestSubtag = 8;
    private const string PrivateUse = "x";

    /// <summary>Whether a tag is well-formed: <c>en</c>, <c>zh-Hans-CN</c>, <c>x-klingon</c>.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> tag)
    {
        var isFirst = true;
        var isLast = false;
        while (!isLast)
        {
            var hyphen = tag.IndexOf('-');
            isLast = hyphen < 0;
            var subtag = isLast ? tag : tag[..hyphen];
            if (!(isFirst ? IsFirst(subtag, isLast) : IsSubtag(subtag)))
                return false;
            isFirst = false;
            tag = tag[(hyphen + 1)..];
        }
        return true;
    }

    // A tag of private use is nothing without what is behind the x.
    private static bool IsFirst(ReadOnlySpan<char> subtag, bool isLast) =>
        subtag.Equals(PrivateUse, StringComparison.OrdinalIgnoreCase)
            ? !isLast
            : subtag.Length is >= 2 and <= LongestSubtag && !subtag.ContainsAnyExcept(Characters.AsciiLetters);

    private static bool IsSubtag(ReadOnlySpan<char> subtag) =>
        subtag.Length is >= 1 and <= LongestSubtag && !subtag.ContainsAnyExcept(Characters.AsciiLettersAndDigits);
}
