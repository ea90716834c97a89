using System.Collections.Frozen;

namespace ClaimGraph.Explorer.Shared;

/// <summary>In which direction words of a language are written.</summary>
public static class TextDirection
{
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.ToFrozenSet(
        ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RightToLeftScripts = FrozenSet.ToFrozenSet(
        ["arab", "hebr", "nkoo", "syrc", "thaa", "adlm", "rohg"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>dir</c> for words: by their language, or, where that is not known, as their first strong letter says.</summary>
    /// <param name="language">A language tag (BCP 47), or null.</param>
    public static string Of(string? language)
    {
        if (language is null)
            return "auto";
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        var isRightToLeft = script is null ? RightToLeft.Contains(parts[0]) : RightToLeftScripts.Contains(script);
        return isRightToLeft ? "rtl" : "ltr";
    }
}
