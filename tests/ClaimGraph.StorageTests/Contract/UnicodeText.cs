using System.Text;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Any text that may be kept: well-formed, without control characters other than tab and line ends.</summary>
internal static class UnicodeText
{
    private static readonly string[] Awkward =
    [
        "\t", "\n", "\r\n", "\r", " ", "\"", "'", "\\", "/", "<script>", "%", "{", "}", "\\u0041", "'; DROP TABLE claims; --",
        "\u0301", "e\u0301", "\u00E9", "\u200D", "\u200F", "\u202E", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uE000", "\u2028", "\u2029",
        "עברית", "العربية", "中文", "日本語", "한국어",
        "Ελληνικά", "Фёдор", "İ", "ß", "ﬁ", "👩‍👩‍👧", "🇨🇳", "𝔘", "\U0010FFFF", "\U00020000",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf(Awkward),
        Gen.Char[' ', '~'].Select(character => character.ToString()),
        Gen.Int[0x80, 0x10FFFF].Where(IsKept).Select(code => new Rune(code).ToString()));

    /// <summary>At least one character.</summary>
    public static Gen<string> Any { get; } = Piece.Array[1, 30].Select(string.Concat);

    private static bool IsKept(int code) => Rune.IsValid(code) && !Rune.IsControl(new Rune(code));
}
