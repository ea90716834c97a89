namespace ClaimGraph.Identity;

/// <summary>
/// A readable id for addresses: lower-case ASCII letters and digits in runs joined by single hyphens, as in
/// <c>alexander-gabuev</c>.
/// </summary>
public static class Slug
{
    /// <summary>The most characters a slug has.</summary>
    public const int MaxLength = 80;

    /// <summary>What a slug looks like, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>
    /// The slug of a name already transliterated to ASCII. An apostrophe joins (O'Brien: <c>obrien</c>); whatever else is not
    /// a letter or digit separates. A longer name is cut after its last whole word that fits, or inside its first word.
    /// </summary>
    /// <returns>A slug, or the empty string when the name has no ASCII letter or digit. A slug is returned as it is.</returns>
    public static string Of(string asciiName) => Of(asciiName, MaxLength);

    /// <summary>Whether <paramref name="text"/> is a slug: of this <see cref="Pattern"/>, at most <see cref="MaxLength"/> long.</summary>
    public static bool IsSlug(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > MaxLength) return false;

        var previous = '-';
        foreach (var character in text)
        {
            if (character == '-' ? previous == '-' : !char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character)) return false;
            previous = character;
        }

        return previous != '-';
    }

    /// <summary>The same with room left for a suffix: at most <paramref name="maxLength"/> characters.</summary>
    internal static string Of(string asciiName, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(asciiName);

        // One character more than fits tells whether the last word was whole.
        Span<char> slug = stackalloc char[maxLength + 1];
        var length = 0;
        var separated = false;
        foreach (var character in asciiName)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                separated |= character != '\'';
                continue;
            }

            if (separated && length > 0) slug[length++] = '-';
            separated = false;
            if (length > maxLength) break;
            slug[length++] = char.ToLowerInvariant(character);
            if (length > maxLength) break;
        }

        if (length <= maxLength) return new string(slug[..length]);
        var boundary = slug.LastIndexOf('-');
        return new string(slug[..(boundary > 0 ? boundary : maxLength)]);
    }
}
