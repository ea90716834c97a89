using System.Collections.Frozen;

namespace ClaimGraph.Wording.Comparing;

/// <summary>British and American spelling: a house prints what it hears in its own.</summary>
/// <remarks>Each rule leads to no other English word, so that it may be used on any word, of any language.</remarks>
internal static class EnglishSpelling
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["grey"] = "gray",
        ["programme"] = "program",
        ["programmes"] = "programs",
        ["judgement"] = "judgment",
        ["ageing"] = "aging",
        ["sceptical"] = "skeptical",
        ["scepticism"] = "skepticism",
        ["sceptics"] = "skeptics",
        ["manoeuvre"] = "maneuver",
        ["manoeuvres"] = "maneuvers",
        ["manoeuver"] = "maneuver",
        ["aluminium"] = "aluminum",
        ["towards"] = "toward",
        ["afterwards"] = "afterward",
        ["defence"] = "defense",
        ["defences"] = "defenses",
        ["offence"] = "offense",
        ["offences"] = "offenses",
        ["licence"] = "license",
        ["licences"] = "licenses",
        ["pretence"] = "pretense",
        ["okay"] = "ok",
        ["mister"] = "mr",
        ["doctor"] = "dr",
        ["professor"] = "prof",
        ["fulfil"] = "fulfill",
        ["enrol"] = "enroll",
        ["skilful"] = "skillful",
        ["ploughed"] = "plowed",
        ["jewellery"] = "jewelry",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Behind at least three letters: prize is not prise.
    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"),
        ("iser", "izer"), ("isers", "izers"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
        ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("bres", "bers"), ("ogue", "og"), ("ogues", "ogs"),
        ("elled", "eled"), ("elling", "eling"), ("eller", "eler"), ("ellers", "elers"), ("ellor", "elor"), ("ellors", "elors"),
        ("alled", "aled"), ("alling", "aling"),
    ];

    /// <summary>The American spelling of a word.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4)
            return word;
        if (Words.TryGetValue(word, out var american))
            return american;
        foreach (var (british, other) in Endings)
            if (word.Length >= british.Length + 2 && word.EndsWith(british, StringComparison.Ordinal) && HasStem(word, british))
                return string.Concat(word.AsSpan(0, word.Length - british.Length), other);
        var colour = word.IndexOf("our", 2, StringComparison.Ordinal);
        return colour < 0 ? word : word.Remove(colour + 1, 1);
    }

    // Doubling tells words of one syllable apart: "called" is not "caled", and "polled" has no other spelling.
    private static bool HasStem(string word, string ending)
    {
        var stem = word.AsSpan(0, word.Length - ending.Length);
        return ending.Contains("ll", StringComparison.Ordinal) ? stem.IndexOfAny("aeiou") >= 0 : stem.Length >= 3 || ending is "tre" or "bre" or "tres" or "bres";
    }
}
