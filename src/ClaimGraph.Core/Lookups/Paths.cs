using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Lookups;

/// <summary>The shortest chains between two nodes, along edges in either direction.</summary>
public sealed record PathQuery(Reference From, Reference To)
{
    /// <summary>Along edges of these types only; unless said otherwise of all that join two, which what parts them does not.</summary>
    public IReadOnlyList<EdgeType> Types { get; init; } = Joining;

    /// <summary>All types but the judgements that two are not, or may not be, one.</summary>
    public static IReadOnlyList<EdgeType> Joining { get; } = [.. Enum.GetValues<EdgeType>().Where(type => LinkRules.Of(type) is not { IsMutual: true })];

    /// <summary>Edges at most; 1 to <see cref="Limits.PathLength"/>.</summary>
    public int MaxLength { get; init; } = Limits.PathLength;

    /// <summary>Chains at most; 1 to <see cref="Limits.Paths"/>.</summary>
    public int Limit { get; init; } = Limits.DefaultPaths;

    /// <summary>Nodes that no chain leads through; the two ends are never avoided.</summary>
    public IReadOnlyList<AvoidedNodes> Avoid { get; init; } = [];
}

/// <summary>Nodes to stay away from: one, or all of a kind.</summary>
/// <param name="Id">Null for all of the kind.</param>
public readonly record struct AvoidedNodes(RecordKind Kind, string? Id)
{
    public bool Contain(Reference reference) => reference.Kind == Kind && (Id is null || reference.Id == Id);
}

/// <summary>How a search ended.</summary>
[JsonConverter(typeof(WireNameConverter<PathOutcome>))]
public enum PathOutcome
{
    Found = 1,

    /// <summary>Everything was searched, and there is no chain of that length.</summary>
    None = 2,

    /// <summary>The search was ended by its budget or its time; there may be a chain.</summary>
    GaveUp = 3,
}

/// <summary>The chains found.</summary>
/// <param name="Because">Why the search gave up; null otherwise.</param>
/// <param name="Paths">All of the same, shortest length; of more than were asked for those whose nodes come first (as texts, ordinal).</param>
public sealed record PathAnswer(
    PathOutcome Outcome, string? Because, NodeDocument From, NodeDocument To, IReadOnlyList<PathDocument> Paths);

/// <summary>A chain.</summary>
/// <param name="Length">Steps.</param>
/// <param name="Words">The chain in sentences, one a step.</param>
public sealed record PathDocument(int Length, IReadOnlyList<string> Words, IReadOnlyList<NodeDocument> Nodes, IReadOnlyList<PathStep> Steps);

/// <summary>From one node of a chain to the next.</summary>
/// <param name="Edges">All that join the two, by type and then by the record they rest on; seldom more than one.</param>
public sealed record PathStep(IReadOnlyList<EdgeDocument> Edges);
