using System.Text.Json.Serialization;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>In which way a country is in a claim.</summary>
[JsonConverter(typeof(WireNameConverter<CountryRole>))]
internal enum CountryRole
{
    /// <summary>It speaks itself, alone or jointly with others.</summary>
    Speaker = 1,

    /// <summary>A speaker is an institution based there, or stood at one on the day.</summary>
    Based = 2,

    /// <summary>It is spoken about.</summary>
    Subject = 3,
}

/// <summary>What does a country say, what do speakers based there say, and what is said about it?</summary>
internal static class ClaimsByCountry
{
    private static readonly QueryParameter<CountryRole?> As = Parameter.Choice<CountryRole>("as",
        "speaker: what the country says itself. based: what institutions based there say, and people who stood at one on the day. "
        + "subject: what is said about it.") with
    { Default = "speaker" };

    public static void MapClaimsByCountry(this IEndpointRouteBuilder api) => api
        .MapRead("/countries/{id}/claims", ListAsync)
        .WithTags("Lookups")
        .Does("listCountryClaims", "Lists what a country says, what speakers based there say, or what is said about it, newest first.",
            "With as=based each claim has its certainty, because and restsOn, as at institutions/{id}/speakers/claims.")
        .Takes([As, LookupParameters.Certain, .. ClaimLookup.Parameters])
        .AnswersPage<CountryClaim>("A page of claims.", "standing-claim")
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static Task ListAsync(string id, HttpContext http, IGraphStore store)
    {
        var country = PathIds.Require(RecordKind.Country, id);
        var query = QueryParameters.Of(http);
        var role = query.Get(As) ?? CountryRole.Speaker;
        var isCertain = query.Get(LookupParameters.Certain);
        if (isCertain && role != CountryRole.Based)
        {
            throw new ProblemException(Problems.InvalidParameter, "Only as=based has anything uncertain.")
                .At(LookupParameters.Certain.Name, "Give it with as=based.");
        }

        return ClaimLookup.AnswerAsync(
            http, store, country,
            role switch
            {
                CountryRole.Based => new() { SpeakersAt = country, IsCertain = isCertain },
                CountryRole.Subject => new() { About = country },
                _ => new() { Speaker = country },
            },
            role == CountryRole.Based ? claim => ClaimAnswers.WithStanding(claim, country) : null,
            query.Get(LookupParameters.Order) != SortOrder.Asc);
    }
}
