using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Names;

/// <summary>What people have found out about records whose names are alike.</summary>
internal static class JudgementEndpoints
{
    public static void MapJudgements(this IEndpointRouteBuilder api) => api
        .MapPost("/judgements", PostAsync)
        .WithTags("Names")
        .Needs(Scope.Write)
        .Does("createJudgement", "Records that two records are of two, or that it cannot be told.",
            $"""
            The two are no longer suggested as possible duplicates of each other. It is kept as a link of type
            {WireNames<EdgeType>.Of(EdgeType.DifferentFrom)} or {WireNames<EdgeType>.Of(EdgeType.UnsureIfSameAs)}, with the reason as its note, and takes the
            place of what was judged of the two before, in whichever order they are given. Its history is read and it is taken back as any other link's.
            """)
        .Reads<JudgementRequest>("judgement-request")
        .Answers<LinkDescription>(StatusCodes.Status201Created, "It was recorded: the link that says so.", "judgement", RecordKind.Link)
        .Answers<LinkDescription>(StatusCodes.Status200OK, "It was on record, perhaps with another reason.", "judgement", RecordKind.Link)
        .Refuses(Problems.RuleBroken, Problems.UnknownReference, Problems.KeyReused);

    private static async Task PostAsync(HttpContext http, IGraphStore store)
    {
        var received = await RequestBody.ReadAsync<JudgementRequest>(http);
        var (a, b, judgement) = (received.Document.A!.Value, received.Document.B!.Value, received.Document.Judgement!.Value);
        await Writes.AnswerAsync(http, store, new RecordJudgement(a, b, judgement, received.Document.Reason), received.Bytes);
    }
}
