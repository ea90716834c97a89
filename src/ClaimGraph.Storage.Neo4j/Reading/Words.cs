using ClaimGraph.Search;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>What a text must hold and must not, for the conditions of a statement; and how candidates are found in the full-text index.</summary>
/// <remarks>
/// The conditions decide, by the rule of <see cref="SearchQuery.Matches"/> to the letter. The index only has to find all that match:
/// a phrase that goes on, which its language cannot say, is looked for as words that all occur.
/// </remarks>
internal static class Words
{
    /// <summary>Of what a padded text contains: of each term one form, or the other.</summary>
    public static List<List<string>> Wanted(SearchQuery? query) => [.. (query?.Terms ?? []).Select(term => Padded(term).ToList())];

    /// <summary>What a padded text does not contain.</summary>
    public static List<string> Unwanted(SearchQuery? query) => [.. (query?.Excluded ?? []).SelectMany(Padded)];

    /// <summary>The candidates in Lucene's language, or null when there is no query. Tokens are folded: letters, digits and marks on letters only.</summary>
    public static string? Match(SearchQuery? query) => query is null ? null : string.Join(' ', query.Terms.Select(Match));

    private static IEnumerable<string> Padded(SearchTerm term) =>
        term.Forms.Select(form => $" {string.Join(' ', form)}{(term.IsPrefix ? "" : " ")}");

    /// <summary>The same of one term.</summary>
    public static string Match(SearchTerm term) => term switch
    {
        { Apart: not null } => $"+({string.Join(' ', term.Forms.Select(form => Form(form, term.IsPrefix)))})",
        { IsPrefix: true, Tokens.Count: > 1 } => $"+\"{string.Join(' ', term.Tokens.SkipLast(1))}\" +{term.Tokens[^1]}*",
        _ => $"+{Form(term.Tokens, term.IsPrefix)}",
    };

    /// <summary>
    /// The texts that match, of a query as it is looked for in texts, in Lucene's language: exactly those, unless <see cref="IsMoreThanMeant"/> says otherwise.
    /// </summary>
    public static string MatchInTexts(SearchQuery query) => string.Join(' ',
    [
        .. query.Terms.Select(Match),
        .. query.Excluded.SelectMany(term => term.Forms.Where(form => !GoesOn(form, term.IsPrefix)).Select(form => $"-{Form(form, term.IsPrefix)}")),
    ]);

    /// <summary>Whether the index finds more than what is meant, so that texts have to be read: where a phrase goes on.</summary>
    public static bool IsMoreThanMeant(SearchQuery query) =>
        query.Terms.Concat(query.Excluded).Any(term => term.Forms.Any(form => GoesOn(form, term.IsPrefix)));

    private static string Form(IReadOnlyList<string> tokens, bool isPrefix) => (isPrefix, tokens) switch
    {
        (false, _) => $"\"{string.Join(' ', tokens)}\"",
        (_, [var only]) => $"{only}*",
        _ => $"(+\"{string.Join(' ', tokens.SkipLast(1))}\" +{tokens[^1]}*)",
    };

    private static bool GoesOn(IReadOnlyList<string> tokens, bool isPrefix) => isPrefix && tokens.Count > 1;
}
