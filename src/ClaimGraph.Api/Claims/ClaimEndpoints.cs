using ClaimGraph.Api.Citing;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Claims;

/// <summary>Claims, whole: with speaker, subjects, quotations and sources.</summary>
internal static class ClaimEndpoints
{
    private const string Example = "claim";

    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        var claims = api.MapGroup("/claims").WithTags("Claims");
        claims.MapRead("", ListAsync)
            .Does("listClaims", "Lists claims, whole, by any mix of filters, newest first unless said otherwise.",
                $"""
                 All filters given must hold. With sort=relevance the answer says in sortedBy what it is really ordered by: a search
                 that matches very many claims is ordered by day instead. With facets, the answer has facets, by field a list of
                 value, name and count, and total; both are exact up to {Limits.ExactCount} matches.
                 """)
            .Takes(ClaimParameters.All)
            .AnswersPage<ClaimDocument>("A page of claims.", Example, RecordKind.Claim, ClaimPageExtras.Fields);

        claims.MapPost("", PostAsync)
            .Needs(Scope.Write)
            .Does("createClaim", "Records a claim with all that it mentions, wholly or not at all.",
                $"""
                 What is described is found by id, external id, or a name equal but for case, spacing, punctuation and Unicode form, or else
                 created. Several that fit, or only some that differ in nothing but marks on letters or the order of the parts, are a conflict with
                 candidates: name one by its id, or say isNew. The same speaker, date and wording are the same claim; of the wording only spacing,
                 the shape of quotation marks and dashes, Unicode form, capitals at the beginning of a sentence and capitals all over make no difference.
                 possibleDuplicates names those on record whose names are merely alike to one that was created (a letter off, an initial);
                 possibleVariants names other claims of the speaker in nearly the same words, and claims of others in the same; nothing is merged
                 by itself. Wording and quotations of a claim may be {Limits.ClaimBytes} bytes long together.
                 """)
            .Reads<ClaimDocument>(Example)
            .AnswersWritten<ClaimDocument>(StatusCodes.Status201Created, "It was recorded.", Example, RecordKind.Claim, PossibleVariantAnswers.Fields)
            .AnswersWritten<ClaimDocument>(
                StatusCodes.Status200OK, "It was on record; quotations it did not have were added.", Example, RecordKind.Claim,
                PossibleVariantAnswers.Fields)
            .Refuses(Problems.AmbiguousMatch, Problems.ContentConflict, Problems.Deleted)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.KeyReused);

        claims.MapRecord<ClaimDocument>(RecordKind.Claim, Example);
        claims.MapReplacement<ClaimDocument>(RecordKind.Claim, Example);
        claims.MapDeletion(RecordKind.Claim);
        claims.MapHistory(RecordKind.Claim);
        claims.MapCitation(RecordKind.Claim);
    }

    private static async Task ListAsync(HttpContext http, IGraphStore store)
    {
        var query = QueryParameters.Of(http);
        var asked = ClaimRequest.Read(query);
        var fields = query.Get(ClaimParameters.Facets);

        var page = await store.ListClaimsAsync(asked, Cursors.PageOf(query), http.RequestAborted);
        var facets = fields.Count > 0 ? await store.FacetsAsync(asked.Filter, fields, http.RequestAborted) : null;
        var total = facets is null && query.Get(Parameter.Count)
            ? await store.CountClaimsAsync(asked.Filter, http.RequestAborted)
            : facets?.Matches;
        var sortedBy = asked.Sort == ClaimSort.Relevance ? page.SortedBy : (ClaimSort?)null;
        await Responses.WritePageAsync(
            http, [.. page.Items.Select(item => item.Json)], page.Next, total, ClaimPageExtras.Write(sortedBy, facets));
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var received = await RequestBody.ReadAsync<ClaimDocument>(http);
        var words = new VerificationQuestion(received.Document.Text!, received.Document.Lang, On: received.Document.SaidOn);
        await Writes.AnswerAsync(http, store, new RecordClaim(received.Document), received.Bytes, (recorded, cancellation) =>
            PossibleVariantAnswers.JoinedAsync(store, lane, recorded, words, recorded.Reference, cancellation));
    }
}
