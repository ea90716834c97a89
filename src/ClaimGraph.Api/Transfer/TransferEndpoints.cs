using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Claims in and out with all that they mention, one document a line.</summary>
internal static class TransferEndpoints
{
    public static void MapTransfer(this IEndpointRouteBuilder api)
    {
        var transfer = api.MapGroup("").WithTags("Transfer");
        transfer.MapPost("/import", ImportAsync)
            .Needs(Scope.Write)
            .Does("importClaims", "Records a stream of claims, one document a line, and answers one result a line.",
                $"""
                 Of any length; a line may be {Limits.DocumentBytes} bytes long, and blank lines are skipped. What is on record
                 is brought up to date, but a line that would change the wording of a claim recorded since the import began is refused
                 (content-conflict), so that no line overwrites another. Each line is written wholly or not at all, and one that is refused does not hold the others. Results come in
                 the order of the lines while the stream is still being read, so read them while you send. Each has `line` and `result`:
                 `created`, `unchanged` or `updated` with `claim` and `version`, or `refused` with `problem`. When the import ends early, the last
                 result is `stopped`, with the line from which nothing was looked at, and a `problem`: the store failed, the service is being
                 stopped, no line came for {Limits.ImportLineTime.TotalSeconds} s, {Limits.RefusedLines} lines in a row were refused, or
                 {Limits.ImportResultBytes} bytes of results wait and none were read for {Limits.ImportResultTime.TotalSeconds} s. Lines that
                 were being written when a store failed are `unknown` if it cannot be told what became of them. Import the same again: it is
                 completed. {Limits.Imports} imports run at the same time.
                 """)
            .Reads(MediaTypes.Lines, null, "import")
            .Answers(new(StatusCodes.Status200OK, "One result a line.", Example: "import-results", MediaType: MediaTypes.Lines));

        transfer.MapRead("/export", Export.RunAsync)
            .Does("exportClaims", "Answers every claim, or those that filters choose, in the order of recording, in one of several formats.",
                $"""
                 Takes the filters of the list of claims, and knows no end of a page. Each claim describes all that it mentions. As `ndjson`, what comes
                 without anything else, it is a claim document on a line of its own, so that an empty store which imports them holds the same claims; with
                 filters a line is what it is without. `csv` is a table with a row for each quotation (RFC 4180, UTF-8, CRLF), lists in a cell have ` | `
                 between them, and every cell is exact unless it is `for` a spreadsheet. `jsonld` is linked data in terms of schema.org, PROV-O and W3C
                 Web Annotation. `graphml` is a graph: of at most {Limits.GraphNodes} records beside claims and quotations, or, with `view=speakers`, of who
                 is quoted in the same sources. Links that callers drew are in none of them. An export that breaks off, and a graph of records that becomes
                 too large, end the connection, and never look like a whole one. {Limits.Exports} exports are sent at the same time.
                 """)
            .Takes(ExportRequest.Parameters)
            .Answers(new(StatusCodes.Status200OK, "The claims, in the format asked for.", Example: "import", MediaType: MediaTypes.Lines)
            {
                OtherMediaTypes = [(MediaTypes.Csv, "export-csv"), (MediaTypes.JsonLd, "export-jsonld"), (MediaTypes.GraphMl, "export-graphml")],
            })
            .Refuses(Problems.GraphTooLarge);
    }

    private static async Task ImportAsync(
        HttpContext http, IGraphStore store, ClaimLines lines, TimeProvider clock, IHostApplicationLifetime lifetime)
    {
        await UnderWay.WaitToImportAsync(http);
        await Import.RunAsync(http, store, lines, clock, lifetime);
    }
}
