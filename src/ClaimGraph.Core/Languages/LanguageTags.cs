using System.Collections.Frozen;
using ClaimGraph.Wording;

namespace ClaimGraph.Languages;

/// <summary>Which language a tag names, without region and script.</summary>
internal static class LanguageTags
{
    // Codes that name one written language (ISO 639 knows two or three for some), and those that name none.
    private static readonly FrozenDictionary<string, string?> Other = new Dictionary<string, string?>
    {
        ["und"] = null,
        ["mul"] = null,
        ["mis"] = null,
        ["zxx"] = null,
        ["nb"] = "no",
        ["nn"] = "no",
        ["iw"] = "he",
        ["in"] = "id",
        ["tl"] = "fil",
        ["hr"] = "sh",
        ["sr"] = "sh",
        ["bs"] = "sh",
    }.Concat(LanguageFile.All.SelectMany(file => file.Codes.Select(code => KeyValuePair.Create(code, (string?)file.Code))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The primary subtag of a BCP 47 tag; null when it is missing or names no language.</summary>
    public static string? Primary(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? tag : tag[..end]).Trim().ToLowerInvariant();
        return Other.GetValueOrDefault(primary, primary);
    }

    /// <summary>The language of two texts that are compared: what one of them says counts for both.</summary>
    public static string? Of(PrintedText from, PrintedText to) => Primary(from.Lang) ?? Primary(to.Lang);
}
