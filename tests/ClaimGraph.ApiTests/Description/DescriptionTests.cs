using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Description;

/// <summary>The document says what the service does, and the service does what the document says.</summary>
internal sealed class DescriptionTests : ApiFixture
{
    private ApiDescription description = null!;

    [OneTimeSetUp]
    public async Task ReadDescription() => description = await ApiDescription.Read(Talk);

    [Test]
    public void Every_reference_leads_somewhere()
    {
        Assert.That(description.References(), Is.Not.Empty);
        foreach (var (name, target) in description.References())
            Assert.That(target, Is.Not.Null, name);
    }

    [Test]
    public void Every_endpoint_is_described_with_each_of_its_methods()
    {
        var mapped = Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(method => method != "HEAD"),
                (endpoint, method) => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}");

        Assert.That(description.Operations.Select(operation => $"{operation.Method} {operation.Path}"), Is.EquivalentTo(mapped));
    }

    [Test]
    public void Every_operation_is_found_by_a_tag_and_gives_examples_that_fit_their_schemas()
    {
        foreach (var operation in description.Operations)
        {
            Assert.That(operation.Json["tags"]!.AsArray(), Has.Count.EqualTo(1), operation.Id);
            var contents = operation.Json["responses"]!.AsObject().SelectMany(response => response.Value!["content"]?.AsObject() ?? []);
            if (operation.Body is { } body)
                contents = contents.Append(body);
            foreach (var (mediaType, content) in contents)
            {
                Assert.That(content!["example"], Is.Not.Null, $"{operation.Id} {mediaType}");
                Assert.That(Schemas.Faults(description.Document, content["schema"], content["example"]), Is.Empty,
                    $"{operation.Id} {mediaType}");
            }
        }
    }

    [Test]
    public async Task Every_example_of_a_new_record_is_taken()
    {
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Post
            && operation.Body is not null))
        {
            var (mediaType, content) = operation.Body!.Value;
            var example = content!["example"]!;
            var owner = (example as JsonObject)?["claim"]?.GetValue<string>()["claim:".Length..] ?? "alexander-gabuev";
            var body = example is JsonObject ? example.ToJsonString() : (string)example!;

            var answer = await Send(HttpMethod.Post, operation.Path.Replace("{id}", owner),
                Talk.Bytes(System.Text.Encoding.UTF8.GetBytes(body), mediaType));

            Assert.That(answer.Status, Is.EqualTo(200).Or.EqualTo(201), $"{operation.Id}: {answer.Text}");
            Assert.That(answer.Text, Does.Not.Contain("\"refused\""), operation.Id);
        }
    }

    [Test]
    public async Task Every_list_answers_as_its_schema_says()
    {
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Get
            && !operation.Path.Contains("{id}")))
        {
            var answer = await Get(operation.Address(""));
            var (mediaType, content) = operation.Content(200)!.Value;

            Assert.That(answer.Headers["Content-Type"].Split(';')[0], Is.EqualTo(mediaType), operation.Id);
            if (mediaType == "application/json")
                Assert.That(Schemas.Faults(description.Document, content!["schema"], answer.Body), Is.Empty, operation.Id);
        }
    }

    [Test]
    public async Task Every_parameter_that_is_described_is_taken_and_no_other()
    {
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Get))
        {
            foreach (var parameter in operation.Queries.Where(parameter => (string?)parameter["name"] != "cursor"))
            {
                var name = (string)parameter["name"]!;
                var value = parameter["example"] ?? parameter["schema"]!["enum"]?[0] ?? parameter["schema"]!["default"];
                var text = value?.ToString() ?? (name is "q" ? "word" : "1");
                var answer = await Get(operation.Address("CN", (name, text)));

                Assert.That(answer.Status, Is.Not.EqualTo(400), $"{operation.Id} {name}={text}");
            }
            (await Get(operation.Address("CN", ("undescribed", "1")))).RequireProblem(400, "invalid-parameter", "undescribed");
        }
    }

    [Test]
    public async Task People_find_it_too()
    {
        var page = await Get("/swagger/index.html");

        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Headers["Content-Type"], Does.StartWith("text/html"));
    }
}
