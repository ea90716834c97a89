using System.Collections.Frozen;
using System.Text;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Tells another form of a name from another name.</summary>
internal static class NameLikeness
{
    /// <summary>Endings of names, and of what is made of a country's name, in whatever language: names are quoted across them.</summary>
    private static readonly FrozenSet<string> Endings = LanguageFile.SetOfAll(LanguageHeading.NameEndings);

    /// <summary>The shortest stem that an ending may go on.</summary>
    private const int LeastStem = 2;

    /// <summary>Shorter names have too few consonants to tell a spelling by.</summary>
    private const int LeastSpelling = 4;

    public static bool AreLike(string one, string other)
    {
        if (one == other)
            return true;
        var shared = SharedStart(one, other);
        return shared >= LeastStem && AreForms(one[shared..], other[shared..], shared) || AreSpellings(one, other);
    }

    private static bool AreForms(string one, string other, int stem)
    {
        // Xi and Xia are two; Xi's is Xi.
        var isGenitive = (one.Length == 0 || other.Length == 0) && (one + other) is "s" or "'s" or "'";
        return isGenitive || (stem >= 3 && IsEnding(one) && IsEnding(other));

        bool IsEnding(string ending) => ending.Length == 0 || Endings.Contains(ending);
    }

    // Zelensky and Zelenskyy, Kiev and Kyiv: the same consonants.
    private static bool AreSpellings(string one, string other) =>
        one.Length >= LeastSpelling && other.Length >= LeastSpelling && one[0] == other[0] && Consonants(one) is { Length: > 1 } bones && bones == Consonants(other);

    private static string Consonants(string name)
    {
        var bones = new StringBuilder();
        foreach (var letter in name)
            if (char.IsLetter(letter) && !"aeiouyjàáâäãåçèéêëìíîïñòóôöõùúûüýаеиоуыэюяйьъї".Contains(letter, StringComparison.Ordinal) && (bones.Length == 0 || bones[^1] != letter))
                bones.Append(letter);
        return bones.ToString();
    }

    private static int SharedStart(string one, string other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[length] == other[length])
            length++;
        return length;
    }
}
