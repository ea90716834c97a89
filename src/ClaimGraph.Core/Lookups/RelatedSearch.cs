using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Lookups;

/// <summary>Looks for what is joined to a claim, step by step, whatever the store: it says which nodes it wants the edges of, and is given them.</summary>
/// <typeparam name="TNode">How the store names nodes.</typeparam>
public sealed class RelatedSearch<TNode> where TNode : notnull
{
    private readonly SearchSide<TNode> side;
    private readonly int depth;
    private readonly List<(int Distance, TNode Claim)> found = [];

    public RelatedSearch(TNode claim, int depth)
    {
        side = new(claim);
        this.depth = depth;
    }

    /// <summary>Whether all was looked at.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The nodes whose edges it wants next; false when it has ended.</summary>
    /// <param name="most">Edges it takes: of more, one more is enough.</param>
    public bool TryAsk(out IReadOnlyCollection<TNode> nodes, out int most)
    {
        nodes = side.Frontier;
        most = Limits.PathBudget;
        return IsComplete && side.Depth < depth && side.Frontier.Count > 0;
    }

    /// <summary>Takes the edges of the nodes it asked for, each as its two ends.</summary>
    public void Take(IReadOnlyCollection<(TNode At, TNode To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        side.Advance(edges.Take(Limits.PathBudget), _ => false);
        found.AddRange(side.Frontier.Select(claim => (side.Depth, claim)));
        IsComplete = edges.Count <= Limits.PathBudget && found.Count <= Limits.RelatedClaims;
    }

    /// <summary>A page of what was found, the nearest first, ties by id (ordinal).</summary>
    public Page<(int Distance, TNode Node, Reference Claim)> Cut(PageRequest page, Func<TNode, Reference> referenceOf)
    {
        ArgumentNullException.ThrowIfNull(page);
        var after = page.After is { } position ? Position.Numbered(position) : default;
        var rows = found
            .Select(found => (found.Distance, Node: found.Claim, Claim: referenceOf(found.Claim)))
            .Where(row => row.Distance > after.Order || row.Distance == after.Order && string.CompareOrdinal(row.Claim.Id, after.Id) > 0)
            .OrderBy(row => row.Distance).ThenBy(row => row.Claim.Id, StringComparer.Ordinal)
            .Take(page.Size + 1).ToList();
        var items = rows.Take(page.Size).ToList();
        return new(items, rows.Count > page.Size ? PlaceOf(items[^1]) : null);
    }

    /// <summary>Where a page goes on behind a claim.</summary>
    public static string PlaceOf((int Distance, TNode Node, Reference Claim) found) => Position.Of(found.Claim.Id, found.Distance);

    /// <summary>The claims one step nearer that a claim is joined to.</summary>
    public IEnumerable<TNode> Before(TNode claim) => side.Before(claim);
}
