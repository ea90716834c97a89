using ClaimGraph.Search;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Sources that hold words in their title or in the text they have now, by the rule of <see cref="SearchQuery.MatchesSource"/>.</summary>
/// <remarks>
/// The index of texts keeps no prefixes: for each one that is looked for, FTS5 reads what it has of all words that begin so. Their number is bounded by
/// <see cref="SearchQuery.MinPrefixLength"/>, and the time by the deadline of the question.
/// </remarks>
internal sealed class SourceSearch(Reader reader)
{
    /// <summary>The statement that goes through them in their order, from a place on.</summary>
    public Statement Page(RecordQuery query, SearchQuery words, (string Id, string Order)? after, int limit)
    {
        var byName = query.Sort == RecordSort.Name;
        var statement = Ask(Choose(words, byName, query.Descending), query, words).Bind("$limit", limit).Bind("$afterId", after?.Id);
        return byName
            ? statement.Bind("$afterPlace", after?.Order)
            : statement.Bind("$afterPlace", after is { } place ? Position.Number(place.Order) : null);
    }

    /// <summary>How many there are, counted up to a limit.</summary>
    public long Count(RecordQuery query, SearchQuery words, int limit) =>
        Ask(Sql.CountSources, query, words).Bind("$limit", limit).Number() ?? 0;

    // Where many hold them, a page is found sooner by going through all in their order.
    private Sql Choose(SearchQuery words, bool byName, bool descending)
    {
        var matches = reader[Sql.CountSourceMatches].Bind("$title", MatchText.Of(words)).Bind("$text", MatchText.Of(words.InText))
            .Bind("$limit", RecordLists.FewMatches + 1).Number();
        return (matches <= RecordLists.FewMatches, byName, descending) switch
        {
            (true, _, false) => Sql.SourcesMatchingAscending,
            (true, _, true) => Sql.SourcesMatchingDescending,
            (_, true, false) => Sql.SourcesByNameAscending,
            (_, true, true) => Sql.SourcesByNameDescending,
            (_, _, false) => Sql.SourcesByTimeAscending,
            _ => Sql.SourcesByTimeDescending,
        };
    }

    private Statement Ask(Sql statement, RecordQuery query, SearchQuery words)
    {
        var asked = reader[statement].Bind("$kind", (long)query.Kind).Bind("$status", (long?)query.Status)
            .Bind("$title", MatchText.Of(words)).Bind("$text", MatchText.Of(words.InText))
            .Bind("$notInTitle", MatchText.OfExcluded(words)).Bind("$notInText", MatchText.OfExcluded(words.InText));
        return statement is Sql.SourcesMatchingAscending or Sql.SourcesMatchingDescending
            ? asked.Bind("$byName", query.Sort == RecordSort.Name ? 1 : 0)
            : asked;
    }
}
