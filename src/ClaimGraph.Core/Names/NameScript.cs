using System.Text;

namespace ClaimGraph.Names;

/// <summary>In what a name is written, as far as it decides how it is compared.</summary>
internal enum NameScript
{
    /// <summary>Latin, Cyrillic, Greek and whatever else writes its vowels: read letter by letter.</summary>
    Alphabet = 1,

    /// <summary>Arabic and Hebrew, which leave vowels out.</summary>
    Consonants = 2,

    /// <summary>Devanagari and its relatives, which do not write the most frequent vowel.</summary>
    Syllables = 3,

    /// <summary>Han: a character is a syllable, and many are read alike.</summary>
    Han = 4,

    /// <summary>Hiragana, Katakana and Hangul, which spell foreign names by their own sounds.</summary>
    KanaOrHangul = 5,
}

/// <summary>Tells scripts apart (ranges from Unicode's Scripts.txt).</summary>
internal static class NameScripts
{
    /// <summary>The script of a word: that of its first letter which is not of an alphabet.</summary>
    public static NameScript Of(string word)
    {
        foreach (var rune in word.EnumerateRunes())
            if (Of(rune) is not NameScript.Alphabet and var script)
                return script;
        return NameScript.Alphabet;
    }

    /// <summary>Whether words are both in Latin letters, or neither is.</summary>
    public static bool AreOfOneAlphabet(string one, string other) => IsLatin(one) == IsLatin(other);

    private static bool IsLatin(string word) => word[0] is < '\u0370' or (>= '\u1E00' and < '\u1F00');

    /// <summary>Whether words of the script are compared character by character among themselves, and never by sound.</summary>
    public static bool IsByCharacter(NameScript script) => script is NameScript.Han or NameScript.KanaOrHangul;

    /// <summary>The script of a letter.</summary>
    public static NameScript Of(Rune rune) => rune.Value switch
    {
        < 0x0590 => NameScript.Alphabet,
        <= 0x08FF => NameScript.Consonants,
        <= 0x0DFF => NameScript.Syllables,
        >= 0x1100 and <= 0x11FF or >= 0x3041 and <= 0x318E or >= 0x31F0 and <= 0x31FF or >= 0xA960 and <= 0xA97F or >= 0xAC00 and <= 0xD7FB
            => NameScript.KanaOrHangul,
        >= 0x3005 and <= 0x3007 or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF
            => NameScript.Han,
        >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC => NameScript.Consonants,
        _ => NameScript.Alphabet,
    };
}
