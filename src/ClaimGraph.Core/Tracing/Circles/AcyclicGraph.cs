namespace ClaimGraph.Tracing.Circles;

/// <summary>A graph that refuses edges which would close a circle: its nodes are kept in topological order (Pearce and Kelly 2006).</summary>
/// <param name="count">Nodes, numbered from 0.</param>
internal sealed class AcyclicGraph(int count)
{
    private readonly List<int>[] onward = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
    private readonly List<int>[] backward = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
    private readonly int[] places = [.. Enumerable.Range(0, count)];

    /// <summary>The place of a node in the order: every edge leads from a lower place to a higher one.</summary>
    public int PlaceOf(int node) => places[node];

    /// <summary>Adds an edge, unless the node it starts at can be reached from where it ends.</summary>
    public bool TryAdd(int from, int to)
    {
        if (from == to)
            return false;
        if (places[from] > places[to])
        {
            var behind = Reach(to, onward, place => place <= places[from]);
            if (behind.Contains(from))
                return false;
            MoveInFront(Reach(from, backward, place => place >= places[to]), behind);
        }

        onward[from].Add(to);
        backward[to].Add(from);
        return true;
    }

    private HashSet<int> Reach(int start, List<int>[] edges, Func<int, bool> isBetween)
    {
        var reached = new HashSet<int> { start };
        var waiting = new Stack<int>([start]);
        while (waiting.TryPop(out var node))
            foreach (var next in edges[node])
                if (isBetween(places[next]) && reached.Add(next))
                    waiting.Push(next);
        return reached;
    }

    /// <summary>Gives the places of both to both, those in front first, each in the order they had.</summary>
    private void MoveInFront(HashSet<int> front, HashSet<int> behind)
    {
        int[] nodes = [.. front.OrderBy(PlaceOf), .. behind.OrderBy(PlaceOf)];
        int[] free = [.. nodes.Select(PlaceOf).Order()];
        for (var index = 0; index < nodes.Length; index++)
            places[nodes[index]] = free[index];
    }
}
