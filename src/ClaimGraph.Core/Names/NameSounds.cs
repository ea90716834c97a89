using System.Collections.Frozen;
using System.Text;

namespace ClaimGraph.Names;

/// <summary>How a word sounds, whichever way it was transliterated: Gabuev, Gabujew and Gabuyev are one.</summary>
/// <remarks>Made for comparing; nobody reads it. All of it takes words of lower-case ASCII letters and digits.</remarks>
internal static class NameSounds
{
    /// <summary>Ways to write one sound in languages of Europe, the longest first; <c>S</c> and <c>C</c> stand for the sounds of <c>sh</c> and <c>ch</c>.</summary>
    private static readonly (string Written, string Sound)[] Spellings =
    [
        ("shtch", "S"), ("schtsch", "S"), ("shch", "S"), ("szcz", "S"), ("stch", "S"), ("tsch", "C"), ("dzh", "j"), ("dsch", "j"), ("sch", "S"), ("tch", "C"), ("tzs", "z"),
        ("sh", "S"), ("sz", "S"), ("ch", "C"), ("cz", "C"), ("cs", "C"), ("zh", "z"), ("rz", "z"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
        ("th", "t"), ("dh", "d"), ("qu", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("dj", "j"), ("x", "ks"),
    ];

    private static readonly FrozenDictionary<char, (string Written, string Sound)[]> ByFirstLetter =
        Spellings.GroupBy(spelling => spelling.Written[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What stays of a word when ways to write one sound are one: <c>w</c> and <c>v</c>, <c>c</c>, <c>k</c> and <c>q</c>, <c>y</c>, <c>j</c>, <c>i</c> and <c>e</c>, <c>o</c> and <c>u</c>, doubled letters.</summary>
    public static string Of(string ascii)
    {
        var sound = new StringBuilder(ascii.Length);
        for (var place = 0; place < ascii.Length;)
        {
            var rest = ascii.AsSpan(place);
            var heard = rest[..1];
            var length = 1;
            if (ByFirstLetter.TryGetValue(rest[0], out var spellings))
                foreach (var (written, spelled) in spellings)
                    if (rest.StartsWith(written))
                    {
                        heard = spelled;
                        length = written.Length;
                        break;
                    }

            foreach (var letter in heard)
                Write(sound, letter);
            place += length;
        }

        return sound.ToString();
    }

    /// <summary>
    /// The consonants of how a word sounds, by where in the mouth they are made: for scripts that write no vowels, and for those that cannot tell l
    /// from r or b from v. Of more than three, h and ch are left out: kh is written either way.
    /// </summary>
    public static string ConsonantsOf(string sound)
    {
        var kept = new StringBuilder(sound.Length);
        var isLong = sound.Count(letter => letter is not ('a' or 'e' or 'o' or 'h')) > 3;
        foreach (var letter in sound)
        {
            char? kind = letter switch
            {
                'a' or 'e' or 'o' or 'h' => null,
                'C' when isLong => null,
                'l' => 'r',
                'v' or 'p' or 'f' => 'b',
                'g' => 'k',
                'd' => 't',
                'z' or 'S' or 'C' or 'j' => 's',
                _ => letter,
            };
            if (kind is { } consonant && (kept.Length == 0 || kept[^1] != consonant))
                kept.Append(consonant);
        }

        return kept.ToString();
    }

    /// <summary>A word of Arabic or Hebrew without the letters that mostly stand for vowels; of Devanagari, with the nasal that is written as a sign.</summary>
    public static string Consonantal(string word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var letter in word)
            if (kept.Length == 0 || letter is not ('ו' or 'י' or 'و' or 'ي' or 'ی' or 'ا' or 'ى'))
                kept.Append(letter == '\u0902' ? 'न' : letter);
        return kept.ToString();
    }

    private static void Write(StringBuilder sound, char letter)
    {
        var heard = letter switch
        {
            'w' => 'v',
            'c' or 'q' => 'k',
            'y' or 'j' or 'i' => 'e',
            'u' => 'o',
            _ => letter,
        };
        if (sound.Length == 0 || sound[^1] != heard)
            sound.Append(heard);
    }
}
