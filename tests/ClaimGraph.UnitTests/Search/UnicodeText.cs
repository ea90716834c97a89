using System.Text;

namespace ClaimGraph.UnitTests.Search;

/// <summary>Generators of text from all of Unicode, with a preference for what makes folding and parsing hard.</summary>
internal static class UnicodeText
{
    private static readonly Gen<string> AnyRune =
        Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(value => new Rune(value).ToString());

    private static readonly Gen<string> Bmp = Gen.Int[0, 0xFFFF].Where(Rune.IsValid).Select(value => new Rune(value).ToString());

    private static readonly string[] HardCases =
    [
        " ", " ", "'", "’", "ʼ", "-", "*", "\"", "\"", "ß", "ς", "İ", "ı", "ŉ", "ﬃ", "é", "e\u0301", "\u0301", "\u0345", "\u00AD", "\u200B",
        "\u1100", "\u1161", "\u11A8", "가", "ㄱ", "ㅏ", "ﾊ", "ﾟ", "か", "\u3099", "が", "㌀", "习", "𠀀", "〇", "ـ", "ﷺ", "क", "\u094B",
        "\u09CB", "0", "٣", "½", "𝔘", "𐐀", "\uFFFE",
    ];

    private static readonly Gen<string> Hard = Gen.Int[0, HardCases.Length - 1].Select(index => HardCases[index]);

    private static readonly Gen<string> Latin = Gen.Char['a', 'z'].Select(letter => letter.ToString());

    private static readonly Gen<string> Long = Gen.Int[95, 210].Select(length => new string('q', length));

    /// <summary>Any text which UTF-8 can hold.</summary>
    public static readonly Gen<string> WellFormed =
        Gen.Frequency((8, Latin), (8, Hard), (2, Bmp), (2, AnyRune), (1, Long)).Array[0, 40].Select(string.Concat);

    /// <summary>Any string at all, lone surrogates included.</summary>
    public static readonly Gen<string> Any =
        Gen.Frequency((4, WellFormed), (1, Gen.Char['\uD800', '\uDFFF'].Select(half => half.ToString()))).Array[0, 6].Select(string.Concat);
}
