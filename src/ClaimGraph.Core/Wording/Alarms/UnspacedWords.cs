namespace ClaimGraph.Wording.Alarms;

/// <summary>Words of a lexicon in a script without spaces: each letter of the text, with its marks, is a token there.</summary>
internal static class UnspacedWords
{
    /// <summary>The tokens that a word of a lexicon is in a text.</summary>
    public static IEnumerable<string> Tokens(string word) =>
        WordCharacter.At(word, 0, out _).Kind == WordCharacterKind.Alone ? TokenReader.Read(PrintedText.Of(word), null).Select(token => token.Key) : [word];
}
