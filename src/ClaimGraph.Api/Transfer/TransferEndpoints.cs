using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Transfer;

/// <summary>Claims in and out with all that they mention, one document a line.</summary>
internal static class TransferEndpoints
{
    public static void MapTransfer(this IEndpointRouteBuilder api)
    {
        var transfer = api.MapGroup("").WithTags("Transfer");
        transfer.MapPost("/import", Import.RunAsync)
            .Needs(Scope.Write)
            .Does("importClaims", "Records a stream of claims, one document a line, and answers one result a line.",
                $"""
                 Of any length; a line may be {Limits.DocumentBytes} bytes long, and blank lines are skipped. What is on record
                 is brought up to date. Each line is written wholly or not at all, and one that is refused does not hold the others. Results come in
                 the order of the lines while the stream is still being read, so read them while you send. Each has `line` and `result`:
                 `created`, `unchanged` or `updated` with `claim` and `version`, or `refused` with `problem`. When the store fails, the last
                 result is `stopped`, with the line from which nothing was looked at; lines that it was writing then are `unknown`
                 if it cannot be told what became of them. Import the same again: it is completed.
                 """)
            .Reads(MediaTypes.Lines, null, "import")
            .Answers(new(StatusCodes.Status200OK, "One result a line.", Example: "import-results", MediaType: MediaTypes.Lines));

        transfer.MapRead("/export", Export.RunAsync)
            .Does("exportClaims", "Answers every claim, one document a line, in the order of recording.",
                "Each line describes all that it mentions, so that an empty store which imports them holds the same claims.")
            .Answers(new(StatusCodes.Status200OK, "One claim document a line.", Example: "import", MediaType: MediaTypes.Lines));
    }
}
