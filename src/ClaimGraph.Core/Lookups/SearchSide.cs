using System.Runtime.InteropServices;

namespace ClaimGraph.Lookups;

/// <summary>What a search has reached from one of its ends: each node with its distance, and the nodes one step nearer to the end.</summary>
internal sealed class SearchSide<TNode> where TNode : notnull
{
    private readonly Dictionary<TNode, Reached> reached = [];
    private long? cost;

    /// <summary>A node with what leads there, kept small: a search reaches a hundred thousand, and most of them by one edge.</summary>
    private struct Reached(int depth, TNode first)
    {
        private List<TNode>? more;

        public readonly int Depth => depth;

        public readonly IEnumerable<TNode> Before => depth == 0 ? [] : more is null ? [first] : more.Prepend(first);

        public void Add(TNode before) => (more ??= []).Add(before);
    }

    public SearchSide(TNode origin)
    {
        Origin = origin;
        reached[origin] = new();
        Frontier = [origin];
    }

    public TNode Origin { get; }

    public int Depth { get; private set; }

    /// <summary>The nodes at that depth.</summary>
    public List<TNode> Frontier { get; private set; }

    public bool Contains(TNode node) => reached.ContainsKey(node);

    /// <summary>The neighbours of a node that are one step nearer to the origin.</summary>
    public IEnumerable<TNode> Before(TNode node) => reached[node].Before.Distinct();

    /// <summary>How much there is to look at to go on from here.</summary>
    public long Cost(INodeFacts<TNode> facts) => cost ??= Frontier.Sum(node => 1 + facts.WeightOf(node));

    /// <summary>Goes one step further.</summary>
    public void Advance(IEnumerable<(TNode At, TNode To)> edges, Func<TNode, bool> isAvoided)
    {
        Depth++;
        cost = null;
        var avoided = new HashSet<TNode>();
        Frontier = [];
        if (edges.TryGetNonEnumeratedCount(out var most))
            reached.EnsureCapacity(reached.Count + most);
        foreach (var (at, to) in edges)
        {
            if (avoided.Contains(to))
                continue;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(reached, to, out var isKnown);
            if (isKnown)
            {
                if (known.Depth == Depth)
                    known.Add(at);
            }
            else if (isAvoided(to))
            {
                reached.Remove(to);
                avoided.Add(to);
            }
            else
            {
                known = new(Depth, at);
                Frontier.Add(to);
            }
        }
    }

    /// <summary>Of the nodes that lie on the way to <paramref name="targets"/>, those that come after each.</summary>
    public ILookup<TNode, TNode> Onward(IEnumerable<TNode> targets)
    {
        var steps = new HashSet<(TNode From, TNode To)>();
        var wanted = new HashSet<TNode>(targets);
        while (wanted.Count > 0)
        {
            var nearer = new HashSet<TNode>();
            foreach (var node in wanted)
            {
                foreach (var before in reached[node].Before)
                {
                    steps.Add((before, node));
                    nearer.Add(before);
                }
            }

            wanted = nearer;
        }

        return steps.ToLookup(step => step.From, step => step.To);
    }
}
