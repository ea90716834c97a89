using ClaimGraph.Api.Security;
using FluentValidation;

namespace ClaimGraph.Api.Http;

/// <summary>The API's habits as services and middleware.</summary>
internal static class HttpSetup
{
    public static IServiceCollection AddHttpHabits(this IServiceCollection services)
    {
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemHandler>();
        return services.AddValidators();
    }

    public static IApplicationBuilder UseHttpHabits(this IApplicationBuilder app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => ProblemHandler.WriteAsync(
            context.HttpContext, Problems.OfStatus(context.HttpContext.Response.StatusCode), context.HttpContext.RequestAborted));
        app.UseRouting();
        app.UseAccess();
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
}
