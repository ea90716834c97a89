using System.Globalization;
using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Time;

namespace ClaimGraph.Citing;

/// <summary>Writes sources as RIS (Research Information Systems, 2011), with the types by which Zotero knows them.</summary>
public static class Ris
{
    private const string LineEnd = "\r\n";

    /// <summary>The sources, one record behind the other.</summary>
    public static string Of(IEnumerable<SourceDescription> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var text = new StringBuilder();
        foreach (var source in sources)
            Append(text, source);
        return text.ToString();
    }

    /// <summary>A value as one line of the format holds it, in which nothing can stand for a line end: white space that ends lines, or is a tab, is a space.</summary>
    public static string Value(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ReplaceLineEndings(" ").Replace('\t', ' ');
    }

    private static void Append(StringBuilder text, SourceDescription source)
    {
        Line("TY", TypeOf(source.Kind));
        Line("ID", $"source:{source.Id}");
        Line("TI", source.Title);
        foreach (var author in source.Authors ?? [])
            Line("AU", author);
        Line("T2", CslJson.IsOnItsOwn(source) ? null : source.Publisher?.Name);
        Line("PB", source.Publisher?.Name);
        if (source.PublishedOn is { } published)
        {
            Line("PY", published.Precision == DatePrecision.Span ? null : published.First.Year.ToString("D4", CultureInfo.InvariantCulture));
            Line("DA", DateOf(published));
        }
        Line("LA", source.Lang);
        Line("UR", source.Url);
        Line("L2", source.ArchiveUrl);
        Line("Y2", source.RetrievedOn is { } retrieved ? DateOf(retrieved) : null);
        Line("DO", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Doi));
        Line("SN", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Isbn));
        text.Append("ER  - ").Append(LineEnd);

        void Line(string tag, string? value)
        {
            if (value is not null)
                text.Append(tag).Append("  - ").Append(Value(value)).Append(LineEnd);
        }
    }

    /// <summary>Year, month and day with a slash behind each, those that are not known left empty; another date as it is on record.</summary>
    private static string DateOf(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => date.First.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.First.ToString("yyyy'/'MM'//'", CultureInfo.InvariantCulture),
        DatePrecision.Year => date.First.ToString("yyyy'///'", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    private static string TypeOf(SourceKind? kind) => kind switch
    {
        SourceKind.Article => "NEWS",
        SourceKind.Broadcast => "MPCT",
        SourceKind.Transcript => "SLIDE",
        SourceKind.Report or SourceKind.PressRelease => "RPRT",
        SourceKind.Post => "ELEC",
        SourceKind.Book => "BOOK",
        SourceKind.Interview => "PCOMM",
        SourceKind.Video => "VIDEO",
        SourceKind.Image => "ART",
        _ => "GEN",
    };
}
