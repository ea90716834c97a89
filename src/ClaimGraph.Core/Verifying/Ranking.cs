namespace ClaimGraph.Verifying;

/// <summary>Which of two candidates comes nearer to the words, and to whom they are said to be of.</summary>
internal static class Ranking
{
    /// <summary>
    /// What the speaker asked about is on record with, before what others are; but others' very words before the speaker's thought in
    /// other words.
    /// </summary>
    public static int Of(ComparedClaim candidate) => (candidate.IsSpeakerAsked ?? true, candidate.Verdict) switch
    {
        (true, Verdict.Exact) => 0,
        (true, Verdict.TranslationOnly) => 1,
        (true, Verdict.Altered) => 2,
        (false, Verdict.Exact) => 3,
        (false, Verdict.TranslationOnly) => 4,
        (true, _) => 5,
        (false, Verdict.Altered) => 6,
        _ => 7,
    };

    public static bool IsNearer(ComparedClaim candidate, ComparedClaim other) => Compare(candidate, other) < 0;

    /// <summary>Nearest first; in the end by reference, so that every store answers in one order.</summary>
    public static int Compare(ComparedClaim left, ComparedClaim right)
    {
        var order = Of(left).CompareTo(Of(right));
        if (order == 0)
            order = Nullable.Compare(left.Extent, right.Extent);
        if (order == 0)
            order = DayOrder(left).CompareTo(DayOrder(right));
        if (order == 0)
            order = (right.Comparison.Similarity ?? 0).CompareTo(left.Comparison.Similarity ?? 0);
        return order != 0 ? order : left.Claim.CompareTo(right.Claim);
    }

    private static int DayOrder(ComparedClaim candidate) => candidate.Day switch
    {
        DayAgreement.Agrees => 0,
        DayAgreement.Differs => 2,
        _ => 1,
    };
}
