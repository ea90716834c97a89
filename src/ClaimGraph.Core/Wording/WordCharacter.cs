using System.Globalization;
using System.Text;
using ClaimGraph.Search;

namespace ClaimGraph.Wording;

/// <summary>What a character is to somebody who looks for words.</summary>
internal enum WordCharacterKind : byte
{
    /// <summary>It stands between words.</summary>
    Between,

    /// <summary>A letter, or what counts as one inside a word.</summary>
    Letter,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>An accent or vowel that belongs to the letter in front of it.</summary>
    Mark,

    /// <summary>Nobody sees it: zero-width characters, marks of direction, soft hyphens.</summary>
    Unseen,

    /// <summary>An apostrophe, or what is typed for one.</summary>
    Apostrophe,

    /// <summary>A sign that is read aloud, and so is a word: %, °, &amp;, ½, currencies.</summary>
    Sign,

    /// <summary>A letter of a script without spaces: a word of its own.</summary>
    Alone,
}

/// <summary>A character as words are read; computed once per character and kept.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">What a letter, digit or sign folds to; U+0000 when that depends on its neighbours or is longer.</param>
internal readonly record struct WordCharacter(WordCharacterKind Kind, char Folded)
{
    private const int PageLength = 256;

    private static readonly WordCharacter[]?[] Pages = new WordCharacter[]?[0x10000 / PageLength];

    /// <summary>The character at a place of a text; a lone surrogate stands between words.</summary>
    /// <param name="length">Its UTF-16 units.</param>
    public static WordCharacter At(string text, int position, out int length)
    {
        var unit = text[position];
        length = 1;
        if (!char.IsSurrogate(unit))
            return (Pages[unit / PageLength] ?? Page(unit / PageLength))[unit % PageLength];
        if (!Rune.TryGetRuneAt(text, position, out var rune))
            return default;
        length = 2;
        return Compute(rune);
    }

    // Two threads may compute the same page; both write the same.
    private static WordCharacter[] Page(int number) =>
        Pages[number] = [.. Enumerable.Range(number * PageLength, PageLength).Select(value => Rune.IsValid(value) ? Compute(new(value)) : default)];

    private static WordCharacter Compute(Rune rune)
    {
        var kind = KindOf(rune);
        return kind switch
        {
            WordCharacterKind.Digit => new(kind, (char)('0' + (int)Rune.GetNumericValue(rune))),
            WordCharacterKind.Letter or WordCharacterKind.Alone or WordCharacterKind.Sign => new(kind, FoldedAlone(rune)),
            _ => new(kind, '\0'),
        };
    }

    private static char FoldedAlone(Rune rune)
    {
        var folded = WordFolding.Fold(rune.ToString());
        return folded.Length == 1 ? folded[0] : '\0';
    }

    private static WordCharacterKind KindOf(Rune rune) => rune.Value switch
    {
        '\'' or '`' or 0xB4 or 0x2018 or 0x2019 or 0x201B or 0x02B9 or 0x02BB or 0x02BC or 0x02BE or 0x02BF or 0x05F3 or 0xFF07 =>
            WordCharacterKind.Apostrophe,
        '%' or '&' or 0xB0 or 0x066A or 0x2030 or 0x2031 or 0xFF05 or 0xFF06 => WordCharacterKind.Sign,
        // Tatweel stretches a line, fillers and variation selectors stand for nothing (Default_Ignorable_Code_Point).
        0x0640 or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) =>
            WordCharacterKind.Unseen,
        _ => KindByCategory(rune),
    };

    private static WordCharacterKind KindByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => WordCharacterKind.Unseen,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => WordCharacterKind.Mark,
        UnicodeCategory.DecimalDigitNumber => WordCharacterKind.Digit,
        UnicodeCategory.CurrencySymbol => WordCharacterKind.Sign,
        UnicodeCategory.OtherNumber when WordFolding.IsFraction(rune) => WordCharacterKind.Sign,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => IsUnspaced(rune) ? WordCharacterKind.Alone : WordCharacterKind.Letter,
        _ when Rune.IsLetter(rune) => IsUnspaced(rune) ? WordCharacterKind.Alone : WordCharacterKind.Letter,
        _ => WordCharacterKind.Between,
    };

    // Thai, Lao, Burmese and Khmer write no spaces between words either; half-width kana and jamo fold to the scripts that UnspacedScripts knows.
    private static bool IsUnspaced(Rune rune) =>
        UnspacedScripts.Contain(rune)
        || rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0xFF66 and <= 0xFFDC);
}
