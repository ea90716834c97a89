namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and every version of .NET.</summary>
/// <remarks>The seed is mixed as well: numbers of neighbouring seeds would be the same ones, one place further on.</remarks>
internal struct SeededRandom(ulong seed)
{
    private ulong state = Mix(seed);

    public ulong Next() => Mix(state += 0x9E3779B97F4A7C15UL);

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    private static ulong Mix(ulong number)
    {
        number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9UL;
        number = (number ^ number >> 27) * 0x94D049BB133111EBUL;
        return number ^ number >> 31;
    }
}
