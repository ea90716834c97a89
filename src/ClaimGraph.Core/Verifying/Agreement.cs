using ClaimGraph.Time;

namespace ClaimGraph.Verifying;

/// <summary>Compares the day asked about with the day recorded, both as intervals.</summary>
internal static class Agreement
{
    public static DayAgreement Of(PartialDate asked, PartialDate? recorded)
    {
        if (recorded is not { } known)
            return DayAgreement.Unknown;
        if (asked.Last < known.First || known.Last < asked.First)
            return DayAgreement.Differs;
        return asked.First <= known.First && known.Last <= asked.Last ? DayAgreement.Agrees : DayAgreement.Unknown;
    }
}
