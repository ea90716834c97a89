using System.Collections.Frozen;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Cyrillic and Greek letters that print like Latin ones (Unicode confusables.txt, the pairs seen in print).</summary>
internal static class LookAlikes
{
    private const string Others = "асеорхуіјѕһԁԛԝкмтвнґοανρτυκιχε";
    private const string Latins = "aceopxyijshdqwkmtbhroavptukixe";

    private static readonly FrozenDictionary<char, char> ToLatin =
        Others.Zip(Latins).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenDictionary<char, char> ToCyrillic =
        "aceopxyijs".Zip("асеорхуіјѕ").ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>What a word looks like, in Latin letters as far as there are any.</summary>
    public static string Seen(string key) => string.Concat(key.Select(letter => ToLatin.GetValueOrDefault(letter, letter)));

    /// <summary>Whether letters of two scripts stand in one word.</summary>
    public static bool AreMixed(string key) => key.Any(IsLatin) && key.Any(IsOther);

    /// <summary>A word with strayed letters put back into the script of most of its letters.</summary>
    public static string Unmixed(string key)
    {
        if (!AreMixed(key))
            return key;
        var back = key.Count(IsLatin) >= key.Count(IsOther) ? ToLatin : ToCyrillic;
        return string.Concat(key.Select(letter => back.GetValueOrDefault(letter, letter)));
    }

    private static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsOther(char letter) => letter is >= '\u0370' and <= '\u052F';
}
