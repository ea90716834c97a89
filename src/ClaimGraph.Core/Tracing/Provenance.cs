using ClaimGraph.Graph;

namespace ClaimGraph.Tracing;

/// <summary>All that the graph holds of where a claim's words were printed, and where that was taken from.</summary>
/// <remarks>
/// Level 0 is the claim's quotations with their sources. Level n + 1 is what level n leads to and no level before it holds: by
/// <c>TAKEN_FROM</c> from quotation to quotation (of whatever claim), each with its source, and by <c>REPUBLISHES</c>, <c>TRANSLATES</c>
/// and <c>CITES</c> from source to source. A level is here wholly or not at all: the first that would make it more than
/// <see cref="Limits.TracedNodes"/> quotations and sources is left out, and all behind it. Nothing deleted is here.
/// </remarks>
/// <param name="Claim">The claim.</param>
/// <param name="Quotations">The claim's quotations and those that they were taken from, by reference (as text, ordinal).</param>
/// <param name="Sources">By reference.</param>
/// <param name="Links">
/// Those of the four types that join two of the quotations, or two of the sources, here; by reference.
/// </param>
/// <param name="Names">What the claim's speakers, and the sources' publishers, are called (of an unnamed source its descriptor).</param>
/// <param name="IsComplete">Whether no level was left out.</param>
public sealed record Provenance(
    ClaimRecord Claim,
    IReadOnlyList<QuotationRecord> Quotations,
    IReadOnlyList<SourceRecord> Sources,
    IReadOnlyList<LinkRecord> Links,
    IReadOnlyDictionary<Reference, string> Names,
    bool IsComplete)
{
    /// <summary>The sources that print the claim itself (level 0).</summary>
    public IEnumerable<SourceRecord> PrintedIn
    {
        get
        {
            var printing = Quotations.Where(quotation => quotation.Claim == Claim.Reference).Select(quotation => quotation.Source).ToHashSet();
            return Sources.Where(source => printing.Contains(source.Reference));
        }
    }

    /// <summary>The links that lead from what is here to where it was taken from.</summary>
    public static IReadOnlyList<EdgeType> LinkTypes { get; } =
        [EdgeType.TakenFrom, EdgeType.Republishes, EdgeType.Translates, EdgeType.Cites];
}
