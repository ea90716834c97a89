using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Search;

/// <summary>What a user looks for, as a tiny tree that means the same in every store.</summary>
/// <remarks>
/// The grammar: words (all must match), <c>"phrases"</c>, <c>-without</c> and <c>prefix*</c>. Everything else is text:
/// operators, brackets and colons of search engines mean nothing here.
/// </remarks>
public sealed record SearchQuery
{
    /// <summary>The most terms a query may hold, required and excluded together.</summary>
    public const int MaxTerms = 64;

    /// <summary>
    /// The most tokens all terms may hold together; it bounds long phrases, the parts of words with apostrophes in them, and scripts without spaces, of which every
    /// character is a token.
    /// </summary>
    public const int MaxTokens = 256;

    /// <summary>The fewest letters or digits before the star of a prefix; shorter ones would match half the index.</summary>
    public const int MinPrefixLength = 3;

    internal SearchQuery(IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchTerm> excluded)
    {
        Terms = terms;
        Excluded = excluded;
    }

    /// <summary>The terms a text must all hold; at least one.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>The terms a text must not hold.</summary>
    public IReadOnlyList<SearchTerm> Excluded { get; }

    /// <summary>Reads what a user typed. Never throws, whatever the text holds.</summary>
    /// <param name="problem">One sentence saying why the query is refused.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SearchQueryParser(text).TryParse(out query, out problem);
    }

    /// <summary>The rule every store must follow, and the oracle of its tests: whether a text folded by <see cref="SearchText.Indexed"/> matches.</summary>
    public bool Matches(string searchText)
    {
        ArgumentNullException.ThrowIfNull(searchText);
        var padded = $" {searchText} ";
        return Terms.All(term => term.IsWithin(padded)) && !Excluded.Any(term => term.IsWithin(padded));
    }

    /// <summary>The same query as it is looked for in the texts of sources (see <see cref="SearchTerm.InText"/>).</summary>
    public SearchQuery InText => new([.. Terms.Select(term => term.InText)], [.. Excluded.Select(term => term.InText)]);

    /// <summary>
    /// The rule for sources, and the oracle of its tests: the title or the text holds all that is asked for, and neither holds what is excluded.
    /// </summary>
    /// <param name="title">Folded by <see cref="SearchText.Indexed"/>.</param>
    /// <param name="text">The text that the source has now, folded by <see cref="Writing.SearchedText.OfText"/>; null when it has none.</param>
    public bool MatchesSource(string title, string? text)
    {
        ArgumentNullException.ThrowIfNull(title);
        var (inTitle, inText) = ($" {title} ", $" {text} ");
        return (Terms.All(term => term.IsWithin(inTitle)) || Terms.All(term => term.InText.IsWithin(inText)))
            && !Excluded.Any(term => term.IsWithin(inTitle) || term.InText.IsWithin(inText));
    }

    /// <summary>Queries with the same terms in the same order are the same query.</summary>
    public bool Equals(SearchQuery? other) =>
        other is not null && Terms.SequenceEqual(other.Terms) && Excluded.SequenceEqual(other.Excluded);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var term in Terms.Concat(Excluded))
            hash.Add(term);
        hash.Add(Excluded.Count);
        return hash.ToHashCode();
    }

    /// <summary>The canonical query text; it parses to this query.</summary>
    public override string ToString() =>
        string.Join(' ', [.. Terms.Select(term => term.ToString()), .. Excluded.Select(term => $"-{term}")]);
}
