using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using FluentValidation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace ClaimGraph.Api.Http;

/// <summary>The API's habits as services and middleware.</summary>
internal static class HttpSetup
{
    public static IServiceCollection AddHttpHabits(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.AddRequestDecompression();
        services.AddCompression();
        services.AddSingleton<UnderWay>();
        services.AddExceptionHandler<ProblemHandler>();
        services.AddSingleton<HeavyLane>();
        return services.AddValidators();
    }

    public static IApplicationBuilder UseHttpHabits(this IApplicationBuilder app)
    {
        app.UseCompression();
        app.UseExceptionHandler();
        app.UseMiddleware<BrokenExchanges>();
        app.UseStatusCodePages(context => ProblemHandler.WriteAsync(
            context.HttpContext, Problems.OfStatus(context.HttpContext.Response.StatusCode), context.HttpContext.RequestAborted));
        app.Use(RequireSize);
        app.UseRouting();
        app.UseAccess();
        app.UseRequestDecompression();
        return app.UseStrictQueries();
    }

    /// <summary>Builds every endpoint now, and refuses to start when one of them would fail later.</summary>
    public static void RequireWholeEndpoints(this WebApplication app)
    {
        var known = app.Services.GetRequiredService<IServiceProviderIsService>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints))
        {
            var document = endpoint.Metadata.GetMetadata<BodyTaken>()?.Document;
            if (document is not null && !known.IsService(typeof(IValidator<>).MakeGenericType(document)))
                throw new InvalidOperationException($"{endpoint.DisplayName} takes a {document.Name}, which has no validator.");
            if (endpoint.Metadata.GetMetadata<ScopeNeeded>() is null)
                throw new InvalidOperationException($"{endpoint.DisplayName} does not say which scope it needs.");
        }
    }

    /// <summary>Refuses what is too long itself, with a problem: the server, which takes some more, would do so without a word.</summary>
    private static Task RequireSize(HttpContext http, RequestDelegate next)
    {
        if (http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Length > Limits.RequestTarget)
            throw Problems.OfStatus(StatusCodes.Status414UriTooLong);
        var headers = http.Request.Headers;
        if (headers.Count > Limits.RequestHeaders || headers.Sum(SizeOf) > Limits.RequestHeaderBytes)
            throw Problems.OfStatus(StatusCodes.Status431RequestHeaderFieldsTooLarge);
        return next(http);
    }

    private static long SizeOf(KeyValuePair<string, StringValues> header)
    {
        long size = 0;
        foreach (var value in header.Value)
            size += header.Key.Length + (value?.Length ?? 0);
        return size;
    }
}
