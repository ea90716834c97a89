using ClaimGraph.Graph;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Circles;

/// <summary>
/// Orders links by how well they are evidenced, the best first: those with evidence in words; <c>TAKEN_FROM</c>, then
/// <c>REPUBLISHES</c>, <c>TRANSLATES</c>, <c>CITES</c>; those that lead to what was published earlier, dates unknown last; by id.
/// </summary>
internal sealed class LinkStrength(ProvenanceGraph graph) : IComparer<LinkRecord>
{
    public int Compare(LinkRecord? x, LinkRecord? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byEvidence = HasEvidence(y).CompareTo(HasEvidence(x));
        if (byEvidence != 0)
            return byEvidence;
        // The types are numbered in that order.
        var byType = x.Type.CompareTo(y.Type);
        return byType != 0 ? byType : CompareWithinType(x, y);
    }

    private int CompareWithinType(LinkRecord x, LinkRecord y)
    {
        var (first, second) = (graph.PublishedOn(x.To), graph.PublishedOn(y.To));
        var byDate = (first, second) switch
        {
            ({ } left, { } right) => left.CompareTo(right),
            _ => second.HasValue.CompareTo(first.HasValue),
        };
        return byDate != 0 ? byDate : string.CompareOrdinal(x.Id, y.Id);
    }

    private static bool HasEvidence(LinkRecord link) => !string.IsNullOrWhiteSpace(link.Evidence);
}
