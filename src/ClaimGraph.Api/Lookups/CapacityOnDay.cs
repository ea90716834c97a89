using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Lookups;

/// <summary>What was a person on a day, and does a title as printed agree?</summary>
internal static class CapacityOnDay
{
    private static readonly QueryParameter<PartialDate?> On =
        Parameter.Date("on", "The day, month or year.") with { IsRequired = true, Example = "2025-05-08" };

    private static readonly QueryParameter<string?> Title = Parameter.Text(
        "title", "A title as a source prints it, to be compared with the positions on record.", Limits.Title,
        "director of the Carnegie Russia Center Eurasia");

    public static void MapCapacityOnDay(this IEndpointRouteBuilder api) => api
        .MapRead("/people/{id}/capacity", GetAsync)
        .WithTags("Lookups")
        .Does("getPersonCapacity", "Tells what a person was on a day, and whether a title as printed agrees with that.",
            """
            Case, word order and small words do not matter, and a title may name the institution besides; other words are never taken for
            each other (head is not director). verdict says agrees, outdated, not-yet, differs or unknown; because says why, restsOn on
            which affiliation.
            """)
        .Takes(On, Title)
        .Answers(new(StatusCodes.Status200OK, "Positions held, and the verdict when there is a title.", typeof(CapacityDocument), "capacity"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var person = await store.RequireEntityAsync(PathIds.Require(RecordKind.Person, id), http);
        var query = QueryParameters.Of(http);
        var capacity = Capacity.Of(person, query.Get(On)!.Value, query.Get(Title));
        await LookupResponses.WriteAsync(http, DocumentJson.Serialize(capacity));
    }
}
