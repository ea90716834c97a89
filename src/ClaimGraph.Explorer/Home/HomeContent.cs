using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Home;

/// <summary>What is in the record, at a glance.</summary>
/// <param name="Counts">How many there are of what, in the order shown.</param>
/// <param name="Newest">The statements recorded last.</param>
/// <param name="Facets">Who is on record most, and on what; null when there was no time to count.</param>
public sealed record HomeContent(
    PageFrame Frame, IReadOnlyList<(string Name, MatchCount Count)> Counts, IReadOnlyList<ClaimDocument> Newest, Facets? Facets);
