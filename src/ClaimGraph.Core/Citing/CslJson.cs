using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Time;

namespace ClaimGraph.Citing;

/// <summary>Writes sources as CSL-JSON (Citation Style Language 1.0.2), which Zotero and pandoc read.</summary>
public static class CslJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sources as a list of items, in UTF-8.</summary>
    public static byte[] Of(IEnumerable<SourceDescription> sources) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. sources.Select(Item)]), Options);

    /// <summary>
    /// A date as far as it is known: of one to three parts, or, an interval, of two dates. One that is doubtful is <c>circa</c>; what has
    /// no parts (<c>199X</c>, <c>../2021</c>) is a literal.
    /// </summary>
    public static JsonObject DateOf(PartialDate date)
    {
        var ends = date.ToString().Split('/');
        var plain = ends.Select(end => PartialDate.TryParse(end.TrimEnd('?', '~', '%'), out var known) && known.Precision != DatePrecision.Span ? known : (PartialDate?)null).ToList();
        if (plain.Exists(end => end is null))
            return new() { ["literal"] = date.ToString() };
        var parts = new JsonObject { ["date-parts"] = new JsonArray([.. plain.Select(end => PartsOf(end!.Value))]) };
        if (ends.Any(end => end.EndsWith('~') || end.EndsWith('?') || end.EndsWith('%')))
            parts["circa"] = true;
        return parts;
    }

    /// <summary>Whether a source is a publication by itself, and not a part of what its publisher brings out.</summary>
    internal static bool IsOnItsOwn(SourceDescription source) => source.Kind is SourceKind.Report or SourceKind.Book or SourceKind.PressRelease;

    private static JsonArray PartsOf(PartialDate date)
    {
        var parts = new JsonArray(date.First.Year);
        if (date.Precision is DatePrecision.Month or DatePrecision.Day)
            parts.Add(date.First.Month);
        if (date.Precision == DatePrecision.Day)
            parts.Add(date.First.Day);
        return parts;
    }

    private static JsonObject Item(SourceDescription source)
    {
        var item = new JsonObject { ["id"] = $"source:{source.Id}", ["type"] = TypeOf(source.Kind) };
        Add("title", source.Title);
        Add("genre", source.Kind == SourceKind.PressRelease ? "Press release" : null);
        Add("language", source.Lang);
        if (source.Authors is { Count: > 0 } authors)
            item["author"] = new JsonArray([.. authors.Select(author => new JsonObject { ["literal"] = author })]);
        Add("container-title", IsOnItsOwn(source) ? null : source.Publisher?.Name);
        Add("publisher", source.Publisher?.Name);
        if (source.PublishedOn is { } published)
            item["issued"] = DateOf(published);
        if (source.RetrievedOn is { } retrieved)
            item["accessed"] = DateOf(retrieved);
        Add("URL", source.Url);
        Add("archive_location", source.ArchiveUrl);
        Add("DOI", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Doi));
        Add("ISBN", source.ExternalIds?.GetValueOrDefault(SourceIdentifiers.Isbn));
        return item;

        void Add(string name, string? value)
        {
            if (value is not null)
                item[name] = value;
        }
    }

    private static string TypeOf(SourceKind? kind) => kind switch
    {
        SourceKind.Article => "article-newspaper",
        SourceKind.Broadcast => "broadcast",
        SourceKind.Transcript => "speech",
        SourceKind.Report or SourceKind.PressRelease => "report",
        SourceKind.Post => "post",
        SourceKind.Book => "book",
        SourceKind.Interview => "interview",
        SourceKind.Video => "motion_picture",
        SourceKind.Image => "graphic",
        _ => "document",
    };
}
