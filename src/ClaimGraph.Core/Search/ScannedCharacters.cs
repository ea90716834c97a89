using System.Text;

namespace ClaimGraph.Search;

/// <summary>What a UTF-16 unit is to <see cref="WordScanner"/>, looked up: one letter, or a sign for something else.</summary>
internal static class ScannedCharacters
{
    /// <summary>A word ends here.</summary>
    public const char Between = '\0';

    /// <summary>Stands for nothing inside a word: an apostrophe, an accent, a character that nobody sees.</summary>
    public const char Nothing = '\u0001';

    /// <summary>Half of a pair, or a character that folds to several.</summary>
    public const char Several = '\u0002';

    private const int PageLength = 256;
    private static readonly char[]?[] Pages = new char[]?[(char.MaxValue / PageLength) + 1];

    public static char Of(char unit) => (Pages[unit / PageLength] ?? Page(unit / PageLength))[unit % PageLength];

    // Two threads may compute the same page; both write the same.
    private static char[] Page(int number) =>
        Pages[number] = [.. Enumerable.Range(number * PageLength, PageLength).Select(unit => Compute((char)unit))];

    private static char Compute(char unit)
    {
        if (char.IsSurrogate(unit))
            return Several;
        var folded = CharacterFolding.Of(new Rune(unit));
        return folded switch
        {
            "" or "'" => Nothing,
            " " => Between,
            { Length: 1 } => folded[0],
            _ => Several,
        };
    }
}
