using ClaimGraph.Search;

namespace ClaimGraph.Anchoring;

/// <summary>
/// Looks through a text, however long, for the parts in which words may stand that were changed: where at least half of them, weighed by
/// how rare they are in this text, stand within half as much room again as they need, told by the hashes of its words.
/// </summary>
internal sealed class NeighbourhoodSearch
{
    /// <summary>The share of the words, by weight, that a part must have: well below the floor on which a place is told.</summary>
    private const double LeastCovered = 0.5;

    /// <summary>Of how many words the room for the words sought is longer than they are, whatever their number.</summary>
    private const int Slack = 24;

    private const int LeapsCounted = 3;

    /// <summary>A word that is not sought.</summary>
    private const int Other = -1;

    private readonly ScannedText text;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> wanted = [];
    private readonly int room;

    /// <summary>Looks for words in a text.</summary>
    /// <param name="leaps">Ellipses in the words.</param>
    public NeighbourhoodSearch(ScannedText text, string words, int leaps, CancellationToken cancellation)
    {
        this.text = text;
        this.cancellation = cancellation;
        var count = 0;
        foreach (var word in new WordScanner(words))
        {
            if (numbers.TryAdd(word.Hash, wanted.Count))
                wanted.Add(0);
            wanted[numbers[word.Hash]]++;
            count++;
        }

        room = count + (count / 2) + Slack + (WordAlignment.LongestLeap * Math.Min(leaps, LeapsCounted));
    }

    /// <summary>The parts, in the order of the text; each overlaps the next.</summary>
    public IEnumerable<Neighbourhood> Find()
    {
        var weights = Weights();
        var least = (long)(LeastCovered * weights.Select((weight, number) => weight * wanted[number]).Sum());
        var covered = CoveredByRoom(weights);
        for (var index = 0; index < covered.Length; index++)
            if (covered[index] > 0 && covered[index] >= least)
                yield return Part(index, covered[index]);
    }

    /// <summary>
    /// By word sought: the rarer it is in the text, the more it tells (Spärck Jones 1972), in thousandths. Notes with each word of the text
    /// which of them it is.
    /// </summary>
    private long[] Weights()
    {
        var frequencies = new int[wanted.Count];
        for (var position = 0; position < text.Count; position++)
        {
            LookUp(position);
            if (numbers.TryGetValue(text.Hash(position), out var number))
                frequencies[number]++;
            else
                number = Other;
            text.Note(position) = number;
        }

        return [.. frequencies.Select(frequency => 1 + (long)(1000 * Math.Log((text.Count + 1.0) / (Math.Max(frequency, 1) + 0.5))))];
    }

    /// <summary>The text in rooms, one behind the other: the most that is covered in the length of a room from a word in it on.</summary>
    private long[] CoveredByRoom(long[] weights)
    {
        var best = new long[(text.Count / room) + 1];
        var counts = new int[wanted.Count];
        var (covered, left) = (0L, 0);
        for (var position = 0; position < text.Count; position++)
        {
            LookUp(position);
            var number = text.Note(position);
            if (number == Other)
                continue;
            if (++counts[number] <= wanted[number])
                covered += weights[number];
            for (var first = text.Note(left); position - left >= room || first == Other; first = text.Note(++left))
                if (first != Other && counts[first]-- <= wanted[first])
                    covered -= weights[first];
            ref var most = ref best[left / room];
            most = Math.Max(most, covered);
        }

        return best;
    }

    /// <summary>Looks up now and then, at whether anybody waits.</summary>
    private void LookUp(int position)
    {
        if (position % ScannedText.WordsBetweenLooks == 0)
            cancellation.ThrowIfCancellationRequested();
    }

    // What begins in one room ends in the next, and changed words at its ends may stand outside.
    private Neighbourhood Part(int index, long covered)
    {
        var first = Math.Max((index * room) - (room / 2), 0);
        var end = Math.Min(((index + 2) * room) + (room / 2), text.Count);
        return new(new(text.Start(first), end == text.Count ? text.Text.Length : text.Start(end)), end - first, covered);
    }
}
