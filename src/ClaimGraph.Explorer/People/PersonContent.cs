using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.People;

/// <summary>A person.</summary>
/// <param name="Claims">What the person said, newest first.</param>
/// <param name="Total">How much that is; null when there was no time to count.</param>
/// <param name="Topics">On what; empty when there was no time to count.</param>
/// <param name="Years">How much in which years; empty when there was no time to count.</param>
/// <param name="Today">The day on which the page is shown.</param>
/// <param name="QuotedWith">Who is quoted in the same sources, the most frequent first.</param>
public sealed record PersonContent(
    PageFrame Frame, EntityDescription Person, ListPart<ClaimDocument> Claims, MatchCount? Total, IReadOnlyList<FacetValue> Topics,
    IReadOnlyList<FacetValue> Years, DateOnly Today, IReadOnlyList<SpeakerDocument> QuotedWith);
