using ClaimGraph.Search;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.BrokenStores;

/// <summary>Answers for another filter than the one it was given.</summary>
internal sealed class ChangesFilters(IGraphStore store, Func<ClaimFilter, ClaimFilter> change) : Decorated(store)
{
    public override Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListClaimsAsync(query with { Filter = change(query.Filter) }, page, cancellation);

    public override Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        Store.CountClaimsAsync(change(filter), cancellation);

    public override Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation) =>
        Store.FacetsAsync(change(filter), fields, cancellation);

    /// <summary>Looks for the words of a phrase wherever they stand.</summary>
    public static ClaimFilter WithoutPhrases(ClaimFilter filter) =>
        filter.Query is { } query
        && SearchQuery.TryParse(query.ToString().Replace("\"", "", StringComparison.Ordinal), out var words, out _)
            ? filter with { Query = words }
            : filter;

    /// <summary>Finds also what was to be left out.</summary>
    public static ClaimFilter WithoutExclusions(ClaimFilter filter) =>
        filter.Query is { } query
        && SearchQuery.TryParse(string.Join(' ', query.Terms), out var words, out _)
            ? filter with { Query = words }
            : filter;
}

/// <summary>Shows the right claims in the wrong order.</summary>
internal sealed class Reorders(IGraphStore store, Func<IReadOnlyList<Document>, IEnumerable<Document>> reorder) : Decorated(store)
{
    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListClaimsAsync(query, page, cancellation);
        return answer with { Items = [.. reorder(answer.Items)] };
    }

    /// <summary>Keeps no order among what is equal.</summary>
    public static IEnumerable<Document> Ties(IReadOnlyList<Document> items) => items.Reverse();

    /// <summary>Takes what has no date for the newest.</summary>
    public static IEnumerable<Document> UndatedFirst(IReadOnlyList<Document> items) =>
        items.OrderBy(item => Contract.Json.Of(item)["saidOn"] is not null);
}

/// <summary>Loses what stands where two pages meet.</summary>
internal sealed class SkipsBetweenPages(IGraphStore store) : Decorated(store)
{
    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        if (page.After is null)
            return await Store.ListClaimsAsync(query, page, cancellation);
        var answer = await Store.ListClaimsAsync(query, page with { Size = page.Size + 1 }, cancellation);
        return answer with { Items = [.. answer.Items.Skip(1)] };
    }
}

/// <summary>Shows what stands where two pages meet on both of them.</summary>
internal sealed class RepeatsBetweenPages(IGraphStore store) : Decorated(store)
{
    private Document? last;

    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListClaimsAsync(query, page, cancellation);
        var repeated = page.After is null ? null : last;
        last = answer.Items.Count > 0 ? answer.Items[^1] : null;
        return repeated is null ? answer : answer with { Items = [repeated, .. answer.Items.Skip(1)] };
    }
}

/// <summary>Knows a joint statement as its first speaker's only.</summary>
internal sealed class ListsForFirstSpeakersOnly(IGraphStore store) : Decorated(store)
{
    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListClaimsAsync(query, page, cancellation);
        return query.Filter.Speaker is not { } speaker ? answer
            : answer with { Items = [.. answer.Items.Where(claim => Contract.Json.Of(claim)["speaker", "id"] == speaker.Id)] };
    }
}

/// <summary>Lists a joint statement as often as it has speakers.</summary>
internal sealed class ListsForEachSpeaker(IGraphStore store) : Decorated(store)
{
    public override async Task<ClaimPage> ListClaimsAsync(ClaimQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListClaimsAsync(query, page, cancellation);
        return answer with
        {
            Items = [.. answer.Items.SelectMany(claim => Enumerable.Repeat(claim, 1 + Contract.Json.Of(claim).Count("jointWith"))).Take(page.Size)],
        };
    }
}

internal sealed class CountsOneTooMany(IGraphStore store) : Decorated(store)
{
    public override async Task<MatchCount> CountClaimsAsync(ClaimFilter filter, CancellationToken cancellation) =>
        await Store.CountClaimsAsync(filter, cancellation) is var count ? count with { Value = count.Value + 1 } : count;
}

internal sealed class LosesAFacetValue(IGraphStore store) : Decorated(store)
{
    public override async Task<Facets> FacetsAsync(ClaimFilter filter, IReadOnlyList<FacetField> fields, CancellationToken cancellation)
    {
        var facets = await Store.FacetsAsync(filter, fields, cancellation);
        return facets with { Fields = [.. facets.Fields.Select(facet => facet with { Values = [.. facet.Values.SkipLast(1)] })] };
    }
}

internal sealed class IgnoresTheOwner(IGraphStore store) : Decorated(store)
{
    public override Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation) =>
        Store.ListAsync(query with { Of = null }, page, cancellation);
}

/// <summary>Finds sources by their titles alone.</summary>
internal sealed class SearchesTitlesOnly(IGraphStore store) : Decorated(store)
{
    public override async Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation)
    {
        var answer = await Store.ListAsync(query, page, cancellation);
        return query.Query is { } words
            ? answer with { Items = [.. answer.Items.Where(item => words.Matches(SearchText.Indexed(Contract.Json.Of(item)["title"]!)))] }
            : answer;
    }
}

/// <summary>Looks for what is excluded in titles alone.</summary>
internal sealed class ExcludesTitlesOnly(IGraphStore store) : Decorated(store)
{
    public override async Task<Page<Document>> ListAsync(RecordQuery query, PageRequest page, CancellationToken cancellation)
    {
        if (query.Query is not { Excluded.Count: > 0 } words || !SearchQuery.TryParse(string.Join(' ', words.Terms), out var wanted, out _))
            return await Store.ListAsync(query, page, cancellation);
        var answer = await Store.ListAsync(query with { Query = wanted }, page, cancellation);
        return answer with { Items = [.. answer.Items.Where(item => !words.Excluded.Any(term => term.Matches(TitleOf(item))))] };
    }

    private static string TitleOf(Document source) => SearchText.Indexed(Contract.Json.Of(source)["title"]!);
}
