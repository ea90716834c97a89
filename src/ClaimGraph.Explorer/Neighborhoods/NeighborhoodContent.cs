using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Lookups;

namespace ClaimGraph.Explorer.Neighborhoods;

/// <summary>What a record is joined to.</summary>
/// <param name="Asked">Whose neighbourhood is asked for, as it was typed; null as long as nothing was.</param>
/// <param name="Found">What it is joined to; null when it cannot be told who is meant.</param>
/// <param name="Listed">When one relationship is asked for, a part of the list of its neighbours; null when all are.</param>
public sealed record NeighborhoodContent(PageFrame? Frame, TypedRecord? Asked, Neighborhood? Found, ListPart<NeighborDocument>? Listed);
