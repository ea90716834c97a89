namespace ClaimGraph.Anchoring;

/// <summary>Says how much of the words sought must stand in a run of words for it to be their place.</summary>
/// <remarks>
/// Seven words of ten, in order, counted on both sides (Dice), and two of three content words: a sentence made on the same pattern about
/// something else shares its function words, and half of the others. And three content words at least: less is met by chance.
/// Words that all stand there in one run need nothing of this, however few they are.
/// </remarks>
internal static class AnchorFloor
{
    private const double LeastKept = 0.7;
    private const double LeastContent = 2.0 / 3;

    // In the weights of SoughtWords: three content words, or six characters of a script without spaces.
    private const int LeastWeight = 6;

    /// <summary>What a word counts that is spelled otherwise.</summary>
    private const double Misspelled = 0.75;

    /// <summary>The most for words that are not all the same.</summary>
    private const double Altered = 0.995;

    /// <summary>How like the words sought the run is, 1 for the same words; null below the floor.</summary>
    public static double? Likeness(SoughtWords sought, AlignedRun run)
    {
        var length = run.End - run.Start - run.Skipped;
        if (run.Kept == sought.Count && length == sought.Count && run.Misspelled + run.Skipped == 0)
            return 1;
        if (run.Weight < LeastWeight || run.Weight < LeastContent * sought.Weight)
            return null;
        return Likeness(sought.Count, length, run.Kept) is null
            ? null
            : Likeness(sought.Count, length, run.Kept - (1 - Misspelled) * run.Misspelled, least: 0);
    }

    /// <summary>The same by numbers of words alone, for words so many that these tell.</summary>
    public static double? Likeness(int sought, int found, double kept, double least = LeastKept)
    {
        var likeness = 2 * kept / (sought + found);
        return likeness >= least && kept >= least * sought ? Math.Min(likeness, Altered) : null;
    }
}
