using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>An edge, the record that is the reason for it, and that record's place in the order of recording.</summary>
internal sealed record PlainEdge(Edge Edge, Record Owner, int Recorded)
{
    public EdgeType Type => Edge.Type;

    public Reference From => Edge.From;

    public Reference To => Edge.To;

    /// <summary>The end that is not the given one.</summary>
    public Reference Beyond(Reference node) => From == node ? To : From;

    public bool Joins(Reference one, Reference other) => (From, To) == (one, other) || (To, From) == (one, other);

    public EdgeDocument Describe(GraphDescriber describer) => describer.Edge(Type, From, To, Owner.Reference);
}

/// <summary>All edges there are, and which of them matter.</summary>
internal static class PlainEdges
{
    extension(PlainGraph graph)
    {
        /// <summary>The edges of every record that is not deleted.</summary>
        public IEnumerable<PlainEdge> Edges() => graph.Order.SelectMany((reference, recorded) =>
            graph.Find(reference) is { Status: not RecordStatus.Deleted } owner
                ? owner.Edges.Select(edge => new PlainEdge(edge, owner, recorded))
                : []);

        /// <summary>Whether a record is there and is a node, not the reason for an edge.</summary>
        public bool IsNode(Reference reference) =>
            reference.Kind is not (RecordKind.Affiliation or RecordKind.Link)
            && graph.Find(reference) is { Status: not RecordStatus.Deleted };
    }

    extension(IEnumerable<PlainEdge> edges)
    {
        public List<PlainEdge> OfTypes(IReadOnlyList<EdgeType> types) => [.. edges.Where(edge => types.Contains(edge.Type))];

        /// <summary>The edges between two nodes, by type and then by the record they rest on.</summary>
        public IReadOnlyList<EdgeDocument> Between(Reference one, Reference other, GraphDescriber describer) =>
        [
            .. edges.Where(edge => edge.Joins(one, other))
                .OrderBy(edge => edge.Type)
                .ThenBy(edge => edge.Owner.Reference.ToString(), StringComparer.Ordinal)
                .Select(edge => edge.Describe(describer)),
        ];

        /// <summary>How many steps away every node within a distance is, found by looking at all edges once for each step.</summary>
        /// <param name="isAvoided">Nodes that no way leads through, nor to.</param>
        public Dictionary<Reference, int> DistancesFrom(Reference origin, int most, Func<Reference, bool> isAvoided)
        {
            var distances = new Dictionary<Reference, int> { [origin] = 0 };
            for (var step = 1; step <= most; step++)
                foreach (var edge in edges)
                    foreach (var (near, far) in new[] { (edge.From, edge.To), (edge.To, edge.From) })
                        if (distances.TryGetValue(near, out var distance) && distance == step - 1 && !isAvoided(far))
                            distances.TryAdd(far, step);
            return distances;
        }
    }
}
