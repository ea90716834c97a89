using ClaimGraph.Graph;

namespace ClaimGraph.Lookups;

/// <summary>What a search has to know of nodes besides their edges.</summary>
/// <typeparam name="TNode">How the store names nodes.</typeparam>
public interface INodeFacts<TNode>
{
    Reference ReferenceOf(TNode node);

    /// <summary>How many edges a node has at ends without a limit (<see cref="EdgeEnds"/>), of all types.</summary>
    long WeightOf(TNode node);
}

/// <summary>
/// Looks for the shortest chains from both ends at once (breadth-first), whatever the store. It knows no store: it says which nodes it
/// wants the edges of (<see cref="TryAsk"/>), and is given them (<see cref="Take"/>).
/// </summary>
/// <remarks>Of the two sides, the one whose nodes have fewer edges goes on, so that a hub is entered only where there is no way round it.</remarks>
/// <typeparam name="TNode">How the store names nodes.</typeparam>
public sealed class PathSearch<TNode> where TNode : notnull
{
    private static readonly string OverBudget = $"More than {Limits.PathBudget} edges would have to be looked at.";

    private readonly PathQuery query;
    private readonly INodeFacts<TNode> facts;
    private readonly SearchSide<TNode> start;
    private readonly SearchSide<TNode> goal;
    private List<TNode> meeting = [];
    private int budget = Limits.PathBudget;
    private SearchSide<TNode>? asking;

    public PathSearch(PathQuery query, TNode from, TNode to, INodeFacts<TNode> facts)
    {
        this.query = query;
        this.facts = facts;
        start = new(from);
        goal = new(to);
    }

    /// <summary>How it ended; null as long as it has not.</summary>
    public PathOutcome? Outcome { get; private set; }

    /// <summary>Why it gave up.</summary>
    public string? Because { get; private set; }

    /// <summary>The nodes whose edges it wants next; false when it has ended.</summary>
    /// <param name="most">Edges it takes: of more, one more is enough.</param>
    public bool TryAsk(out IReadOnlyCollection<TNode> nodes, out int most)
    {
        if (Outcome is null)
            Choose();
        nodes = asking?.Frontier ?? [];
        most = budget;
        return Outcome is null;
    }

    /// <summary>Takes the edges of the nodes it asked for, each as its two ends.</summary>
    public void Take(IReadOnlyCollection<(TNode At, TNode To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        budget -= edges.Count;
        if (budget < 0)
        {
            GiveUp(OverBudget);
            return;
        }

        var other = asking == start ? goal : start;
        asking!.Advance(edges, node => query.Avoid.Count > 0 && !other.Contains(node) && IsAvoided(node));
        meeting = asking.Frontier.FindAll(other.Contains);
        if (meeting.Count > 0)
            Outcome = PathOutcome.Found;
    }

    /// <summary>Ends the search before its end.</summary>
    public void GiveUp(string because)
    {
        Outcome = PathOutcome.GaveUp;
        Because = because;
    }

    /// <summary>Ends the search because its time is over, in the same words in every store.</summary>
    public void RunOutOfTime() => GiveUp("The search took longer than one request may.");

    /// <summary>The chains found: those whose nodes come first, as texts.</summary>
    public IReadOnlyList<IReadOnlyList<TNode>> Chains()
    {
        var onward = start.Onward(meeting);
        var chains = new List<IReadOnlyList<TNode>>();
        Follow([start.Origin]);
        return chains;

        void Follow(List<TNode> chain)
        {
            if (chains.Count == query.Limit)
                return;
            var last = chain[^1];
            if (last.Equals(goal.Origin))
                chains.Add([.. chain]);
            else
                foreach (var next in InOrder(chain.Count <= start.Depth ? onward[last] : goal.Before(last)))
                    Follow([.. chain, next]);
        }
    }

    private IEnumerable<TNode> InOrder(IEnumerable<TNode> nodes) => nodes
        .Select(node => (Node: node, Text: facts.ReferenceOf(node).ToString()))
        .OrderBy(named => named.Text, StringComparer.Ordinal)
        .Select(named => named.Node);

    private void Choose()
    {
        if (start.Frontier.Count == 0 || goal.Frontier.Count == 0 || start.Depth + goal.Depth == query.MaxLength)
        {
            Outcome = PathOutcome.None;
            return;
        }

        asking = Cheaper();
        if (LeastEdges(asking) > budget)
            GiveUp(OverBudget);
    }

    private SearchSide<TNode> Cheaper()
    {
        // A node costs 1 at least: many are not weighed when few are cheaper already, or when they are more than may be looked at.
        var (few, many) = start.Frontier.Count <= goal.Frontier.Count ? (start, goal) : (goal, start);
        if (many.Frontier.Count > budget || few.Cost(facts) < many.Frontier.Count)
            return few;
        return start.Cost(facts) <= goal.Cost(facts) ? start : goal;
    }

    /// <summary>
    /// How many edges there are at the nodes of a side at least: of each node the one it was reached by, and when all types are wanted,
    /// those at its ends without a limit.
    /// </summary>
    private long LeastEdges(SearchSide<TNode> side) => side.Frontier.Count > budget || query.Types.Count < PathQuery.Joining.Count
        ? side.Frontier.Count
        : Math.Max(side.Frontier.Count, side.Cost(facts) - side.Frontier.Count);

    private bool IsAvoided(TNode node)
    {
        var reference = facts.ReferenceOf(node);
        return query.Avoid.Any(avoided => avoided.Contain(reference));
    }
}
