namespace ClaimGraph.Anchoring;

/// <summary>How many characters must be put in, taken out or replaced to make one text of another (Levenshtein 1966).</summary>
/// <remarks>
/// Bit-parallel, 64 characters at a time: G. Myers, A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming, JACM 46 (1999), in blocks as H. Hyyrö, Explaining and extending the bit-parallel approximate string matching algorithm
/// of Myers (2001), lays it out.
/// </remarks>
internal static class EditDistance
{
    private const int Bits = 64;

    /// <summary>The distance in UTF-16 units.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var common = one.CommonPrefixLength(other);
        one = one[common..];
        other = other[common..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        if (one.Length == 0 || other.Length == 0)
            return Math.Max(one.Length, other.Length);
        return one.Length < other.Length ? Count(one, other) : Count(other, one);
    }

    private static int Count(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var blocks = (pattern.Length + Bits - 1) / Bits;
        var places = Places(pattern, blocks);
        var nowhere = new ulong[blocks];
        var (rises, falls) = (new ulong[blocks], new ulong[blocks]);
        Array.Fill(rises, ulong.MaxValue);
        var last = 1UL << (pattern.Length - 1) % Bits;
        var distance = pattern.Length;
        foreach (var character in text)
            distance += Advance(places.GetValueOrDefault(character) ?? nowhere, rises, falls, last);
        return distance;
    }

    /// <summary>Where each character stands in the pattern, as bits.</summary>
    private static Dictionary<char, ulong[]> Places(ReadOnlySpan<char> pattern, int blocks)
    {
        var places = new Dictionary<char, ulong[]>();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (!places.TryGetValue(pattern[index], out var bits))
                places.Add(pattern[index], bits = new ulong[blocks]);
            bits[index / Bits] |= 1UL << index % Bits;
        }

        return places;
    }

    /// <summary>Goes one character on in the text; returns by how much the distance of the whole pattern grows (1, 0 or -1).</summary>
    private static int Advance(ulong[] equal, ulong[] rises, ulong[] falls, ulong last)
    {
        var (riseIn, fallIn) = (1UL, 0UL);
        for (var block = 0; block < rises.Length; block++)
        {
            var (rise, fall, match) = (rises[block], falls[block], equal[block]);
            var vertical = match | fall;
            match |= fallIn;
            var horizontal = (((match & rise) + rise) ^ rise) | match;
            var up = fall | ~(horizontal | rise);
            var down = rise & horizontal;
            var top = block == rises.Length - 1 ? last : 1UL << (Bits - 1);
            var (riseOut, fallOut) = ((up & top) != 0 ? 1UL : 0, (down & top) != 0 ? 1UL : 0);
            up = (up << 1) | riseIn;
            down = (down << 1) | fallIn;
            rises[block] = down | ~(vertical | up);
            falls[block] = up & vertical;
            (riseIn, fallIn) = (riseOut, fallOut);
        }

        return (int)riseIn - (int)fallIn;
    }
}
