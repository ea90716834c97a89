using ClaimGraph.Benchmarks.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(MemoryEndpoint))]

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>Maps <c>/memory/people/{id}/claims</c> in front of all that the API does by itself.</summary>
internal sealed class MemoryEndpoint : IHostingStartup, IStartupFilter
{
    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(MemoryAnswers.Prefix, branch =>
        {
            branch.UseRouting();
            branch.UseEndpoints(routes => routes.MapGet("/api/v1/people/{id}/claims", Answer));
        });
        next(app);
    };

    private static Task Answer(HttpContext http)
    {
        if (MemoryAnswers.Of((string)http.GetRouteValue("id")!) is not { } answer)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        foreach (var (name, value) in answer.Headers)
            http.Response.Headers[name] = value;
        http.Response.ContentLength = answer.Body.Length;
        return http.Response.BodyWriter.WriteAsync(answer.Body, http.RequestAborted).AsTask();
    }
}
