using System.Globalization;
using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Time;

namespace ClaimGraph.Citing;

/// <summary>Writes sources as BibTeX, in UTF-8: with <c>year</c> and <c>month</c> for BibTeX, and <c>date</c> for biblatex, which takes every date on record.</summary>
public static class Bibtex
{
    /// <summary>The sources, one entry behind the other.</summary>
    public static string Of(IEnumerable<SourceDescription> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var text = new StringBuilder();
        foreach (var source in sources)
            Append(text, source);
        return text.ToString();
    }

    /// <summary>
    /// Text as a field holds it: characters with a meaning to TeX are written as commands that print them. Braces are counted also behind a
    /// backslash, so that they have commands of their own. Line ends and tabs, which TeX takes for spaces, are spaces.
    /// </summary>
    public static string Escaped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(character),
                '\t' => escaped.Append(' '),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }

    private static void Append(StringBuilder text, SourceDescription source)
    {
        text.Append(text.Length > 0 ? "\n" : "").Append('@').Append(TypeOf(source.Kind)).Append("{source-").Append(source.Id).Append(",\n");
        Field("title", source.Title is { } title ? $"{{{Escaped(title)}}}" : null);
        // In braces of its own a name is one, and is not taken apart at an "and".
        Field("author", source.Authors is { Count: > 0 } authors ? string.Join(" and ", authors.Select(author => $"{{{Escaped(author)}}}")) : null);
        Field(source.Kind switch { SourceKind.Article => "journal", SourceKind.Report or SourceKind.PressRelease => "institution", _ => "publisher" },
            source.Publisher?.Name is { } publisher ? $"{{{Escaped(publisher)}}}" : null);
        Field("type", source.Kind == SourceKind.PressRelease ? "Press release" : null);
        if (source.PublishedOn is { } published)
        {
            Field("date", published.ToString());
            if (published.Precision != DatePrecision.Span)
                Field("year", published.First.Year.ToString("D4", CultureInfo.InvariantCulture));
            if (published.Precision is DatePrecision.Day or DatePrecision.Month)
                text.Append("  month = ").Append(published.First.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant()).Append(",\n");
        }
        Field("url", source.Url is { } url ? Address(url) : null);
        Field("urldate", source.RetrievedOn?.ToString());
        Field("doi", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Doi) is { } doi ? Address(doi) : null);
        Field("isbn", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Isbn) is { } isbn ? Escaped(isbn) : null);
        Field("language", source.Lang);
        Field("note", source.ArchiveUrl is { } archive ? $@"Archived at \url{{{Address(archive)}}}" : null);
        text.Append("}\n");

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }

    /// <summary>An address stands as it is, and what would end the field, or begin a command, as RFC 3986 encodes it.</summary>
    private static string Address(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    private static string TypeOf(SourceKind? kind) => kind switch
    {
        SourceKind.Article => "article",
        SourceKind.Book => "book",
        SourceKind.Report or SourceKind.PressRelease => "techreport",
        _ => "misc",
    };
}
