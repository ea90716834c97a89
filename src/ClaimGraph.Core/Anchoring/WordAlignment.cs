namespace ClaimGraph.Anchoring;

/// <summary>A run of a text's words in which words sought stand in order, and how many of them.</summary>
/// <param name="Start">The run's first word: one of those sought.</param>
/// <param name="End">Behind its last word: one of those sought.</param>
/// <param name="SoughtStart">Which of the words sought the run begins with.</param>
/// <param name="SoughtEnd">Behind the one it ends with.</param>
/// <param name="Kept">Words sought that stand in it.</param>
/// <param name="Misspelled">Those of them that are spelled otherwise.</param>
/// <param name="Weight">What the kept words say, see <see cref="SoughtWords.Weights"/>.</param>
/// <param name="Skipped">Words of the run in the place of an ellipsis.</param>
internal readonly record struct AlignedRun(
    int Start, int End, int SoughtStart, int SoughtEnd, int Kept, int Misspelled, int Weight, int Skipped);

/// <summary>Finds the run of words that is most like the words sought: local alignment (Smith and Waterman 1981) over words.</summary>
internal static class WordAlignment
{
    // What a word is worth, and what it costs. A function word far from the others never pays for the gap between; a content word does
    // for one of two words.
    private const int ContentWord = 10;
    private const int OtherWord = 5;
    private const int Misspelling = -3;
    private const int Replaced = -5;
    private const int Gap = -4;

    /// <summary>Words that an ellipsis may stand for.</summary>
    public const int LongestLeap = 60;

    /// <summary>The best run; null when no word sought is there.</summary>
    /// <param name="text">The text's words, numbered by <see cref="SoughtWords.NumberOf"/>.</param>
    public static AlignedRun? Best(SoughtWords sought, ReadOnlySpan<int> text)
    {
        var cells = new Cell[sought.Count + 1];
        var best = default(Cell);
        AlignedRun? run = null;
        for (var index = 0; index < text.Length; index++)
        {
            var diagonal = default(Cell);
            for (var word = 1; word < cells.Length; word++)
            {
                var above = cells[word];
                var cell = Match(diagonal, sought, word - 1, text[index], index);
                Improve(ref cell, Insert(above, word < sought.Count && sought.Leaps[word]));
                Improve(ref cell, cells[word - 1] with { Score = cells[word - 1].Score + Gap });
                cells[word] = cell.Score > 0 ? cell : default;
                diagonal = above;
                if (cell.Score <= best.Score)
                    continue;
                best = cell;
                run = new(cell.Start, index + 1, cell.SoughtStart, word, cell.Kept, cell.Misspelled, cell.Weight, cell.Skipped);
            }
        }

        return run;
    }

    private static Cell Match(Cell diagonal, SoughtWords sought, int word, int number, int index)
    {
        var isSame = sought.Numbers[word] == number;
        if (!isSame && SoughtWords.Near(sought.Numbers[word]) != number)
            return diagonal with { Score = diagonal.Score + Replaced };
        if (diagonal.Score == 0)
            diagonal = new() { Start = index, SoughtStart = word };
        return diagonal with
        {
            Score = diagonal.Score + (sought.Weights[word] > 1 ? ContentWord : OtherWord) + (isSame ? 0 : Misspelling),
            Kept = diagonal.Kept + 1,
            Misspelled = diagonal.Misspelled + (isSame ? 0 : 1),
            Weight = diagonal.Weight + sought.Weights[word],
        };
    }

    private static Cell Insert(Cell above, bool leaps) => leaps && above.Score > 0 && above.Skipped < LongestLeap
        ? above with { Skipped = above.Skipped + 1 }
        : above with { Score = above.Score + Gap };

    private static void Improve(ref Cell cell, Cell other)
    {
        if (other.Score > cell.Score)
            cell = other;
    }

    private record struct Cell
    {
        public int Score { get; init; }

        public int Start { get; init; }

        public int SoughtStart { get; init; }

        public int Kept { get; init; }

        public int Misspelled { get; init; }

        public int Weight { get; init; }

        public int Skipped { get; init; }
    }
}
