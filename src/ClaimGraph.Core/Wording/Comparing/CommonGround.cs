namespace ClaimGraph.Wording.Comparing;

/// <summary>Whether two texts have enough in common to be compared word by word.</summary>
internal static class CommonGround
{
    // Of the shorter text's words, half must stay, and of its content words a third: function words are in every text.
    private const double LeastOverlap = 0.5;
    private const double LeastContentOverlap = 0.34;
    private const int FewContentWords = 3;

    // Of a short text in a long one, words alone may stay by chance: they count in runs.
    private const double Lopsided = 0.5;
    private const int ShortestRun = 3;

    // The same words in another order.
    private const double SameWords = 0.8;
    private const double LeastMoved = 0.2;

    private const long SmallTable = 2_500;

    /// <summary>Whether a bag of words is enough to tell that there is too little; false for short texts.</summary>
    public static bool IsHopeless(ComparedText from, ComparedText to, KeyNumbers numbers)
    {
        if ((long)from.Keys.Length * to.Keys.Length <= SmallTable)
            return false;
        var bag = Bag(from.Keys, numbers.Count);
        var (all, content, contentCommon) = (0, 0, 0);
        var shorter = from.Keys.Length < to.Keys.Length ? from : to;
        foreach (var key in to.Keys)
        {
            var isCommon = bag[key]-- > 0;
            all += isCommon ? 1 : 0;
            contentCommon += isCommon && numbers.IsContent(key) ? 1 : 0;
        }

        foreach (var key in shorter.Keys)
            content += numbers.IsContent(key) ? 1 : 0;
        return all < LeastOverlap * shorter.Keys.Length || (content >= FewContentWords && contentCommon < LeastContentOverlap * content);
    }

    /// <summary>The share of the keys of both texts that are in both, in whatever order.</summary>
    public static int Shared(ComparedText from, ComparedText to, KeyNumbers numbers)
    {
        var bag = Bag(from.Keys, numbers.Count);
        return to.Keys.Count(key => bag[key]-- > 0);
    }

    /// <summary>Whether too little stayed. What brackets and asides add is nobody's loss.</summary>
    public static bool IsTooLittle(List<Run> runs, ComparedText from, ComparedText to, Brackets toBrackets, KeyNumbers numbers)
    {
        if (from.Keys.Length == 0 || to.Keys.Length == 0)
            return from.Keys.Length != to.Keys.Length;
        var (fromWords, toWords) = (new Tally(from, null), new Tally(to, toBrackets));
        foreach (var run in runs.Where(run => run.IsChange || run.Kind == ChangeKind.Same))
        {
            fromWords.Count(run.From, run.FromEnd, run.Kind == ChangeKind.Same);
            toWords.Count(run.To, run.ToEnd, run.Kind == ChangeKind.Same);
        }

        var shorter = fromWords.Words < toWords.Words ? fromWords : toWords;
        var longer = shorter == fromWords ? toWords : fromWords;
        if (shorter.Words == 0 || shorter.LongestRun == shorter.Words || longer.Words == 1)
            return false;
        var isLopsided = shorter.Words < Lopsided * longer.Words;
        if (!isLopsided && shorter.Same >= LeastMoved * shorter.Words && Shared(from, to, numbers) >= SameWords * longer.Words)
            return false;
        var (same, content) = isLopsided ? (shorter.InRuns, shorter.ContentInRuns) : (shorter.Same, shorter.SameContent);
        return same < LeastOverlap * shorter.Words
            || (shorter.Content >= FewContentWords && content < LeastContentOverlap * shorter.Content);
    }

    private static int[] Bag(int[] keys, int count)
    {
        var bag = new int[count];
        foreach (var key in keys)
            bag[key]++;
        return bag;
    }

    /// <summary>Counts of one text's words.</summary>
    private sealed class Tally(ComparedText text, Brackets? added)
    {
        public int Words { get; private set; }

        public int Content { get; private set; }

        public int Same { get; private set; }

        public int SameContent { get; private set; }

        public int InRuns { get; private set; }

        public int ContentInRuns { get; private set; }

        public int LongestRun { get; private set; }

        public void Count(int start, int end, bool isSame)
        {
            var (words, content) = (0, 0);
            for (var word = start; word < end; word++)
            {
                if (!isSame && added?.InSquare(word) == true)
                    continue;
                words++;
                content += text.IsContent(word) ? 1 : 0;
            }

            Words += words;
            Content += content;
            if (!isSame)
                return;
            Same += words;
            SameContent += content;
            LongestRun = Math.Max(LongestRun, words);
            if (words < ShortestRun && (words < 2 || content == 0))
                return;
            InRuns += words;
            ContentInRuns += content;
        }
    }
}
