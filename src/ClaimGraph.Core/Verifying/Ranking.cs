using ClaimGraph.Graph;

namespace ClaimGraph.Verifying;

/// <summary>Which of two candidates comes nearer to the words, and to whom they are said to be of.</summary>
internal static class Ranking
{
    /// <summary>How near a verdict is, whoever spoke: 0 for the nearest.</summary>
    public static int Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.TranslationOnly => 1,
        Verdict.Altered => 2,
        Verdict.ParaphraseOnly => 3,
        _ => 4,
    };

    /// <summary>Nearest first; in the end by reference, so that every store answers in one order.</summary>
    public static int Compare(ComparedClaim left, ComparedClaim right)
    {
        var order = Of(left).CompareTo(Of(right));
        if (order == 0)
            order = Nullable.Compare(left.Extent, right.Extent);
        if (order == 0)
            order = DayOrder(left).CompareTo(DayOrder(right));
        // Of those that have the words, the one that stands best; of others, the one that comes nearest.
        var areFound = left.Verdict is Verdict.Exact or Verdict.TranslationOnly;
        if (order == 0 && areFound)
            order = Standing(left, right);
        if (order == 0)
            order = (right.Comparison.Similarity ?? 0).CompareTo(left.Comparison.Similarity ?? 0);
        if (order == 0 && !areFound)
            order = Standing(left, right);
        return order != 0 ? order : left.Claim.CompareTo(right.Claim);
    }

    /// <summary>
    /// What the speaker asked about is on record with, before what others are; but others' very words before the speaker's thought in
    /// other words.
    /// </summary>
    private static int Of(ComparedClaim candidate) => (candidate.IsSpeakerAsked ?? true, candidate.Verdict) switch
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

    // What nobody disputes before what is disputed, and that before what was withdrawn; then what a source is named for; then the earlier.
    private static int Standing(ComparedClaim left, ComparedClaim right)
    {
        var order = StatusOrder(left).CompareTo(StatusOrder(right));
        if (order == 0)
            order = (left.OnRecord.Source is null).CompareTo(right.OnRecord.Source is null);
        if (order == 0)
            order = (left.SaidOn is null).CompareTo(right.SaidOn is null);
        return order != 0 ? order : Nullable.Compare(left.SaidOn, right.SaidOn);
    }

    private static int StatusOrder(ComparedClaim candidate) =>
        Math.Max((int)(candidate.Status ?? RecordStatus.Active), (int)(candidate.OnRecord.Status ?? RecordStatus.Active));

    private static int DayOrder(ComparedClaim candidate) => candidate.Day switch
    {
        DayAgreement.Agrees => 0,
        DayAgreement.Differs => 2,
        _ => 1,
    };
}
