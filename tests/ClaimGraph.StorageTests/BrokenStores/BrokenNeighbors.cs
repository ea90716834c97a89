using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Shows other neighbours than there are.</summary>
internal abstract class ChangesNeighbors(IGraphStore store) : Decorated(store)
{
    public override async Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        await Store.ListNeighborsAsync(query, page, cancellation) is { } answer
            ? answer with { Groups = [.. answer.Groups.Select(Change)] }
            : null;

    protected abstract NeighborGroup Change(NeighborGroup group);
}

internal sealed class CountsThePageOnly(IGraphStore store) : ChangesNeighbors(store)
{
    protected override NeighborGroup Change(NeighborGroup group) => group with { Count = group.Items.Count };
}

internal sealed class ShowsNeighborsByIdOnly(IGraphStore store) : ChangesNeighbors(store)
{
    protected override NeighborGroup Change(NeighborGroup group) =>
        group with { Items = [.. group.Items.OrderBy(item => item.Node.Id, StringComparer.Ordinal)] };
}

internal sealed class NamesTheNeighborAsTheReason(IGraphStore store) : ChangesNeighbors(store)
{
    protected override NeighborGroup Change(NeighborGroup group) => group with
    {
        Items = [.. group.Items.Select(item => item with { Edge = item.Edge with { RestsOn = [new(item.Node.Type, item.Node.Id)] } })],
    };
}

internal sealed class JoinsTwoEdgesToOne(IGraphStore store) : ChangesNeighbors(store)
{
    protected override NeighborGroup Change(NeighborGroup group) =>
        group.Items.DistinctBy(item => (item.Node.Type, item.Node.Id)).ToList() is var kept ? group with { Count = kept.Count, Items = kept } : group;
}

internal sealed class GoesOnFromWhatWasShown(IGraphStore store) : ChangesNeighbors(store)
{
    private NeighborDocument? last;

    protected override NeighborGroup Change(NeighborGroup group)
    {
        var repeated = last;
        last = group.Next is null ? null : group.Items[^1];
        return repeated is null ? group : group with { Items = [repeated, .. group.Items.Skip(1)] };
    }
}

internal sealed class LooksInBothDirections(IGraphStore store) : Decorated(store)
{
    public override Task<Neighborhood?> ListNeighborsAsync(NeighborQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListNeighborsAsync(query with { Direction = null }, page, cancellation);
}
