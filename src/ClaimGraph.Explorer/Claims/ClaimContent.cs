using ClaimGraph.Anchoring;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Tracing;

namespace ClaimGraph.Explorer.Claims;

/// <summary>A statement.</summary>
/// <param name="Judged">What the record makes of it; null for an earlier version, of which only the wording is shown.</param>
/// <param name="Part">Which of its printings stand on the page.</param>
public sealed record ClaimContent(PageFrame Frame, ClaimDocument Claim, ClaimJudgements? Judged, PrintingPart Part);

/// <summary>What the record makes of a statement, as it stands.</summary>
/// <param name="Variants">Its printings, each beside the one that it comes from.</param>
/// <param name="Collation">Where those in one language differ, place by place; null where they do not, or there was no time to tell.</param>
/// <param name="Trace">Where it comes from.</param>
/// <param name="Origins">How many independent origins it has; null when there was no time to tell.</param>
/// <param name="Related">Statements that links join to it.</param>
/// <param name="MoreRelated">Whether there are more than these.</param>
/// <param name="Titles">Whether the title that a quotation prints was right on that day, as far as one is printed and the speaker is a person.</param>
public sealed record ClaimJudgements(
    VariantTree Variants, Collation? Collation, TraceDocument Trace, OriginsDocument? Origins, IReadOnlyList<RelatedClaim> Related, bool MoreRelated,
    IReadOnlyDictionary<Reference, CapacityDocument> Titles)
{
    /// <summary>Where the printings on the page stand in the texts of their sources, as far as such are kept and there was time to look.</summary>
    public IReadOnlyDictionary<Reference, Anchor> Anchors { get; init; } = new Dictionary<Reference, Anchor>();
}
