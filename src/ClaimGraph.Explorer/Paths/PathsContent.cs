using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Lookups;

namespace ClaimGraph.Explorer.Paths;

/// <summary>How two records are connected.</summary>
/// <param name="From">Where the chains begin, as it was typed; null as long as nothing was.</param>
/// <param name="To">Where they end.</param>
/// <param name="MaxLength">Steps that a chain has at most.</param>
/// <param name="Avoided">What no chain leads through, as the address has it; null when all may.</param>
/// <param name="Answer">The chains; null when it cannot be told who is meant.</param>
public sealed record PathsContent(PageFrame? Frame, TypedRecord? From, TypedRecord? To, int MaxLength, string? Avoided, PathAnswer? Answer)
{
    /// <summary>Whether both are the same record, so that no chain joins them.</summary>
    public bool AreSame => From?.Found is { } from && from == To?.Found;
}
