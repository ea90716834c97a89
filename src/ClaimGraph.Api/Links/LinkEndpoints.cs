using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Links;

/// <summary>The edges that callers draw by themselves.</summary>
internal static class LinkEndpoints
{
    private const string Example = "link";

    public static void MapLinks(this IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("/links").WithTags("Links");
        links.MapPost("", PostAsync)
            .Needs(Scope.Write)
            .Does("createLink", "Draws an edge between two records.", Types())
            .Reads<LinkDescription>(Example)
            .Answers<LinkDescription>(StatusCodes.Status201Created, "It was drawn.", Example)
            .Answers<LinkDescription>(StatusCodes.Status200OK, "It was on record.", Example)
            .Refuses(Problems.ContentConflict, Problems.RuleBroken, Problems.UnknownReference, Problems.LimitExceeded, Problems.KeyReused);

        links.MapRecord<LinkDescription>(RecordKind.Link, Example);
        links.MapDeletion(RecordKind.Link);
        links.MapHistory(RecordKind.Link);
    }

    private static async Task PostAsync(HttpContext http, IGraphStore store)
    {
        var received = await RequestBody.ReadAsync<LinkDescription>(http);
        await Writes.AnswerAsync(http, store, new RecordLink(received.Document), received.Bytes);
    }

    // From the table that is enforced, so that the description cannot say anything else.
    private static string Types()
    {
        var lines = LinkRules.Drawable.Select(type =>
        {
            var rule = LinkRules.Of(type)!;
            var details = rule.Details == LinkDetails.None ? "" : $", with {FieldsOf(rule.Details)}";
            return $"- `{WireNames<EdgeType>.Of(type)}` from {Names(rule.From)} to {Names(rule.To)}{details}";
        });
        return $"The types, what they join, and what may be said about them:\n\n{string.Join('\n', lines)}";
    }

    private static string FieldsOf(LinkDetails details) => string.Join(", ",
        Enum.GetValues<LinkDetails>().Where(detail => detail != LinkDetails.None && details.HasFlag(detail))
            .Select(detail => detail == LinkDetails.Period ? "since, until" : detail.ToString().ToLowerInvariant()));

    private static string Names(IReadOnlyList<RecordKind> kinds) => string.Join(" or ", kinds.Select(WireNames<RecordKind>.Of));
}
