using System.Text;
using ClaimGraph.Search;

namespace ClaimGraph.Storage.Sqlite.Reading;

/// <summary>Writes a query tree in FTS5's language, every word of it as a quoted string.</summary>
internal static class MatchText
{
    public static string? Of(SearchQuery? query)
    {
        if (query is null)
            return null;
        var text = new StringBuilder("(").AppendJoin(" AND ", query.Terms.Select(Of)).Append(')');
        foreach (var term in query.Excluded)
            text.Append(" NOT ").Append(Of(term));
        return text.ToString();
    }

    /// <summary>Any of what a query excludes; null when it excludes nothing.</summary>
    public static string? OfExcluded(SearchQuery query) => query.Excluded.Count == 0 ? null : string.Join(" OR ", query.Excluded.Select(Of));

    /// <summary>Writes one term of a query.</summary>
    public static string Of(SearchTerm term)
    {
        var forms = string.Join(" OR ", term.Forms.Select(form => Of(form, term.IsPrefix)));
        return term.Apart is null ? forms : $"({forms})";
    }

    /// <summary>Tokens are folded: letters, digits and marks on letters only, so nothing in them can end the string.</summary>
    private static string Of(IReadOnlyList<string> tokens, bool isPrefix) => $"\"{string.Join(' ', tokens)}\"{(isPrefix ? " *" : "")}";
}
