using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>What have people of an institution said while they were there?</summary>
internal static class ClaimsByInstitution
{
    public static void MapClaimsByInstitution(this IEndpointRouteBuilder api) => api
        .MapRead("/institutions/{id}/speakers/claims", ListAsync)
        .WithTags("Lookups")
        .Does("listInstitutionSpeakersClaims", "Lists what people said while they were affiliated with an institution, newest first.",
            """
            Partial dates are compared as intervals. Claims certainly made before or after an affiliation are left out. Of the others,
            certainty says whether a speaker was certainly there, or that the record cannot settle it: an end that is not recorded may
            have been before the claim. restsOn names the affiliations.
            """)
        .Takes([LookupParameters.Certain, .. ClaimLookup.Parameters])
        .AnswersPage<StandingClaim>("A page of claims, each with its certainty.", "standing-claim")
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static Task ListAsync(string id, HttpContext http, IGraphStore store)
    {
        var institution = PathIds.Require(RecordKind.Institution, id);
        var query = QueryParameters.Of(http);
        return ClaimLookup.AnswerAsync(
            http, store, institution, new() { SpeakersAt = institution, IsCertain = query.Get(LookupParameters.Certain) },
            claim => ClaimAnswers.WithStanding(claim, institution), query.Get(LookupParameters.Order) != SortOrder.Asc);
    }
}
