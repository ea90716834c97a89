using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Affiliations;

/// <summary>What people were at institutions: listed and added under the person, changed at their own address.</summary>
internal static class AffiliationEndpoints
{
    private const string Example = "affiliation";

    public static void MapAffiliations(this IEndpointRouteBuilder api)
    {
        var held = api.MapGroup("/people/{id}/affiliations").WithTags("Affiliations");
        held.MapRead("", ListAsync)
            .Does("listPersonAffiliations", "Lists what a person was, where and when, in the order of recording.")
            .Takes(RecordLists.Owned)
            .AnswersPage<AffiliationDescription>("A page of them.", Example, RecordKind.Affiliation)
            .Refuses(Problems.NotFound, Problems.Deleted);

        held.MapPost("", PostAsync)
            .Needs(Scope.Write)
            .Does("createAffiliation", "Records a position a person held.")
            .Reads<AffiliationDescription>(Example)
            .AnswersWritten<AffiliationDescription>(StatusCodes.Status201Created, "It was recorded.", Example, RecordKind.Affiliation)
            .AnswersWritten<AffiliationDescription>(StatusCodes.Status200OK, "It was on record.", Example, RecordKind.Affiliation)
            .Refuses(Problems.NotFound, Problems.Deleted, Problems.AmbiguousMatch, Problems.ContentConflict)
            .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.KeyReused);

        var affiliations = api.MapGroup("/affiliations").WithTags("Affiliations");
        affiliations.MapRecord<AffiliationDescription>(RecordKind.Affiliation, Example);
        affiliations.MapReplacement<AffiliationDescription>(RecordKind.Affiliation, Example);
        affiliations.MapDeletion(RecordKind.Affiliation);
        affiliations.MapHistory(RecordKind.Affiliation);
    }

    private static Task ListAsync(string id, HttpContext http, IGraphStore store) =>
        RecordLists.OwnedAsync(http, store, new(RecordKind.Affiliation) { Of = PathIds.Require(RecordKind.Person, id) });

    private static async Task PostAsync(string id, HttpContext http, IGraphStore store)
    {
        var person = PathIds.Require(RecordKind.Person, id);
        var received = await RequestBody.ReadAsync<AffiliationDescription>(http);
        if (received.Document.Person?.Id is { } other && other != person.Id)
        {
            throw new ProblemException(Problems.InvalidDocument, "The document names another person than the address.")
                .At("person.id", $"Leave it out, or write {id}.");
        }
        await Writes.AnswerAsync(http, store, new RecordAffiliation(person.Id, received.Document), received.Bytes);
    }
}
