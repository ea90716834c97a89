using ClaimGraph.Time;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>What is drawn of a trace: printings, what each was taken from, and what does not fit.</summary>
/// <param name="Said">When the words were said; null when that is not known.</param>
/// <param name="Nodes">The printings, each behind the one that it comes from.</param>
/// <param name="Edges">From a printing to the one that took the words from it; each printing is at the end of one at most.</param>
/// <param name="Backs">Links that lead against the order: circles, and dates that cannot be.</param>
public sealed record TraceGraph(
    PartialDate? Said, IReadOnlyList<TraceNode> Nodes, IReadOnlyList<TraceEdge> Edges, IReadOnlyList<TraceBack> Backs)
{
    /// <summary>Printings that are drawn at most: beyond, those that only repeat others are counted at these.</summary>
    public const int MostDrawn = 40;

    /// <summary>Edges that can be drawn: both ends are dated, and the later one is not dated before the other.</summary>
    public IReadOnlyList<TraceEdge> DrawnEdges()
    {
        var dates = Nodes.ToDictionary(node => node.Id, node => node.Date);
        return [.. Edges.Where(edge => IsInOrder(dates[edge.From], dates[edge.To]))];
    }

    /// <summary>What became of the words at a printing; and from whom it has them, where no line shows that.</summary>
    public string ChangeAt(TraceNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Edges.FirstOrDefault(edge => edge.To == node.Id) is { } edge
            && Nodes.First(other => other.Id == edge.From) is var from && !IsInOrder(from.Date, node.Date)
            ? $"{node.Change}, from {from.Name}"
            : node.Change;
    }

    private static bool IsInOrder(PartialDate? from, PartialDate? to) => from is { } before && to is { } after && after >= before;
}

/// <summary>How a printing is drawn.</summary>
public enum TraceLook
{
    Plain,

    /// <summary>It has the words from nowhere else that is known.</summary>
    Root,

    /// <summary>The meaning changed here.</summary>
    Altered,

    /// <summary>It is not known when it was printed.</summary>
    Undated,

    /// <summary>Its date cannot be right.</summary>
    Impossible,
}

/// <summary>A printing.</summary>
/// <param name="Id">Of its quotation.</param>
/// <param name="Name">Who printed it.</param>
/// <param name="Sort">What sort of source it is, and in which language.</param>
/// <param name="Date">When it was printed.</param>
/// <param name="Change">What became of the words here, a sign and a few words.</param>
/// <param name="Repeats">Printings under it that are not drawn.</param>
public sealed record TraceNode(string Id, string Name, string Sort, PartialDate? Date, TraceLook Look, string Change, int Repeats = 0)
{
    /// <summary>Where the picture leads: to the printing, on the page unless something else is said.</summary>
    public string Address { get; init; } = $"#{Id}";
}

/// <summary>How a step is drawn.</summary>
public enum TraceEdgeLook
{
    Plain,
    Altered,
    Translated,
}

/// <summary>A step on which words were taken over.</summary>
/// <param name="Verb">What the later one does, as in <c>has the words from</c>, <c>cites</c>.</param>
public sealed record TraceEdge(string From, string To, TraceEdgeLook Look, string Verb);

/// <summary>A link that leads against the order.</summary>
/// <param name="IsCircle">Whether it closes a circle; else its dates cannot be.</param>
/// <param name="Words">What it is, a sign and a few words.</param>
public sealed record TraceBack(string From, string To, bool IsCircle, string Words);
