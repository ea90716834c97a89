using System.Buffers;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Which brackets the words of a text stand in.</summary>
internal sealed class Brackets
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("[［【〔(（");

    private readonly bool[] square;
    private readonly bool[] round;
    private readonly PrintedText text;

    public Brackets(PrintedText text)
    {
        this.text = text;
        square = new bool[text.Words.Count];
        round = new bool[text.Words.Count];
        var open = new Stack<(char Closing, int Position)>();
        var anyOpen = text.Text.AsSpan().ContainsAny(Openings);
        for (var position = 0; anyOpen && position < text.Text.Length; position++)
        {
            var character = text.Text[position];
            if (Closing(character) is { } closing)
                open.Push((closing, position));
            else if (open.TryPeek(out var opened) && opened.Closing == character)
                Mark(open.Pop().Position, position, character is ')' or '）' ? round : square);
        }
    }

    /// <summary>Whether a word, or letters of it, stand in square brackets.</summary>
    public bool InSquare(int word) => square[word];

    /// <summary>Whether all of some words stand in brackets; false for none.</summary>
    public bool Hold(int start, int end) => start < end && (All(square, start, end) || All(round, start, end));

    /// <summary>Whether all of some words stand in square brackets; false for none.</summary>
    public bool HoldSquarely(int start, int end) => start < end && All(square, start, end);

    /// <summary>Whether all words of the text stand in square brackets, which then say nothing of any of them.</summary>
    public bool HoldAll => HoldSquarely(0, square.Length);

    private static bool All(bool[] inside, int start, int end) => !inside.AsSpan(start, end - start).Contains(false);

    private void Mark(int open, int close, bool[] inside)
    {
        var (low, high) = (0, text.Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Words[middle].End <= open)
                low = middle + 1;
            else
                high = middle;
        }

        for (var word = low; word < inside.Length && text.Words[word].Start < close; word++)
            inside[word] = true;
    }

    private static char? Closing(char opening) => opening switch
    {
        '[' => ']',
        '［' => '］',
        '【' => '】',
        '〔' => '〕',
        '(' => ')',
        '（' => '）',
        _ => null,
    };
}
