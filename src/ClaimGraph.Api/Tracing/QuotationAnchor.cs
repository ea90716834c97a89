using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Tracing;

/// <summary>Do a quotation's words stand in its source's text?</summary>
internal static class QuotationAnchor
{
    public static void MapQuotationAnchor(this IEndpointRouteBuilder api) => api
        .MapRead("/quotations/{id}/anchor", GetAsync)
        .WithTags("Tracing")
        .Does("getQuotationAnchor", "Locates a quotation in the text of its source.",
            $"""
            state says exact, moved (since an earlier text), changed (see what stands there now), ambiguous (in several places) or lost.
            start and end count Unicode code points. earlier has the anchors in the texts before this one, the newest
            {Limits.SourceTexts} at most. textSha256 says which text this is about.
            """)
        .Answers(new(StatusCodes.Status200OK, "Where it stands.", typeof(QuotationAnchorDocument), "anchor"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
        {
            var reference = PathIds.Require(RecordKind.Quotation, id);
            var standing = await RecordEndpoints.RequireStandingAsync(store, reference, cancellation);
            var quotation = DocumentJson.Deserialize<QuotationDescription>(standing.Json.Span)!;
            var source = quotation.Source!;
            var texts = await store.ListSourceTextsAsync(source.Id!, cancellation);
            if (texts.Count == 0)
                throw new ProblemException(Problems.NotFound, $"No text of source:{source.Id} is kept, in which the quotation could be located.");
            var anchors = AnchorHistory.Of(quotation.Text!, texts, quotation.Lang ?? source.Lang, cancellation);
            return DocumentJson.Serialize(QuotationAnchorDocument.Of(reference, new(RecordKind.Source, source.Id!), anchors));
        }));
}
