using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What is drawn of what a record is joined to: the record, its relationships, and a few neighbours of each.</summary>
/// <param name="Name">What the record is called, or says.</param>
/// <param name="Sort">What sort of record it is, and its id.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Groups">The relationships, those with the most neighbours first.</param>
public sealed record NeighborhoodGraph(string Name, string Sort, string Address, IReadOnlyList<NeighborhoodGroup> Groups)
{
    /// <summary>Relationships that are drawn at most; of more, the last ones are drawn as one.</summary>
    public const int MostGroups = 8;

    /// <summary>Neighbours that are shown of a relationship at most.</summary>
    public const int MostNeighbors = 6;

    private const int LongestWords = 400;

    /// <summary>The language of <see cref="Name"/>; null where that is not the wording of anything.</summary>
    public string? Lang { get; init; }

    /// <summary>The relationships as they are drawn.</summary>
    /// <param name="addressOfOthers">Where those are told that are not drawn each by itself.</param>
    public IReadOnlyList<NeighborhoodGroup> Drawn(string addressOfOthers)
    {
        if (Groups.Count <= MostGroups)
            return Groups;
        var others = Groups.Skip(MostGroups - 1).ToList();
        return
        [
            .. Groups.Take(MostGroups - 1),
            new($"{Counting.Number(others.Count)} other relationships", $"with {Counting.Of(others.Sum(group => group.Count), "record")}, listed below", others.Sum(group => group.Count), addressOfOthers, []),
        ];
    }

    /// <summary>Reads what the record says.</summary>
    public static NeighborhoodGraph Of(NodeDocument node, IEnumerable<NeighborGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(node);
        var reference = new Reference(node.Type, node.Id);
        return new(
            node.Label ?? node.Id, $"{EnumWords.Of(node.Type)} · {node.Id}", PageAddresses.Of(reference),
            [.. groups.OrderByDescending(group => group.Count).ThenBy(group => group.Type).ThenBy(group => group.Direction).Select(group => Of(reference, group))])
        {
            Lang = node.Lang,
        };
    }

    private static NeighborhoodGroup Of(Reference node, NeighborGroup group) => new(
        RelationshipWords.Counted(group.Type, group.Direction, group.Count),
        RelationshipWords.Joined(group.Type, group.Direction),
        group.Count,
        PageAddresses.Graph(node, group.Type, group.Direction),
        [.. group.Items.Take(MostNeighbors).Select(Of)]);

    private static NeighborhoodLine Of(NeighborDocument neighbor)
    {
        var (node, edge) = (neighbor.Node, neighbor.Edge);
        var isWords = node.Type is RecordKind.Claim or RecordKind.Quotation;
        var words = string.Join(", ", new[] { Excerpt.Of(node.Label ?? node.Id, LongestWords), edge.Title }.OfType<string>());
        var beside = (node.SaidOn ?? node.PublishedOn) is { } date ? DateWords.Of(date) : Periods.Of(edge.Since, edge.Until);
        return new(words, isWords, beside, new(node.Type, node.Id)) { Lang = node.Lang };
    }
}

/// <summary>A relationship.</summary>
/// <param name="Counted">How many neighbours there are, and what they are.</param>
/// <param name="Joined">How they are joined to the record.</param>
/// <param name="Count">All of them.</param>
/// <param name="Address">Where all of them are listed.</param>
/// <param name="Lines">A few of them.</param>
public sealed record NeighborhoodGroup(string Counted, string Joined, long Count, string Address, IReadOnlyList<NeighborhoodLine> Lines)
{
    /// <summary>What says that there are more than those shown; null when there are not.</summary>
    public string? More => Count > Lines.Count && Lines.Count > 0 ? $"{Counting.Number(Count - Lines.Count)} more, {Counting.Number(Count)} in all" : null;
}

/// <summary>A neighbour.</summary>
/// <param name="Words">What it is called, or says.</param>
/// <param name="IsWording">Whether that is the wording of a statement or a quotation.</param>
/// <param name="Beside">A date or a period; empty when none is recorded.</param>
/// <param name="Record">What it is.</param>
public sealed record NeighborhoodLine(string Words, bool IsWording, string Beside, Reference Record)
{
    /// <summary>The language of a wording; null of anything else, and where it is not recorded.</summary>
    public string? Lang { get; init; }
}
