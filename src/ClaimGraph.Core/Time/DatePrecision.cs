namespace ClaimGraph.Time;

/// <summary>How much of a <see cref="PartialDate"/> is known, from the coarsest to the finest.</summary>
public enum DatePrecision
{
    /// <summary>Days between which it lies, or a date that is doubtful: <c>2019/2021</c>, <c>199X</c>, <c>1985~</c>.</summary>
    Span,

    /// <summary>Only the year: <c>2025</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2025-05</c>.</summary>
    Month,

    /// <summary>The whole calendar day: <c>2025-05-08</c>.</summary>
    Day,
}
