using ClaimGraph.Wording;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>A few words of a text, chosen the same way of every text (bottom-k sketch, Cohen and Kaplan 2007): enough to rank likeness.</summary>
internal sealed class WordSample
{
    private const int Size = 64;
    private const uint OffsetBasis = 2_166_136_261;
    private const uint Prime = 16_777_619;

    private readonly uint[] words;

    private WordSample(uint[] words) => this.words = words;

    public static WordSample Of(PrintedText text) => new([.. text.Words.Select(word => Hash(word.Folded)).Distinct().Order().Take(Size)]);

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

    /// <summary>FNV-1a: the same in every process.</summary>
    private static uint Hash(string word)
    {
        var hash = OffsetBasis;
        foreach (var character in word)
            hash = unchecked((hash ^ character) * Prime);
        return hash;
    }
}
