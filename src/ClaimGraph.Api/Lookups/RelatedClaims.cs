using ClaimGraph.Api.Http;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>Which claims support or contradict one, and which those?</summary>
internal static class RelatedClaims
{
    private static readonly QueryParameter<IReadOnlyList<EdgeType>> Types = Parameter.Choices(
        "types", "Only along links of these types, in either direction; left out, of all.", [.. RelatedQuery.AllTypes]);

    private static readonly QueryParameter<int> Depth =
        Parameter.Number("depth", "Links between the claims at most.", Limits.RelatedDepth, Limits.DefaultRelatedDepth);

    private static readonly AnswerField IsComplete =
        new("isComplete", typeof(bool), $"Whether all were looked at; false beyond {Limits.RelatedClaims} claims.", "true");

    public static void MapRelatedClaims(this IEndpointRouteBuilder api) => api
        .MapRead("/claims/{id}/related", ListAsync)
        .WithTags("Lookups")
        .Does("listRelatedClaims", "Lists claims that support, contradict, qualify or repeat a claim, and those joined to them, the nearest first.",
            "links are those that join a claim to claims one step nearer.")
        .Takes(Types, Depth, Parameter.Limit, Parameter.Cursor)
        .AnswersPage<RelatedClaimDocument>("A page of claims.", "related-claim", IsComplete)
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task ListAsync(string id, HttpContext http, IGraphStore store)
    {
        var claim = PathIds.Require(RecordKind.Claim, id);
        var query = QueryParameters.Of(http);
        var types = query.Get(Types) is { Count: > 0 } chosen ? chosen : RelatedQuery.AllTypes;
        var related = await store.ListRelatedAsync(new(claim, types, query.Get(Depth)), Cursors.PageOf(query), http.RequestAborted);
        if (related is null)
        {
            await store.RequireSubjectAsync(claim, http);
            throw PathIds.NotFound(RecordKind.Claim);
        }

        await Responses.WritePageAsync(
            http, [.. related.Items.Select(ClaimAnswers.WithLinks)], related.Next, more: LookupJson.Field(IsComplete.Name, related.IsComplete));
    }
}
