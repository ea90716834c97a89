using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Citing;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Citing;

/// <summary>What a citation is written as.</summary>
internal enum CitationFormat
{
    CslJson,
    Ris,
    Bibtex,
}

/// <summary>Sources as programs for references take them in: one by itself, or all that print a claim.</summary>
internal static class CitationEndpoints
{
    private static readonly QueryParameter<CitationFormat?> Format = Parameter.Choice<CitationFormat>("format",
        "What the citation is written as; left out, Accept says it, else csl-json.");

    private static readonly (string MediaType, CitationFormat Format)[] Offered =
    [
        (MediaTypes.CslJson, CitationFormat.CslJson), (MediaTypes.Ris, CitationFormat.Ris), (MediaTypes.BibTeX, CitationFormat.Bibtex),
    ];

    /// <summary>Maps the citation of a source, or of the sources that print a claim.</summary>
    public static RouteHandlerBuilder MapCitation(this IEndpointRouteBuilder records, RecordKind kind) => records
        .MapRead("/{id}/citation", (string id, HttpContext http, IGraphStore store) => GetAsync(new(kind, id), http, store))
        .Does($"cite{kind}",
            kind == RecordKind.Source ? "Cites a source for programs that keep references." : "Cites the sources that print a claim, for programs that keep references.",
            """
            As CSL-JSON (a list of items), RIS or BibTeX, in UTF-8. Dates have the parts that are known. RIS and BibTeX have no line ends and tabs in
            a value: a space stands for them. Text in BibTeX is escaped for TeX.
            """)
        .Takes(Format)
        .Answers(new(StatusCodes.Status200OK, "The citation, in the format asked for.", Example: "citation-csl", MediaType: MediaTypes.CslJson, IsTagged: true)
        {
            OtherMediaTypes = [(MediaTypes.Ris, "citation-ris"), (MediaTypes.BibTeX, "citation-bibtex")],
        })
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(Reference reference, HttpContext http, IGraphStore store)
    {
        var format = QueryParameters.Of(http).Get(Format) ?? Negotiation.Chosen(http.Request, CitationFormat.CslJson, Offered);
        var record = await RecordEndpoints.RequireStandingAsync(store, PathIds.Require(reference.Kind, reference.Id), http.RequestAborted);
        var sources = SourcesOf(record);
        var (body, mediaType, ending) = format switch
        {
            CitationFormat.Ris => (Encoding.UTF8.GetBytes(Ris.Of(sources)), $"{MediaTypes.Ris}; charset=utf-8", "ris"),
            CitationFormat.Bibtex => (Encoding.UTF8.GetBytes(Bibtex.Of(sources)), $"{MediaTypes.BibTeX}; charset=utf-8", "bib"),
            _ => (CslJson.Of(sources), MediaTypes.CslJson, "json"),
        };
        http.Response.Headers.Vary = HeaderNames.Accept;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{WireNames<RecordKind>.Of(reference.Kind)}-{reference.Id}.{ending}\"";
        await Responses.WriteTaggedAsync(http, StatusCodes.Status200OK, record.Version, body, mediaType);
    }

    private static List<SourceDescription> SourcesOf(Document record) => record.Reference.Kind == RecordKind.Source
        ? [DocumentJson.Deserialize<SourceDescription>(record.Json.Span)!]
        : [.. (DocumentJson.Deserialize<ClaimDocument>(record.Json.Span)!.Quotations ?? []).Select(quotation => quotation.Source!).DistinctBy(source => source.Id)];
}
