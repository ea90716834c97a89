namespace ClaimGraph.Api.Lookups;

/// <summary>The questions that follow edges, each with an address of its own.</summary>
internal static class LookupSetup
{
    public static void MapLookups(this IEndpointRouteBuilder api)
    {
        api.MapClaimsBySpeaker();
        api.MapClaimsByInstitution();
        api.MapClaimsByCountry();
        api.MapSpeakersOnSubject();
        api.MapCapacityOnDay();
        api.MapQuotedSpeakers();
        api.MapNeighbors();
        api.MapPaths();
        api.MapRelatedClaims();
        api.MapPositionsOverTime();
    }
}
