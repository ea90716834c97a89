using ClaimGraph.Search;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>A few words of a text, chosen the same way of every text (bottom-k sketch, Cohen and Kaplan 2007): enough to rank likeness.</summary>
internal sealed class WordSample
{
    private const int Size = 64;

    private readonly ulong[] words;

    private WordSample(ulong[] words) => this.words = words;

    /// <summary>The words with the smallest hashes (FNV-1a: the same in every process).</summary>
    public static WordSample Of(string text)
    {
        var smallest = new SortedSet<ulong>();
        foreach (var word in new WordScanner(text))
        {
            if (smallest.Count == Size && word.Hash >= smallest.Max)
                continue;
            smallest.Add(word.Hash);
            if (smallest.Count > Size)
                smallest.Remove(smallest.Max);
        }

        return new([.. smallest]);
    }

    /// <summary>The words of both over the words of either, estimated: exact for short texts.</summary>
    public double LikenessTo(WordSample other)
    {
        var (mine, theirs, seen, shared) = (0, 0, 0, 0);
        while (seen < Size && (mine < words.Length || theirs < other.words.Length))
        {
            var order = mine == words.Length ? 1 : theirs == other.words.Length ? -1 : words[mine].CompareTo(other.words[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            seen++;
        }

        return seen == 0 ? 0 : (double)shared / seen;
    }
}
