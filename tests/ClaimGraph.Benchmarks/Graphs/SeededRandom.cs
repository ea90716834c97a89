namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and every version of .NET.</summary>
internal struct SeededRandom(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15UL;

    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBUL;
        return mixed ^ mixed >> 31;
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;
}
