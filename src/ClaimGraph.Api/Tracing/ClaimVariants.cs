using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Documents;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Tracing;

/// <summary>How was a claim printed, and what became of its words from printing to printing?</summary>
internal static class ClaimVariants
{
    public static void MapClaimVariants(this IEndpointRouteBuilder api) => api
        .MapRead("/claims/{id}/variants", GetAsync)
        .WithTags("Tracing")
        .Does("getClaimVariants", "Answers all quotations of a claim as a tree, from the earliest rendering known.",
            """
            Each step says how the words differ (classes), run by run (diff), and what may turn their meaning (alarms): a negation, a
            number, a name that came or went. A rendering stands under the one that it was taken from as far as links or dates prove it;
            where nothing does, it stands apart. Translations are not compared word by word.
            """)
        .Answers(new(StatusCodes.Status200OK, "The tree.", typeof(VariantTree), "variants"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
            DocumentJson.Serialize(Variants.Of(await store.RequireProvenanceAsync(id, cancellation), cancellation))));
}
