using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Lookups;

/// <summary>Claims joined to one by links between claims, in either direction.</summary>
/// <param name="Types">Of <see cref="AllTypes"/>.</param>
/// <param name="Depth">Links at most; 1 to <see cref="Limits.RelatedDepth"/>.</param>
public sealed record RelatedQuery(Reference Claim, IReadOnlyList<EdgeType> Types, int Depth)
{
    /// <summary>The types that join claims.</summary>
    public static IReadOnlyList<EdgeType> AllTypes { get; } = [EdgeType.Supports, EdgeType.Contradicts, EdgeType.Qualifies, EdgeType.Repeats];
}

/// <summary>A page of related claims, the nearest first, ties by id (ordinal).</summary>
/// <param name="IsComplete">Whether all were looked at; else there are more than <see cref="Limits.RelatedClaims"/>.</param>
public sealed record RelatedPage(IReadOnlyList<RelatedClaim> Items, string? Next, bool IsComplete);

/// <summary>A claim that is related to another.</summary>
/// <param name="Distance">Links between the two, on the shortest way.</param>
/// <param name="Links">Those that join it to claims one step nearer, by type and then by the record they rest on.</param>
public sealed record RelatedClaim(int Distance, IReadOnlyList<EdgeDocument> Links, Document Claim)
{
    /// <summary>Bytes of the claim's document and of the links.</summary>
    public long Bytes => Claim.Json.Length + Links.Sum(link => (long)DocumentJson.Serialize(link).Length);
}
