using System.Collections.Frozen;

namespace ClaimGraph.Names;

/// <summary>Chinese names in Latin letters: syllables are few, so that one letter more or less makes another name (Li Peng, Li Ping).</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;

    private static readonly FrozenSet<string> Initials = "b p m f d t n l g k h j q x zh ch sh r z c s y w".Split(' ').Append("").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Finals = "a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ueng ue v".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Surnames =
        ("li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei "
        + "xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang lai gong wen xi bo ouyang sima").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name of two or three words can be read as a Chinese one.</summary>
    public static bool IsName(IReadOnlyList<NameWord> words) =>
        words.Count is 2 or 3 && words.All(word => word.Kind == NameWordKind.Name && word.Script is NameScript.Alphabet or NameScript.Han && IsSyllables(word.Ascii, words.Count == 2 ? 2 : 1))
        && (Surnames.Contains(words[0].Ascii) || Surnames.Contains(words[^1].Ascii));

    /// <param name="most">Syllables at most.</param>
    private static bool IsSyllables(string word, int most)
    {
        if (word.Length == 0)
            return true;
        for (var length = Math.Min(word.Length, LongestSyllable); length > 0 && most > 0; length--)
            if (IsSyllable(word[..length]) && IsSyllables(word[length..], most - 1))
                return true;
        return false;
    }

    private static bool IsSyllable(string text)
    {
        for (var initial = Math.Min(2, text.Length - 1); initial >= 0; initial--)
            if (Initials.Contains(text[..initial]) && Finals.Contains(text[initial..]))
                return true;
        return false;
    }
}
