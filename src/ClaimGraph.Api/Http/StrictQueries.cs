using ClaimGraph.Api.Pages;

namespace ClaimGraph.Api.Http;

/// <summary>Refuses query parameters that an endpoint does not declare, before it runs.</summary>
internal static class StrictQueries
{
    /// <summary>Reads the query string of every endpoint that is described as an operation, and of every page.</summary>
    public static IApplicationBuilder UseStrictQueries(this IApplicationBuilder app) => app.Use(static (http, next) =>
    {
        var metadata = http.GetEndpoint()?.Metadata;
        var isPage = metadata?.GetMetadata<PageQuery>() is not null;
        if (isPage || metadata?.GetMetadata<Operation>() is not null)
            http.Features.Set(QueryParameters.Read(http, metadata?.GetMetadata<ParameterList>() ?? ParameterList.None, isEmptyLeftOut: isPage));
        return next(http);
    });
}
