namespace ClaimGraph.Wording;

/// <summary>A text with its words, and what stands between them.</summary>
public sealed class PrintedText
{
    private PrintedText(string text, string? lang, IReadOnlyList<Word> words)
    {
        Text = text;
        Lang = lang;
        Words = words;
    }

    /// <summary>The text, to the byte.</summary>
    public string Text { get; }

    /// <summary>Its language (BCP 47); null when it is not known.</summary>
    public string? Lang { get; }

    /// <summary>Its words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>Finds the words of a text.</summary>
    /// <param name="text">Any text; a lone surrogate counts as punctuation.</param>
    /// <param name="lang">Its language (BCP 47), if known.</param>
    public static PrintedText Of(string text, string? lang = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, lang, WordReader.Read(text));
    }

    /// <summary>What stands in front of a word, behind the word before it: spaces, punctuation. Behind the last word for the number of words.</summary>
    public ReadOnlySpan<char> Before(int word)
    {
        var start = word == 0 ? 0 : Words[word - 1].End;
        var end = word == Words.Count ? Text.Length : Words[word].Start;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>A word as it is printed.</summary>
    public ReadOnlySpan<char> Printed(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    /// <summary>Words as they are printed, with what stands between them.</summary>
    /// <param name="words">Which of <see cref="Words"/>.</param>
    public string Printed(Range words)
    {
        var (start, count) = words.GetOffsetAndLength(Words.Count);
        return count == 0 ? "" : Text[Words[start].Start..Words[start + count - 1].End];
    }
}
