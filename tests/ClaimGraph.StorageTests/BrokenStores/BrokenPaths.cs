using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Looks for other chains, or other related claims, than it was asked for.</summary>
internal sealed class ChangesSearches(
    IGraphStore store, Func<PathQuery, PathQuery>? change = null, Func<RelatedQuery, RelatedQuery>? changeRelated = null) : Decorated(store)
{
    public override Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        Store.FindPathsAsync(change?.Invoke(query) ?? query, cancellation);

    public override Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListRelatedAsync(changeRelated?.Invoke(query) ?? query, page, cancellation);
}

/// <summary>Finds the right chains, and shows others.</summary>
internal sealed class ChangesChains(IGraphStore store, Func<PathDocument, PathDocument> change) : Decorated(store)
{
    public override async Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        await Store.FindPathsAsync(query, cancellation) is { } answer ? answer with { Paths = [.. answer.Paths.Select(change)] } : null;
}

/// <summary>Also shows chains that lead round the shortest.</summary>
internal sealed class TakesTheLongWayToo(IGraphStore store) : Decorated(store)
{
    public override async Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation)
    {
        if (await Store.FindPathsAsync(query, cancellation) is not { Outcome: PathOutcome.Found } answer)
            return await Store.FindPathsAsync(query, cancellation);
        var inner = answer.Paths.SelectMany(path => path.Nodes.Skip(1).SkipLast(1)).Select(node => new AvoidedNodes(node.Type, node.Id));
        var longer = await Store.FindPathsAsync(query with { Avoid = [.. query.Avoid, .. inner] }, cancellation);
        return answer with { Paths = [.. answer.Paths.Concat(longer!.Paths).Take(query.Limit)] };
    }
}

internal sealed class ShowsTheLastChainsFirst(IGraphStore store) : Decorated(store)
{
    public override async Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        await Store.FindPathsAsync(query with { Limit = int.MaxValue }, cancellation) is { } answer
            ? answer with { Paths = [.. answer.Paths.Reverse().Take(query.Limit)] }
            : null;
}

internal sealed class SaysFoundForNone(IGraphStore store) : Decorated(store)
{
    public override async Task<PathAnswer?> FindPathsAsync(PathQuery query, CancellationToken cancellation) =>
        await Store.FindPathsAsync(query, cancellation) is { } answer ? answer with { Outcome = PathOutcome.Found } : null;
}

internal sealed class RelatesByLinksThatStartThere(IGraphStore store) : Decorated(store)
{
    public override async Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        await Store.ListRelatedAsync(query, page, cancellation) is { } answer
            ? answer with { Items = [.. answer.Items.Where(item => item.Links.Any(link => link.To == item.Claim.Reference))] }
            : null;
}

internal sealed class ShowsOneLinkOfSeveral(IGraphStore store) : Decorated(store)
{
    public override async Task<RelatedPage?> ListRelatedAsync(RelatedQuery query, PageRequest page, CancellationToken cancellation) =>
        await Store.ListRelatedAsync(query, page, cancellation) is { } answer
            ? answer with { Items = [.. answer.Items.Select(item => item with { Links = [item.Links[0]] })] }
            : null;
}
