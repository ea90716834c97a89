using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>
/// Edges that came and went at the ends that nothing limits, counted until the end of the transaction, where one statement for each end
/// of a record keeps them: an import draws a thousand edges to the same country.
/// </summary>
internal sealed class PendingDegrees
{
    private readonly SortedDictionary<(long Node, EdgeType Type, EdgeDirection Direction), long> transaction = [];
    private readonly Dictionary<(long Node, EdgeType Type, EdgeDirection Direction), long> request = [];

    /// <param name="difference">1 for an edge that came, -1 for one that went.</param>
    public void Add(long source, EdgeType type, long target, int difference)
    {
        Add(target, new(type, EdgeDirection.In), difference);
        Add(source, new(type, EdgeDirection.Out), difference);
    }

    /// <summary>The request was accepted.</summary>
    public void KeepRequest()
    {
        foreach (var (end, difference) in request)
            transaction[end] = transaction.GetValueOrDefault(end) + difference;
        request.Clear();
    }

    public void DropRequest() => request.Clear();

    public void DropAll()
    {
        request.Clear();
        transaction.Clear();
    }

    public void Write(Writer writer)
    {
        foreach (var ((node, type, direction), difference) in transaction)
            if (difference != 0)
                writer[Sql.AddToDegree].Bind("$node", node).Bind("$type", (long)type).Bind("$direction", (long)direction)
                    .Bind("$difference", difference).Run();
        transaction.Clear();
    }

    private void Add(long node, EdgeEnd end, int difference)
    {
        if (end.IsUnlimited)
            request[(node, end.Type, end.Direction)] = request.GetValueOrDefault((node, end.Type, end.Direction)) + difference;
    }
}
