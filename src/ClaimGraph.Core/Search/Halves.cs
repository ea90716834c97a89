namespace ClaimGraph.Search;

/// <summary>What folding makes of a word that an apostrophe divides: O'Brien, l’Europe, Washington’s.</summary>
internal enum Halves
{
    /// <summary>One word: obrien, leurope, washingtons.</summary>
    Joined,

    /// <summary>Two: o brien, l europe, washington s.</summary>
    Apart,

    /// <summary>One with an apostrophe, from which both can be made: o'brien, l'europe, washington's.</summary>
    Marked,
}
