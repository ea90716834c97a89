using ClaimGraph.Api.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;

namespace ClaimGraph.Api.Security;

/// <summary>Who may come in.</summary>
internal static class SecuritySetup
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<ClaimGraphOptions>();
            return Listening.Of(provider.GetRequiredService<IConfiguration>(), options.Hosts, options.Proxies);
        });
        services.AddSingleton<SharedOrigins>();
        services.AddSingleton<Access>();
        services.AddSingleton<Sessions>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => Visitors.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!, provider.GetRequiredService<Access>()));
        services.AddAuthentication(BearerKeys.Bearer).AddScheme<AuthenticationSchemeOptions, BearerKeys>(BearerKeys.Bearer, null);
        services.AddAuthorizationBuilder()
            // For what is no endpoint: Swagger, and addresses where nothing is.
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new ScopeNeeded(Scope.Read)).Build());
        services.AddSingleton<IAuthorizationHandler, ScopeCheck>();
        services.AddRateLimits();
        services.AddOptions<ForwardedHeadersOptions>().Configure<ClaimGraphOptions>(Believe);
        return services;
    }

    /// <summary>Comes in front of all else: what is refused here touches nothing.</summary>
    public static IApplicationBuilder UseGuard(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<ClaimGraphOptions>().Proxies.Count > 0)
            app.UseForwardedHeaders();
        var shared = app.ApplicationServices.GetRequiredService<SharedOrigins>();
        return app.UseSecurityHeaders().UseMiddleware<RequestGuard>().Use(shared.InvokeAsync);
    }

    /// <summary>Comes after routing, which knows what an endpoint asks for.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        app.UseAuthentication();
        if (!services.GetRequiredService<Listening>().IsLoopback && services.GetRequiredService<ClaimGraphOptions>().RequestsPerSecond > 0)
            app.UseRateLimiter();
        return app.UseAuthorization();
    }

    // Not the host: a page that was led here could set that header, and a proxy that does not know it would pass it on.
    private static void Believe(ForwardedHeadersOptions forwarded, ClaimGraphOptions options)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
            forwarded.KnownIPNetworks.Add(proxy);
    }
}
