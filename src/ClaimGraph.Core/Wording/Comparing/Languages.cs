using System.Collections.Frozen;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Which language a tag names, without region and script.</summary>
internal static class Languages
{
    // Codes that name one written language (ISO 639 knows two or three for some), and those that name none.
    private static readonly FrozenDictionary<string, string?> Other = new Dictionary<string, string?>
    {
        ["und"] = null,
        ["mul"] = null,
        ["mis"] = null,
        ["zxx"] = null,
        ["eng"] = "en",
        ["deu"] = "de",
        ["ger"] = "de",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["spa"] = "es",
        ["rus"] = "ru",
        ["zho"] = "zh",
        ["chi"] = "zh",
        // One in writing, as zh-yue and yue are one tag (RFC 5646, 4.1.2).
        ["cmn"] = "zh",
        ["yue"] = "zh",
        ["wuu"] = "zh",
        ["hak"] = "zh",
        ["nan"] = "zh",
        ["hsn"] = "zh",
        ["gan"] = "zh",
        ["cdo"] = "zh",
        ["cjy"] = "zh",
        ["lzh"] = "zh",
        ["nb"] = "no",
        ["nn"] = "no",
        ["iw"] = "he",
        ["in"] = "id",
        ["tl"] = "fil",
        ["hr"] = "sh",
        ["sr"] = "sh",
        ["bs"] = "sh",
    }.ToFrozenDictionary(StringComparer.Ordinal);

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
