using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimGraph.Api.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Description;

/// <summary>The document says what the service does, and the service does what the document says.</summary>
internal sealed partial class DescriptionTests : ApiFixture
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
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageQuery>() is null)
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
            foreach (var (place, content) in operation.Contents)
            {
                Assert.That(content["example"], Is.Not.Null, $"{operation.Id} {place}");
                Assert.That(description.Schemas.Faults($"{place}/schema", content["example"]), Is.Empty, $"{operation.Id} {place}");
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

    /// <summary>That each answer is as its schema says, the client sees to.</summary>
    [Test]
    public async Task Every_read_answers_of_everything_on_record()
    {
        var ids = await EveryId();
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Get))
        {
            var some = operation.Path.Contains("{id}", StringComparison.Ordinal) ? ids[operation.Path.Split('/')[3]] : [""];
            var statuses = new List<int>();
            foreach (var id in some)
                statuses.Add((await Get(operation.Address(id))).Status);

            Assert.That(statuses, Has.Some.EqualTo(200), operation.Id);
            Assert.That(statuses.Except([200, 404]), Is.Empty, operation.Id);
        }
    }

    [Test]
    public async Task Every_record_answers_earlier_versions_as_its_schema_says()
    {
        foreach (var (collection, ids) in await EveryId())
            Assert.That((await Get($"/api/v1/{collection}/{Uri.EscapeDataString(ids[0])}?version=1")).Status, Is.EqualTo(200), collection);
    }

    [Test]
    public void No_sentence_speaks_of_NET()
    {
        var schemas = description.Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ToHashSet();
        var types = new[] { typeof(Program), typeof(Graph.Reference) }.SelectMany(type => type.Assembly.GetTypes())
            .Select(type => type.Name.Split('`')[0]).Where(name => name.Skip(1).Any(char.IsUpper) && name.Any(char.IsLower) && !schemas.Contains(name)).ToHashSet();

        var speaking = description.Sentences().Where(sentence =>
            Namespaced().IsMatch(sentence.Text) || Word().Matches(sentence.Text).Any(word => types.Contains(word.Value)));

        Assert.That(types, Has.Count.GreaterThan(100));
        Assert.That(description.Sentences(), Is.Not.Empty);
        Assert.That(speaking, Is.Empty);
    }

    [Test]
    public async Task An_idempotency_key_is_declared_where_it_is_heeded_and_nowhere_else()
    {
        foreach (var operation in description.Operations.Where(operation => operation.Method == HttpMethod.Post))
        {
            var (mediaType, content) = operation.Body!.Value;
            var example = content!["example"]!;
            var sound = example is JsonObject ? example.ToJsonString() : (string)example!;
            var path = operation.Path.Replace("{id}", (example as JsonObject)?["claim"]?.GetValue<string>()["claim:".Length..] ?? "alexander-gabuev");
            var isDeclared = operation.Headers.Any(header => (string?)header["name"] == "Idempotency-Key");

            var first = await Send(HttpMethod.Post, path, Body(sound), ("Idempotency-Key", operation.Id));
            var other = await Send(HttpMethod.Post, path, Body($"{sound} "), ("Idempotency-Key", operation.Id));

            Assert.That(first.Status, Is.LessThan(300), operation.Id);
            Assert.That(other.Status == 422, Is.EqualTo(isDeclared), operation.Id);
            StringContent Body(string text) => new(text, System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType));
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
            var undescribed = await Get(operation.Address("CN", ("undescribed", "1")));
            // A protocol of others, whose clients add parameters of their own.
            if (operation.Path.StartsWith("/api/v1/reconcile", StringComparison.Ordinal))
                Assert.That(undescribed.Status, Is.EqualTo(200).Or.EqualTo(404), operation.Id);
            else
                undescribed.RequireProblem(400, "invalid-parameter", "undescribed");
        }
    }

    [Test]
    public async Task People_find_it_too()
    {
        var page = await Get("/swagger/index.html");

        Assert.That(page.Status, Is.EqualTo(200));
        Assert.That(page.Headers["Content-Type"], Does.StartWith("text/html"));
    }

    private async Task<Dictionary<string, List<string>>> EveryId()
    {
        var ids = new Dictionary<string, List<string>>();
        foreach (var collection in new[] { "people", "institutions", "countries", "topics", "sources", "claims" })
            ids[collection] = [.. (await Get($"/api/v1/{collection}?limit=200")).Items.Select(item => (string)item!["id"]!)];
        ids["quotations"] = await Owned("claims", "quotations");
        ids["affiliations"] = await Owned("people", "affiliations");
        ids["links"] = [await LinkBetween(ids["claims"])];
        return ids;

        async Task<List<string>> Owned(string owners, string owned)
        {
            var found = new List<string>();
            foreach (var owner in ids[owners])
                found.AddRange((await Get($"/api/v1/{owners}/{owner}/{owned}")).Items.Select(item => (string)item!["id"]!));
            return found;
        }
    }

    private async Task<string> LinkBetween(List<string> claims) => (await Post("/api/v1/links",
        $$"""{"from":"claim:{{claims[0]}}","type":"SUPPORTS","to":"claim:{{claims[1]}}","note":"It says the same."}""")).Id;

    [GeneratedRegex(@"(ClaimGraph|System|Microsoft)\.|\w`\d|\b(Limits|IReadOnly\w+|IEnumerable|[Nn]ull)\b")]
    private static partial Regex Namespaced();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
