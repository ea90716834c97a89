using ClaimGraph.Api.Claims;
using ClaimGraph.Api.Http;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>What an export is written as.</summary>
internal enum ExportFormat
{
    /// <summary>One claim document a line, which can be imported again.</summary>
    Ndjson,

    /// <summary>One row a quotation (RFC 4180).</summary>
    Csv,

    /// <summary>Linked data in terms of schema.org, PROV-O and Web Annotation (W3C JSON-LD 1.1).</summary>
    Jsonld,

    /// <summary>A graph for Gephi, NetworkX and the like (GraphML 1.0).</summary>
    Graphml,
}

/// <summary>What reads a table and would do something with its cells.</summary>
internal enum TableReader
{
    /// <summary>A program in which a cell may be a formula.</summary>
    Spreadsheet,
}

/// <summary>What the nodes of a graph are.</summary>
internal enum GraphView
{
    /// <summary>The records, joined as they are on record.</summary>
    Records,

    /// <summary>The speakers, joined where sources quote both.</summary>
    Speakers,
}

/// <summary>What a request wants to have exported, and how.</summary>
/// <param name="Filter">Which claims.</param>
/// <param name="Reader">Of a table: what reads it; null for programs that take each cell as it is.</param>
/// <param name="View">Of a graph: what its nodes are.</param>
internal sealed record ExportRequest(ClaimFilter Filter, ExportFormat Format, TableReader? Reader, GraphView View)
{
    private static readonly QueryParameter<ExportFormat?> FormatParameter = Parameter.Choice<ExportFormat>("format",
        "What the claims are written as; left out, for and view say it, else Accept, else ndjson.");

    private static readonly QueryParameter<TableReader?> ReaderParameter = Parameter.Choice<TableReader>("for",
        "Of CSV: a byte order mark stands at the beginning, and an apostrophe in front of every cell that a spreadsheet might take for a formula.");

    private static readonly QueryParameter<GraphView?> ViewParameter = Parameter.Choice<GraphView>("view",
        "Of GraphML: the records and what joins them, or the speakers and how many sources quote both.") with
    { Default = "records" };

    private static readonly (string MediaType, ExportFormat Format)[] Offered =
    [
        (MediaTypes.Lines, ExportFormat.Ndjson), (MediaTypes.Csv, ExportFormat.Csv), (MediaTypes.JsonLd, ExportFormat.Jsonld),
        (MediaTypes.GraphMl, ExportFormat.Graphml), (MediaTypes.Xml, ExportFormat.Graphml),
    ];

    /// <summary>All parameters of an export: the filters of the list of claims, and what it is written as.</summary>
    public static QueryParameter[] Parameters { get; } = [.. ClaimParameters.Filters, FormatParameter, ReaderParameter, ViewParameter];

    /// <summary>What a request asks for.</summary>
    /// <exception cref="ProblemException">Its parameters contradict each other.</exception>
    public static ExportRequest Read(HttpContext http)
    {
        var query = QueryParameters.Of(http);
        var (reader, view) = (query.Get(ReaderParameter), query.Get(ViewParameter));
        var format = query.Get(FormatParameter)
            ?? (reader is not null ? ExportFormat.Csv : view is not null ? ExportFormat.Graphml : Negotiation.Chosen(http.Request, ExportFormat.Ndjson, Offered));
        if (reader is not null && format != ExportFormat.Csv)
            throw Contradiction(ReaderParameter, "Only a table is written for a spreadsheet: leave for out, or write format=csv.");
        if (view is not null && format != ExportFormat.Graphml)
            throw Contradiction(ViewParameter, "Only a graph has views: leave view out, or write format=graphml.");
        return new(ClaimRequest.ReadFilter(query), format, reader, view ?? GraphView.Records);
    }

    private static ProblemException Contradiction(QueryParameter parameter, string sentence) =>
        new ProblemException(Problems.InvalidParameter, sentence).At(parameter.Name, sentence);
}
