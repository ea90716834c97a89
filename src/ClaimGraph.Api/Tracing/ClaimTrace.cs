using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Tracing;

/// <summary>Where does a claim come from?</summary>
internal static class ClaimTrace
{
    public static void MapClaimTrace(this IEndpointRouteBuilder api) => api
        .MapRead("/claims/{id}/trace", GetAsync)
        .WithTags("Tracing")
        .Does("getClaimTrace", "Follows a claim back through quotations and sources to where it starts.",
            $"""
            Tells the hops with their evidence, circles (A cites B cites A), dead ends, dates that cannot be, the earliest source
            reached, and the whole in a few sentences. More than {Limits.TracedNodes} quotations and sources are not followed: then
            isComplete is false.
            """)
        .Answers(new(StatusCodes.Status200OK, "The way back.", typeof(TraceDocument), "trace"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
            DocumentJson.Serialize(Trace.Of(await store.RequireProvenanceAsync(id, cancellation), cancellation))));
}
