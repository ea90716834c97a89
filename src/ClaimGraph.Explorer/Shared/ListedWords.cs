using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.History;
using ClaimGraph.Lookups;

namespace ClaimGraph.Explorer.Shared;

/// <summary>How many bytes a page has of what it lists, so that a list can end before its page is too long to be read, or to be sent.</summary>
public static class ListedWords
{
    /// <summary>Bytes that stand round the words of anything, once they are compressed.</summary>
    private const int Around = 100;

    /// <summary>Bytes of what a list shows of a statement.</summary>
    public static long BytesOf(ClaimDocument claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Around + BytesOf(Excerpt.Of(claim.Text!, Statement.Longest)) + BytesOf(claim.OnBehalfOf?.Name)
            + claim.AllSpeakers().Take(Speakers.MostNamed).Sum(speaker => BytesOf(Speakers.NameOf(speaker))
                + Capacity.PositionsOf(speaker, claim.SaidOn).Take(Speakers.MostPositions).Sum(position => Around + BytesOf(position.Title) + BytesOf(position.Institution.Name)));
    }

    /// <summary>Bytes of what a list shows of a neighbour.</summary>
    public static long BytesOf(NeighborDocument neighbor)
    {
        ArgumentNullException.ThrowIfNull(neighbor);
        var (node, edge) = (neighbor.Node, neighbor.Edge);
        return Around + BytesOf(Excerpt.Of(node.Label ?? node.Id, EdgeSentence.Longest)) + BytesOf(Excerpt.Of(edge.Note ?? edge.Evidence ?? "", EdgeSentence.Longest))
            + BytesOf(edge.Title) + BytesOf(edge.Role);
    }

    /// <summary>Bytes of what a list shows of a change.</summary>
    public static long BytesOf(RecordChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Around + change.Differences.Sum(difference => difference.RemovedShown.Concat(difference.AddedShown).Sum(BytesOf));
    }

    private static long BytesOf(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);
}
