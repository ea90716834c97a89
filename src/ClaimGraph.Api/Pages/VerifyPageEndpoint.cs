using ClaimGraph.Api.Http;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Verifying;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;
using ClaimGraph.Verifying;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>Words put to the record: the question is the address, so that it can be sent to somebody.</summary>
internal static class VerifyPageEndpoint
{
    private static readonly QueryParameter<string?> Text = Parameter.Text("text", "The words.", Limits.QuotationText, "");

    private static readonly QueryParameter<string?> Lang = Parameter.Text("lang", "Their language (BCP 47), if known.", Limits.LanguageTag, "en");

    private static readonly QueryParameter<string?> Speaker = Parameter.Text("speaker", "Whose they are said to be.", Limits.ReferenceLength, "Wang Yiwei");

    private static readonly QueryParameter<PartialDate?> SaidOn = Parameter.Date("saidOn", "When they are said to have been spoken.");

    public static void MapVerifyPage(this IEndpointRouteBuilder routes) => routes.MapPage("/verify", GetAsync, Text, Lang, Speaker, SaidOn);

    private static async Task GetAsync(HttpContext http, IGraphStore store, HeavyLane lane, TimeProvider clock)
    {
        var query = QueryParameters.Of(http);
        var request = new VerificationRequest { Text = query.Get(Text), Lang = query.Get(Lang), Speaker = query.Get(Speaker), SaidOn = query.Get(SaidOn) };
        http.Response.Headers.Vary = HeaderNames.Accept;
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            await PageAnswers.WriteOnceAsync<VerifyPage, VerifyContent>(http, new(null, request with { Text = null }, null, clock.GetUtcNow())
            {
                IsBlank = http.Request.Query.ContainsKey(Text.Name),
            });
            return;
        }

        await Validation.RequireValidAsync(http.RequestServices, request, http.RequestAborted);
        var asked = clock.GetUtcNow();
        if (Negotiation.WantsData(http.Request))
        {
            var data = await lane.AnswerAsync(http, async cancellation =>
                DocumentJson.Serialize(await VerifyWords.AnswerAsync(http.Request, store, request, lane.PartTime, cancellation)));
            await Responses.WriteBytesAsync(http, StatusCodes.Status200OK, data, MediaTypes.JsonUtf8);
            return;
        }

        var content = await lane.AnswerAsync(http, async cancellation =>
        {
            var answer = await VerifyWords.AnswerAsync(http.Request, store, request, lane.PartTime, cancellation);
            var states = new List<RecordState>();
            foreach (var candidate in answer.Candidates.Take(VerifyContent.MostCandidates))
                if (await store.FindAsync(candidate.Claim, cancellation) is { } standing)
                    states.Add(await PageAnswers.StateOfAsync(store, standing, cancellation));
            return new VerifyContent(null, request, answer, asked) { RestsOn = states };
        });
        await PageAnswers.WriteOnceAsync<VerifyPage, VerifyContent>(http, content);
    }
}
