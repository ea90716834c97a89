namespace ClaimGraph.Api.Tracing;

/// <summary>The questions where words come from, and whether they were said so, each with an address of its own.</summary>
internal static class TracingSetup
{
    public static void MapTracing(this IEndpointRouteBuilder api)
    {
        api.MapClaimVariants();
        api.MapClaimTrace();
        api.MapClaimOrigins();
        api.MapQuotationAnchor();
        api.MapVerification();
    }
}
