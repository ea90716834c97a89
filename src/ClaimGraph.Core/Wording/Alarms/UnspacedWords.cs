namespace ClaimGraph.Wording.Alarms;

/// <summary>Words of a lexicon in a script without spaces: each character of the text is a token there.</summary>
internal static class UnspacedWords
{
    private const char First = '\u2E80';

    /// <summary>The tokens that a word of a lexicon is in a text.</summary>
    public static IEnumerable<string> Tokens(string word) => word[0] >= First ? word.Select(character => character.ToString()) : [word];
}
