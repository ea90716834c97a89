using System.Text;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>Reads words over the gaps between their letters: <c>r e f o r m</c>, as German and Russian print for emphasis, and as scanning leaves it.</summary>
/// <remarks>
/// Where single letters stand in a row, four of them at least, those that make a word sought are taken together; nothing else can tell where
/// one word ends. A word of two letters ("i n"), or a number, is taken together only in a row with such a word. The gaps inside are
/// filled with soft hyphens, which readers pass over, so that the text keeps its length.
/// </remarks>
internal sealed class LetterSpacing
{
    private const char Filling = '\u00AD';

    /// <summary>Single letters in a row from which they are no initials, and no letters of a list.</summary>
    private const int LeastLetters = 4;

    /// <summary>Letters of a word that tells by itself.</summary>
    private const int LeastOfWord = 3;

    /// <summary>Characters between two words of a row: spaces and punctuation.</summary>
    private const int LongestGap = 8;

    /// <summary>Letters that are looked at together.</summary>
    private const int LongestRow = 1 << 12;

    private const int LettersBetweenLooks = 1 << 16;

    private readonly string text;
    private readonly HashSet<string> words;
    private readonly HashSet<int> lengths;
    private readonly int longest;
    private readonly List<Letter> row = [];
    private char[]? filled;

    private LetterSpacing(string text, PrintedText sought)
    {
        this.text = text;
        words = sought.Words.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        lengths = [.. words.Select(word => word.Length)];
        longest = lengths.DefaultIfEmpty().Max();
    }

    /// <summary>The text with the words sought in one piece, of the same length; null when none is printed so.</summary>
    public static string? Closed(string text, PrintedText sought, CancellationToken cancellation)
    {
        var reader = new LetterSpacing(text, sought);
        var looked = 0;
        for (var position = 0; position < text.Length;)
        {
            if (position - looked >= LettersBetweenLooks)
            {
                cancellation.ThrowIfCancellationRequested();
                looked = position;
            }

            position = reader.ReadRow(position);
        }

        return reader.filled is null ? null : new(reader.filled);
    }

    /// <summary>Reads the letters that stand in a row from a place on, and says where to read on.</summary>
    private int ReadRow(int start)
    {
        row.Clear();
        var position = start;
        while (position < text.Length && row.Count < LongestRow && SingleAt(position) is { } letter && (row.Count == 0 || letter.Start - row[^1].End <= LongestGap))
        {
            row.Add(letter);
            position = letter.End;
            while (position < text.Length && position - letter.End <= LongestGap && IsBetween(text[position]))
                position++;
        }

        if (row.Count >= LeastLetters)
            Join();
        return row.Count > 0 ? Math.Max(position, row[^1].End) : NextStart(start);
    }

    /// <summary>The letter or digit that stands at a place by itself, with its marks; null when there is none.</summary>
    private Letter? SingleAt(int position)
    {
        var kind = WordCharacter.At(text, position, out var length).Kind;
        if (kind is not (WordCharacterKind.Letter or WordCharacterKind.Digit) || (position > 0 && IsOfWord(position - 1)))
            return null;
        var end = position + length;
        while (end < text.Length && WordCharacter.At(text, end, out length).Kind == WordCharacterKind.Mark)
            end += length;
        return end < text.Length && IsOfWord(end) ? null : new(position, end, kind == WordCharacterKind.Digit);
    }

    // Words of three letters tell where the whole row is words sought; numbers and what says little only in a row with other words.
    private void Join()
    {
        var folded = row.ConvertAll(letter => WordFolding.Fold(text[letter.Start..letter.End]));
        var wordOf = new int[row.Count];
        var known = FindWords(folded, wordOf, LeastOfWord, mayBeNumbers: false);
        if (known == 0)
            return;
        FindWords(folded, wordOf, least: 2, mayBeNumbers: true);
        if (known < LeastLetters && wordOf.Contains(0))
            return;
        for (var index = 1; index < row.Count; index++)
            if (wordOf[index] > 0 && wordOf[index] == wordOf[index - 1])
                Fill(row[index - 1].End, row[index].Start);
    }

    /// <summary>Notes with each letter that is of no word yet which word it is of, counted from 1; returns the length of the longest.</summary>
    private int FindWords(List<string> folded, int[] wordOf, int least, bool mayBeNumbers)
    {
        var (most, next) = (0, wordOf.Max() + 1);
        for (var first = 0; first < row.Count;)
        {
            var count = LongestWord(first, folded, wordOf, least, mayBeNumbers);
            wordOf.AsSpan(first, count).Fill(next++);
            most = Math.Max(most, count);
            first += Math.Max(count, 1);
        }

        return most;
    }

    /// <summary>How many letters from one on make the longest word sought; 0 when they make none.</summary>
    private int LongestWord(int first, List<string> folded, int[] wordOf, int least, bool mayBeNumbers)
    {
        var letters = new StringBuilder();
        var count = 0;
        for (var index = first; index < row.Count && wordOf[index] == 0 && (mayBeNumbers || !row[index].IsDigit) && (index == first || IsBlank(index)); index++)
        {
            letters.Append(folded[index]);
            if (letters.Length > longest)
                break;
            if (letters.Length >= least && lengths.Contains(letters.Length) && words.Contains(letters.ToString()))
                count = index + 1 - first;
        }

        return count;
    }

    private void Fill(int from, int to)
    {
        filled ??= text.ToCharArray();
        Array.Fill(filled, Filling, from, to - from);
    }

    /// <summary>Whether nothing but spaces stands in front of a letter of the row.</summary>
    private bool IsBlank(int index)
    {
        for (var position = row[index - 1].End; position < row[index].Start; position++)
            if (!IsSpace(text[position]))
                return false;
        return true;
    }

    private int NextStart(int position)
    {
        position++;
        while (position < text.Length && !IsBetween(text[position]))
            position++;
        while (position < text.Length && IsBetween(text[position]))
            position++;
        return position;
    }

    private bool IsOfWord(int position) =>
        text[position] is '-' or '_' or '@' || char.IsSurrogate(text[position])
        || WordCharacter.At(text, position, out _).Kind is not (WordCharacterKind.Between or WordCharacterKind.Sign);

    private static bool IsSpace(char character) => character is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029') && char.IsWhiteSpace(character);

    private static bool IsBetween(char character) => IsSpace(character) || (char.IsPunctuation(character) && character is not ('-' or '_' or '@' or '\'' or '’'));

    /// <summary>A letter by itself.</summary>
    private readonly record struct Letter(int Start, int End, bool IsDigit);
}
