using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>An edge as rows have it.</summary>
/// <param name="Owner">The record that is the reason for it.</param>
internal readonly record struct FoundEdge(EdgeType Type, Reference From, Reference To, Reference Owner)
{
    /// <param name="owner">The affiliation or link that the edge is; null when it is a part of another record.</param>
    public static FoundEdge Of(EdgeType type, Reference from, Reference to, string? owner) =>
        new(type, from, to, owner is null ? type == EdgeType.Made ? to : from : RecordText.ReferenceOf(owner));

    /// <summary>A type that the graph holds.</summary>
    public static EdgeType TypeOf(string word) => WireNames<EdgeType>.TryParse(word, out var type)
        ? type
        : throw new InvalidOperationException($"The graph holds an edge of type '{word}'.");

    public EdgeDocument Describe(GraphDescriber describer) => describer.Edge(Type, From, To, Owner);
}
