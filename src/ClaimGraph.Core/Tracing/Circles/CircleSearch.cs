namespace ClaimGraph.Tracing.Circles;

/// <summary>Finds circles: strongly connected components (Tarjan 1972), without recursion, so that chains may be of any length.</summary>
internal sealed class CircleSearch
{
    private const int Unseen = -1;

    private readonly IReadOnlyList<IReadOnlyList<int>> onward;
    private readonly int[] index;
    private readonly int[] lowest;
    private readonly int[] nextEdge;
    private readonly bool[] isOnPath;
    private readonly Stack<int> path = [];
    private readonly Stack<int> calls = [];
    private readonly List<int[]> circles = [];
    private int seen;

    private CircleSearch(IReadOnlyList<IReadOnlyList<int>> onward)
    {
        this.onward = onward;
        index = new int[onward.Count];
        Array.Fill(index, Unseen);
        lowest = new int[onward.Count];
        nextEdge = new int[onward.Count];
        isOnPath = new bool[onward.Count];
    }

    /// <summary>The components of more than one node, each in ascending order, by their first node.</summary>
    /// <param name="onward">Of each node the nodes that its edges lead to.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<IReadOnlyList<int>> onward)
    {
        var search = new CircleSearch(onward);
        for (var node = 0; node < onward.Count; node++)
            if (search.index[node] == Unseen)
                search.Explore(node);
        return [.. search.circles.OrderBy(circle => circle[0])];
    }

    private void Explore(int start)
    {
        Enter(start);
        while (calls.TryPeek(out var node))
        {
            if (nextEdge[node] < onward[node].Count)
                Follow(node, onward[node][nextEdge[node]++]);
            else
                Leave(calls.Pop());
        }
    }

    private void Enter(int node)
    {
        index[node] = lowest[node] = seen++;
        isOnPath[node] = true;
        path.Push(node);
        calls.Push(node);
    }

    private void Follow(int node, int next)
    {
        if (index[next] == Unseen)
            Enter(next);
        else if (isOnPath[next])
            lowest[node] = Math.Min(lowest[node], index[next]);
    }

    private void Leave(int node)
    {
        if (calls.TryPeek(out var caller))
            lowest[caller] = Math.Min(lowest[caller], lowest[node]);
        if (lowest[node] != index[node])
            return;
        var members = new List<int>();
        do
        {
            members.Add(path.Pop());
            isOnPath[members[^1]] = false;
        }
        while (members[^1] != node);
        if (members.Count > 1)
            circles.Add([.. members.Order()]);
    }
}
