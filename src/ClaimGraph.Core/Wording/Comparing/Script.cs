namespace ClaimGraph.Wording.Comparing;

/// <summary>The script that most of a text is written in.</summary>
internal enum Script
{
    /// <summary>No script prevails, or there are too few letters to tell.</summary>
    Unclear,
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Lao,
    Burmese,
    Khmer,
    Hangul,
    Han,

    /// <summary>Han with Hiragana or Katakana in between: Japanese.</summary>
    Kana,
}

/// <summary>Tells the script of a text.</summary>
internal static class Scripts
{
    private const int FewestLetters = 4;
    private const int LettersToTell = 2000;

    /// <summary>The script of two thirds of a text's letters. A character of Han, Kana or Hangul says as much as two letters.</summary>
    public static Script Of(PrintedText text)
    {
        Span<int> counts = stackalloc int[(int)Script.Kana + 1];
        var all = 0;
        foreach (var word in text.Words)
        {
            foreach (var letter in word.Folded)
                all += Count(Of(letter), counts);
            if (all > LettersToTell)
                break;
        }

        var kana = counts[(int)Script.Kana];
        var han = counts[(int)Script.Han];
        counts[(int)Script.Kana] = kana * 6 >= kana + han ? kana + han : 0;
        counts[(int)Script.Han] = kana * 6 >= kana + han ? 0 : kana + han;
        for (var script = Script.Latin; script <= Script.Kana; script++)
            if (all >= FewestLetters && counts[(int)script] * 3 >= all * 2)
                return script;
        return Script.Unclear;
    }

    private static int Count(Script script, Span<int> counts)
    {
        if (script == Script.Unclear)
            return 0;
        var weight = script >= Script.Hangul ? 2 : 1;
        counts[(int)script] += weight;
        return weight;
    }

    private static Script Of(char letter) => letter switch
    {
        (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        (>= '\u0600' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF') => Script.Arabic,
        >= '\u0900' and <= '\u0DFF' => Script.Indic,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        >= '\u0E80' and <= '\u0EFF' => Script.Lao,
        >= '\u1000' and <= '\u109F' => Script.Burmese,
        >= '\u1780' and <= '\u17FF' => Script.Khmer,
        >= '\u1100' and <= '\u11FF' or (>= '\uAC00' and <= '\uD7FB') => Script.Hangul,
        >= '\u3041' and <= '\u30FF' => Script.Kana,
        >= '\u3400' and <= '\u9FFF' => Script.Han,
        _ => Script.Unclear,
    };
}
