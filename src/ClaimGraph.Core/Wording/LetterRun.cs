namespace ClaimGraph.Wording;

/// <summary>A word made of letters, from its first to its last, over what printing puts inside.</summary>
internal ref struct LetterRun
{
    /// <summary>The longest beginning of a word whose capital is changed in brackets: [T]he, [Th]ey.</summary>
    private const int BracketedBeginning = 3;

    private readonly string text;
    private readonly int start;
    private readonly FoldedLetters letters;
    private int position;
    private int end;
    private int sinceDot;
    private bool isFolded = true;
    private bool inBrackets;

    private LetterRun(string text, int start, FoldedLetters letters)
    {
        this.text = text;
        this.start = start;
        this.letters = letters;
        position = start;
        end = start;
    }

    /// <summary>Reads a word.</summary>
    /// <param name="start">Where its first letter stands.</param>
    /// <param name="letters">Takes its letters, folded as far as each can be by itself.</param>
    /// <param name="isFolded">Whether they are folded wholly.</param>
    /// <returns>The index behind its last letter.</returns>
    public static int Read(string text, int start, FoldedLetters letters, out bool isFolded)
    {
        var run = new LetterRun(text, start, letters);
        while (run.position < text.Length && run.Step())
        {
        }

        isFolded = run.isFolded;
        return run.inBrackets && run.end < text.Length && text[run.end] == ']' ? run.end + 1 : run.end;
    }

    /// <summary>Where a word begins as printed: in front of the bracket, if its first letters stand in brackets.</summary>
    public static int Begin(string text, int start, int end) =>
        start > 0 && text[start - 1] == '[' && text.AsSpan(start, Math.Min(BracketedBeginning + 1, end - start)).Contains(']') ? start - 1 : start;

    private bool Step()
    {
        var character = WordCharacter.At(text, position, out var length);
        switch (character.Kind)
        {
            case WordCharacterKind.Letter or WordCharacterKind.Digit or WordCharacterKind.Mark:
                Take(character, length);
                return true;
            case WordCharacterKind.Unseen:
                position = DividedWord.Behind(text, position) ?? position + length;
                return true;
            case WordCharacterKind.Apostrophe:
                return Pass(IsLetter(position + length), '\'');
            default:
                return StepOver();
        }
    }

    private void Take(WordCharacter character, int length)
    {
        if (character.Folded != '\0')
            letters.Add(character.Folded);
        else
        {
            letters.Add(text.AsSpan(position, length));
            isFolded = false;
        }

        position += length;
        end = position;
        sinceDot++;
    }

    // What may stand inside a word without being part of it.
    private bool StepOver()
    {
        switch (text[position])
        {
            case '-' or '\u2010' when DividedWord.Behind(text, position) is { } behind:
                position = behind;
                return true;
            // Initials: a dot between single letters.
            case '.' when sinceDot == 1 && IsLetter(position + 1) && !IsInWord(position + 2):
                sinceDot = 0;
                position++;
                return true;
            case '[' when IsLetter(position + 1):
                inBrackets = true;
                position++;
                return true;
            case ']' when IsLetter(position + 1) && (inBrackets || (end - start <= BracketedBeginning && start > 0 && text[start - 1] == '[')):
                inBrackets = false;
                position++;
                return true;
            default:
                return false;
        }
    }

    private bool Pass(bool goesOn, char kept)
    {
        if (goesOn)
            letters.Add(kept);
        position++;
        return goesOn;
    }

    private readonly bool IsLetter(int index) => index < text.Length && WordCharacter.At(text, index, out _).Kind == WordCharacterKind.Letter;

    private readonly bool IsInWord(int index) =>
        index < text.Length
        && WordCharacter.At(text, index, out _).Kind is WordCharacterKind.Letter or WordCharacterKind.Digit or WordCharacterKind.Mark or WordCharacterKind.Apostrophe;
}
