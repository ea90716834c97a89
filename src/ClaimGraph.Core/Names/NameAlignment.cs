namespace ClaimGraph.Names;

/// <summary>Which words of two names stand for each other: the most alike first, each once, two neighbors for one word where they are written together elsewhere.</summary>
internal sealed class NameAlignment
{
    private const double LeastOfJoined = 0.9;

    private readonly List<AlignedWords> pairs = [];
    private readonly bool[] usedOfOne;
    private readonly bool[] usedOfOther;

    public NameAlignment(IReadOnlyList<NameWord> one, IReadOnlyList<NameWord> other, WordRule rule)
    {
        (One, Other) = (one, other);
        (usedOfOne, usedOfOther) = (new bool[one.Count], new bool[other.Count]);
        foreach (var pair in Possible(one, other, rule).OrderByDescending(pair => pair.Likeness.Score * pair.Weight).ThenBy(pair => Math.Abs(pair.FirstOfOne - pair.FirstOfOther)).ThenBy(pair => pair.FirstOfOne))
            Take(pair);
        pairs.Sort((left, right) => left.FirstOfOne.CompareTo(right.FirstOfOne));
        LeftOfOne = Left(one, usedOfOne);
        LeftOfOther = Left(other, usedOfOther);
    }

    public IReadOnlyList<NameWord> One { get; }

    public IReadOnlyList<NameWord> Other { get; }

    /// <summary>In the order of the first name.</summary>
    public IReadOnlyList<AlignedWords> Pairs => pairs;

    /// <summary>Places of words of one name that the other does not have.</summary>
    public IReadOnlyList<int> LeftOfOne { get; }

    public IReadOnlyList<int> LeftOfOther { get; }

    /// <summary>How alike the words are that stand for each other, on average by weight; 0 when none do.</summary>
    public double Average => pairs.Count == 0 ? 0 : pairs.Sum(pair => pair.Weight * pair.Likeness.Score) / pairs.Sum(pair => pair.Weight);

    /// <summary>Whether the words stand in another order.</summary>
    public bool IsTurned => pairs.Where((pair, place) => place > 0 && pair.FirstOfOther < pairs[place - 1].FirstOfOther).Any();

    private static List<AlignedWords> Possible(IReadOnlyList<NameWord> one, IReadOnlyList<NameWord> other, WordRule rule)
    {
        var possible = new List<AlignedWords>();
        for (var left = 0; left < one.Count; left++)
            for (var right = 0; right < other.Count; right++)
                Add(left, 1, one[left], right, 1, other[right]);
        for (var left = 0; left + 1 < one.Count; left++)
            for (var right = 0; right < other.Count; right++)
                if (MayBeJoined(one, left, other[right]))
                    Add(left, 2, NameWord.Joined(one[left], one[left + 1]), right, 1, other[right]);
        for (var right = 0; right + 1 < other.Count; right++)
            for (var left = 0; left < one.Count; left++)
                if (MayBeJoined(other, right, one[left]))
                    Add(left, 1, one[left], right, 2, NameWord.Joined(other[right], other[right + 1]));
        return possible;

        void Add(int left, int leftCount, NameWord ofOne, int right, int rightCount, NameWord ofOther)
        {
            // Written together they have to be the word itself.
            if (WordLikeness.Of(ofOne, ofOther, rule) is { Score: > 0 } likeness && (leftCount + rightCount == 2 || likeness.Score > LeastOfJoined))
                possible.Add(new(ofOne.Text, left, leftCount, ofOther.Text, right, rightCount, likeness, (WeightOf(one, left, leftCount) + WeightOf(other, right, rightCount)) / 2));
        }
    }

    /// <summary>Two words are read as one only where the other is about as long as both.</summary>
    private static bool MayBeJoined(IReadOnlyList<NameWord> words, int place, NameWord whole)
    {
        var (first, second) = (words[place], words[place + 1]);
        var length = first.Ascii.Length + second.Ascii.Length;
        return IsPart(first) && IsPart(second) && whole.Kind != NameWordKind.Initial
            && !(NameScripts.IsByCharacter(first.Script) && NameScripts.IsByCharacter(whole.Script))
            && Math.Abs(length - whole.Ascii.Length) <= 1 + (length / 4);
    }

    private static bool IsPart(NameWord word) => word.Kind is not (NameWordKind.Number or NameWordKind.Initial);

    private static double WeightOf(IReadOnlyList<NameWord> words, int place, int count) => count == 1 ? words[place].Weight : words[place].Weight + words[place + 1].Weight;

    private static List<int> Left(IReadOnlyList<NameWord> words, bool[] used) => [.. Enumerable.Range(0, words.Count).Where(place => !used[place])];

    private void Take(AlignedWords pair)
    {
        if (usedOfOne.AsSpan(pair.FirstOfOne, pair.CountOfOne).Contains(true) || usedOfOther.AsSpan(pair.FirstOfOther, pair.CountOfOther).Contains(true))
            return;
        usedOfOne.AsSpan(pair.FirstOfOne, pair.CountOfOne).Fill(true);
        usedOfOther.AsSpan(pair.FirstOfOther, pair.CountOfOther).Fill(true);
        pairs.Add(pair);
    }
}

/// <summary>Words of two names that stand for each other.</summary>
/// <param name="One">Of the one: a word, or two neighbors written together.</param>
/// <param name="FirstOfOne">Place of the first of them.</param>
/// <param name="CountOfOne">1 or 2.</param>
/// <param name="Weight">How much they tell.</param>
internal sealed record AlignedWords(string One, int FirstOfOne, int CountOfOne, string Other, int FirstOfOther, int CountOfOther, WordLikeness Likeness, double Weight);
