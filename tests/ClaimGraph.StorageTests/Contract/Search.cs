using ClaimGraph.Search;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Queries as users type them.</summary>
internal static class Search
{
    public static SearchQuery Words(string typed)
    {
        Assert.That(SearchQuery.TryParse(typed, out var query, out var problem), Is.True, problem);
        return query!;
    }
}
