using System.Text.Json.Nodes;
using ClaimGraph.Api.Pages;
using ClaimGraph.ApiTests.Description;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Http;

internal sealed class OpenApiTests : ApiFixture
{
    [Test]
    public async Task Every_operation_is_described_wholly()
    {
        var description = await ApiDescription.Read(Talk);
        Assert.That((string?)description.Document["openapi"], Does.StartWith("3.1"));

        var operations = description.Operations.Select(operation => operation.Json).ToList();
        Assert.That(operations, Has.Count.GreaterThan(30));
        Assert.That(operations.Select(operation => (string?)operation["operationId"]), Is.Unique.And.All.Not.Null);
        foreach (var operation in operations)
            RequireWhole(operation);
    }

    [Test]
    public async Task Every_route_is_in_the_document()
    {
        var document = (await Get("/swagger/v1/swagger.json")).Body;
        var described = document["paths"]!.AsObject().Select(path => path.Key);
        var mapped = Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageQuery>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct();

        Assert.That(described, Is.EquivalentTo(mapped));
    }

    private static void RequireWhole(JsonObject operation)
    {
        var name = (string)operation["operationId"]!;
        Assert.That((string?)operation["summary"], Is.Not.Null.And.Not.Empty, name);
        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            if (status is "204" or "304")
                continue;
            Assert.That(response!["content"]!.AsObject(), Is.Not.Empty, $"{name} {status}");
            foreach (var (mediaType, content) in response["content"]!.AsObject())
            {
                Assert.That(mediaType == "application/problem+json", Is.EqualTo(status[0] is '4' or '5'), $"{name} {status}");
                Assert.That(content!["schema"], Is.Not.Null, $"{name} {status} {mediaType}");
                Assert.That(content["example"], Is.Not.Null, $"{name} {status} {mediaType}");
            }
        }
    }
}
