using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Claims;

/// <summary>How sources rendered claims: listed and added under the claim, changed at their own address.</summary>
internal static class QuotationEndpoints
{
    private const string Example = "quotation";

    public static void MapQuotations(this IEndpointRouteBuilder api)
    {
        var held = api.MapGroup("/claims/{id}/quotations").WithTags("Quotations");
        held.MapRead("", ListAsync)
            .Does("listClaimQuotations", "Lists how sources rendered a claim, in the order of recording.")
            .Takes(RecordLists.Owned)
            .AnswersPage<QuotationDescription>("A page of them.", Example, RecordKind.Quotation)
            .Refuses(Problems.NotFound, Problems.Deleted);

        held.MapPost("", PostAsync)
            .Needs(Scope.Write)
            .Does("createQuotation", "Records one more rendering of a claim.",
                $"""
                 Claim, source and the words as printed make it itself: recording it twice is recording it once. possibleVariants names other
                 claims of the speaker in nearly the same words, and claims of others in the same; nothing is merged by itself. A claim may have
                 {Limits.Quotations} quotations, and they and its wording may be {Limits.ClaimBytes} bytes long together.
                 """)
            .Reads<QuotationDescription>(Example)
            .AnswersWritten<QuotationDescription>(
                StatusCodes.Status201Created, "It was recorded.", Example, RecordKind.Quotation, PossibleVariantAnswers.Fields)
            .AnswersWritten<QuotationDescription>(StatusCodes.Status200OK, "It was on record.", Example, RecordKind.Quotation)
            .Refuses(Problems.NotFound, Problems.Deleted, Problems.AmbiguousMatch, Problems.ContentConflict)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.KeyReused);

        var quotations = api.MapGroup("/quotations").WithTags("Quotations");
        quotations.MapRecord<QuotationDescription>(RecordKind.Quotation, Example);
        quotations.MapReplacement<QuotationDescription>(RecordKind.Quotation, Example);
        quotations.MapDeletion(RecordKind.Quotation);
        quotations.MapHistory(RecordKind.Quotation);
    }

    private static Task ListAsync(string id, HttpContext http, IGraphStore store) =>
        RecordLists.OwnedAsync(http, store, new(RecordKind.Quotation) { Of = PathIds.Require(RecordKind.Claim, id) });

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var claim = PathIds.Require(RecordKind.Claim, id);
        var received = await RequestBody.ReadAsync<QuotationDescription>(http);
        if (received.Document.Claim is { } other && other != claim)
            throw new ProblemException(Problems.InvalidDocument, "The document names another claim than the address.")
                .At("claim", $"Leave it out, or write {claim}.");
        var words = new VerificationQuestion(received.Document.Text!, received.Document.Lang);
        await Writes.AnswerAsync(http, store, new RecordQuotation(claim.Id, received.Document), received.Bytes, (recorded, cancellation) =>
            PossibleVariantAnswers.JoinedAsync(store, lane, recorded, words, claim, cancellation));
    }
}
