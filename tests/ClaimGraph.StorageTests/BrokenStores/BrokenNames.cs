using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;
using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Tells others who have a name, or not all.</summary>
internal sealed class ChangesNamesakes(
    IGraphStore store, Func<string, IEnumerable<NodeDocument>, IEnumerable<NodeDocument>> change) : Decorated(store)
{
    public override async Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation) =>
        [.. change(name, await Store.FindNamedAsync(name, cancellation))];

    public static IEnumerable<NodeDocument> WithoutAliases(string name, IEnumerable<NodeDocument> named) =>
        named.Where(node => NameKeys.Of(node.Label!) == NameKeys.Of(name));

    public static IEnumerable<NodeDocument> Unfolded(string name, IEnumerable<NodeDocument> named) =>
        named.Where(node => node.Label == name);
}

/// <summary>Takes a name for what is searched for.</summary>
internal sealed class FindsPartsOfNames(IGraphStore store, params RecordKind[] kinds) : Decorated(store)
{
    public override async Task<IReadOnlyList<NodeDocument>> FindNamedAsync(string name, CancellationToken cancellation)
    {
        var query = SearchText.Of(name).Length == 0 ? null : Contract.Search.Words(name);
        var found = await Task.WhenAll(kinds.Select(kind => Store.ListAsync(new(kind) { Query = query }, new(), cancellation)));
        return [.. found.SelectMany(page => page.Items).Select(item => new NodeDocument { Type = item.Reference.Kind, Id = item.Reference.Id })];
    }
}
