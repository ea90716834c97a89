using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Tracing;

/// <summary>How many independent origins does a claim have?</summary>
internal static class ClaimOrigins
{
    public static void MapClaimOrigins(this IEndpointRouteBuilder api) => api
        .MapRead("/claims/{id}/origins", GetAsync)
        .WithTags("Tracing")
        .Does("getClaimOrigins", "Counts the independent origins of a claim.",
            $"""
            Sources count once when a link, the credit of a news agency, their address or nearly the same text joins them; each join says
            why. independent is a range, from what is proved to what is not ruled out. The texts of {Limits.ComparedTexts} sources are
            compared, {Limits.ComparedTextBytes >> 20} MB in all; the others are named in unknown.
            """)
        .Answers(new(StatusCodes.Status200OK, "The origins.", typeof(OriginsDocument), "origins"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
            DocumentJson.Serialize(await OfAsync(await store.RequireProvenanceAsync(id, cancellation), store, cancellation))));

    /// <summary>The origins, with the texts that may be compared.</summary>
    public static async Task<OriginsDocument> OfAsync(Provenance provenance, IGraphStore store, CancellationToken cancellation) =>
        Origins.Of(provenance, await TextsOfAsync(provenance, store, cancellation), cancellation);

    /// <summary>The texts of the sources that print the claim, as many as may be compared.</summary>
    private static async Task<IReadOnlyDictionary<Reference, string>> TextsOfAsync(
        Provenance provenance, IGraphStore store, CancellationToken cancellation)
    {
        var texts = new Dictionary<Reference, string>();
        var bytes = 0L;
        foreach (var source in provenance.PrintedIn.Where(source => source.TextSha256 is not null).Take(Limits.ComparedTexts))
        {
            if (await store.FindSourceTextAsync(source.Id, cancellation) is not { } kept)
                continue;
            bytes += Encoding.UTF8.GetByteCount(kept.Text);
            if (bytes > Limits.ComparedTextBytes)
                break;
            texts.Add(source.Reference, kept.Text);
        }

        return texts;
    }
}
