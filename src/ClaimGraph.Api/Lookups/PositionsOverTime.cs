using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>What has one person said, alone or jointly with others, on one subject, in date order, and in which capacity each time?</summary>
internal static class PositionsOverTime
{
    public static void MapPositionsOverTime(this IEndpointRouteBuilder api) => api
        .MapRead("/people/{id}/positions", ListAsync)
        .WithTags("Lookups")
        .Does("listPersonPositions", "Lists what a person said about something, oldest first, with the capacity each time.",
            "Undated claims come first. capacity holds the positions that the person held on the day, or may have held.")
        .Takes(LookupParameters.About, LookupParameters.Kind, RecordParameters.SaidFrom, RecordParameters.SaidTo, Parameter.Limit,
            Parameter.Cursor, Parameter.Count)
        .AnswersPage<PositionedClaim>("A page of claims, each with the capacity in which it was made.", "positioned-claim")
        .Refuses(Problems.NotFound, Problems.Deleted, Problems.UnknownReference);

    private static Task ListAsync(string id, HttpContext http, IGraphStore store)
    {
        var person = PathIds.Require(RecordKind.Person, id);
        var about = QueryParameters.Of(http).Get(LookupParameters.About)!.Value;
        return ClaimLookup.AnswerAsync(
            http, store, person, new() { Speaker = person, About = about }, claim => ClaimAnswers.WithCapacity(claim, person),
            isDescending: false, () => store.RequireKnownAsync(LookupParameters.About, about, http));
    }
}
