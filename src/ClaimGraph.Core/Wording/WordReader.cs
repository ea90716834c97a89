namespace ClaimGraph.Wording;

/// <summary>Finds the words of a text from its beginning to its end, and folds what printing changes.</summary>
/// <remarks>
/// A word is a run of letters, with the digits behind them (G7), an apostrophe inside (don't), initials (U.S.), letters in brackets
/// (want[ed]) and a hyphen at the end of a line; a number (see <see cref="NumberReader"/>); a sign that is read aloud (%); one character
/// of a script without spaces. All else stands between words.
/// </remarks>
internal sealed class WordReader
{
    private const char Minus = '\u2212';
    private const int ExpectedLength = 6;

    private readonly string text;
    private readonly List<Word> words;
    private readonly FoldedLetters letters = new();

    private WordReader(string text)
    {
        this.text = text;
        words = new((text.Length / ExpectedLength) + 1);
    }

    /// <summary>The words of a text in order.</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        var reader = new WordReader(text);
        var position = 0;
        while (position < text.Length)
            position = reader.ReadAt(position);
        return reader.words;
    }

    // Reads what begins at a place, and says where to read on.
    private int ReadAt(int start)
    {
        var kind = WordCharacter.At(text, start, out var length).Kind;
        return kind switch
        {
            WordCharacterKind.Letter => ReadLetters(start),
            WordCharacterKind.Digit => ReadNumber(start),
            WordCharacterKind.Alone or WordCharacterKind.Sign => ReadAlone(start),
            _ when IsMinus(start) => Add("-", start, start + length),
            _ => start + length,
        };
    }

    private int ReadLetters(int start)
    {
        letters.Clear();
        var end = LetterRun.Read(text, start, letters, out var isFolded);
        var begin = LetterRun.Begin(text, start, end);
        return Add(isFolded ? letters.Word() : WordFolding.Fold(letters.Word()), begin, end);
    }

    private int ReadNumber(int start)
    {
        letters.Clear();
        var end = NumberReader.Read(text, start, letters);
        return Add(letters.Word(), start, end);
    }

    // A sign, or a letter with what completes it.
    private int ReadAlone(int start)
    {
        var first = WordCharacter.At(text, start, out var length);
        var end = first.Kind == WordCharacterKind.Alone ? Clusters.End(text, start) : start + length;
        if (first.Folded == '\0' || end > start + 1)
            return Add(WordFolding.Fold(text[start..end]), start, end);
        letters.Clear();
        letters.Add(first.Folded);
        return Add(letters.Word(), start, end);
    }

    // A minus is a word, for it turns a number over; a hyphen is one only where no dash could be meant.
    private bool IsMinus(int position)
    {
        if (text[position] is not ('-' or Minus or '\u2013') || position + 1 == text.Length)
            return false;
        if (position > 0 && !char.IsWhiteSpace(text[position - 1]) && text[position - 1] is not ('(' or '[' or '"' or '“' or '«' or '„'))
            return false;
        var next = WordCharacter.At(text, position + 1, out _).Kind;
        return next == WordCharacterKind.Digit
            || (next == WordCharacterKind.Sign && position + 2 < text.Length && char.IsDigit(text[position + 2]));
    }

    private int Add(string folded, int start, int end)
    {
        if (folded.Length > 0)
            words.Add(new(folded, start, end));
        return end;
    }
}
