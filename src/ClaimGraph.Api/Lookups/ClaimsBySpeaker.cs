using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>What has somebody said, newest first, in which words, and where was it printed?</summary>
internal static class ClaimsBySpeaker
{
    public static void MapClaimsBySpeaker(this IEndpointRouteBuilder api)
    {
        foreach (var kind in new[] { RecordKind.Person, RecordKind.Institution })
        {
            var plural = Addresses.CollectionOf(kind);
            api.MapRead($"/{plural}/{{id}}/claims", (string id, HttpContext http, IGraphStore store) => ListAsync(kind, id, http, store))
                .WithTags("Lookups")
                .Does($"list{kind}Claims", $"Lists what one of the {plural} said, whole, newest first.",
                    "Also what they said jointly with others (jointWith), and what was said on their behalf (onBehalfOf).")
                .Takes(ClaimLookup.Parameters)
                .AnswersPage<ClaimDocument>("A page of claims.", "claim", RecordKind.Claim)
                .Refuses(Problems.NotFound, Problems.Deleted);
        }
    }

    private static Task ListAsync(RecordKind kind, string id, HttpContext http, IGraphStore store)
    {
        var speaker = PathIds.Require(kind, id);
        return ClaimLookup.AnswerAsync(
            http, store, speaker, new() { Speaker = speaker },
            isDescending: QueryParameters.Of(http).Get(LookupParameters.Order) != SortOrder.Asc);
    }
}
