using System.Collections.Frozen;
using System.Text;

namespace ClaimGraph.Search;

/// <summary>
/// Base letters for Latin letters which Unicode does not decompose, following the CLDR transform Latin-ASCII.
/// Letters without a commonly accepted base (ə, ʔ) stay as they are.
/// </summary>
internal static class BaseLetters
{
    private static readonly FrozenDictionary<int, string> Table = new Dictionary<string, string>
    {
        ["a"] = "ⱥ",
        ["b"] = "ƀƃɓ",
        ["c"] = "ƈȼ",
        ["d"] = "đðƌɖɗ",
        ["e"] = "ɇ",
        ["f"] = "ƒ",
        ["g"] = "ǥɠ",
        ["h"] = "ħⱨ",
        ["i"] = "ıɨ",
        ["j"] = "ȷɉ",
        ["k"] = "ƙⱪ",
        ["l"] = "łƚɫⱡ",
        ["n"] = "ŋƞɲ",
        ["o"] = "øɵ",
        ["p"] = "ƥᵽ",
        ["q"] = "ɋ",
        ["r"] = "ɍɽ",
        ["t"] = "ŧƫƭʈⱦ",
        ["u"] = "ʉ",
        ["v"] = "ʋ",
        ["y"] = "ƴɏ",
        ["z"] = "ƶȥⱬ",
        ["ae"] = "æ",
        ["oe"] = "œ",
        ["ss"] = "ß",
        ["th"] = "þ",
    }.SelectMany(row => row.Value.EnumerateRunes().Select(letter => KeyValuePair.Create(letter.Value, row.Key))).ToFrozenDictionary();

    /// <summary>The base of a lower-case letter, or the letter itself.</summary>
    public static string Of(Rune letter) => Table.GetValueOrDefault(letter.Value) ?? letter.ToString();
}
