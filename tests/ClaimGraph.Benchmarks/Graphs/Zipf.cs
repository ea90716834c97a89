namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>Draws ranks 0, 1, 2, ... with frequencies that fall as 1, 1/2, 1/3, ...</summary>
internal sealed class Zipf
{
    private readonly double[] cumulative;

    public Zipf(int count)
    {
        cumulative = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            cumulative[rank] = sum += 1.0 / (rank + 1);
    }

    public int Count => cumulative.Length;

    public int Draw(ref SeededRandom random)
    {
        var found = Array.BinarySearch(cumulative, random.Fraction() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }

    /// <summary>How many ranks are drawn at least <paramref name="times"/> times, as a rule, in <paramref name="draws"/> draws.</summary>
    public int RanksDrawn(int times, int draws) => Math.Clamp((int)(draws / cumulative[^1] / times), 1, cumulative.Length);
}
