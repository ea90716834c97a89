using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Reconciling;

/// <summary>OpenRefine talks to the service over a socket, byte for byte as its versions write their requests.</summary>
internal sealed class ConversationTests
{
    private const string Service = "/api/v1/reconcile";
    private const string Page = "Referer: http://127.0.0.1:3333/\r\nSec-Fetch-Site: cross-site\r\n";

    private ApiHost host = null!;
    private Uri address = null!;

    [OneTimeSetUp]
    public void StartService()
    {
        host = ApiHost.StartOnSocket();
        address = host.ClientOptions.BaseAddress;
    }

    [OneTimeTearDown]
    public async Task StopService() => await host.DisposeAsync();

    [Test]
    public async Task It_reads_the_manifest_guesses_types_reconciles_shows_suggests_and_extends()
    {
        // The service is added in the browser.
        var manifest = JsonNode.Parse(await Ask($"GET {Service} HTTP/1.1\r\n", $"Accept: application/json, text/javascript, */*; q=0.01\r\nOrigin: http://127.0.0.1:3333\r\n{Page}"))!;
        Assert.That((string?)manifest["versions"]![0], Is.EqualTo("0.2"));

        // The types of a column are guessed from its first cells, without one.
        var guess = await Send("""{"q0":{"query":"Alexander Gabuev","limit":3},"q1":{"query":"Wang Yiwei","limit":3}}""");
        var types = guess.Select(answer => (string?)answer.Value!["result"]![0]!["type"]![0]!["id"]).Distinct().ToList();
        Assert.That(types, Is.EqualTo(new[] { "person" }));

        // The column is reconciled with another column beside it.
        var batch = await Send($$$"""
            {"q0":{"query":"Alexander Gabuev","type":"{{{types[0]}}}","type_strict":"should","properties":[{"pid":"institution","v":"Carnegie Russia Eurasia Center"}]},"q1":{"query":"Yiwei Wang","type":"{{{types[0]}}}","type_strict":"should","properties":[{"pid":"country","v":{"id":"country:CN","name":"China"}}]}}
            """);
        var sure = batch["q0"]!["result"]![0]!;
        Assert.That(((string?)sure["id"], (bool)sure["match"]!), Is.EqualTo(("person:alexander-gabuev", true)));
        Assert.That(((string?)batch["q1"]!["result"]![0]!["id"], (bool)batch["q1"]!["result"]![0]!["match"]!), Is.EqualTo(("person:wang-yiwei", false)));

        // Somebody points at a candidate, and follows the link.
        var preview = await Ask($"GET {PathOf(manifest["preview"]!["url"], (string)sure["id"]!)} HTTP/1.1\r\n", $"Accept: text/html\r\nSec-Fetch-Dest: iframe\r\n{Page}");
        Assert.That(preview, Does.Contain("Alexander Gabuev").And.Not.Contains("<script"));
        var view = await Exchange($"GET {PathOf(manifest["view"]!["url"], (string)sure["id"]!)} HTTP/1.1\r\n", $"Accept: text/html\r\n{Page}");
        Assert.That(view, Does.Contain("Location: /people/alexander-gabuev\r\n"));

        // They look for another by hand.
        var entity = manifest["suggest"]!["entity"]!;
        var suggested = JsonNode.Parse(await Ask(
            $"GET {new Uri((string)entity["service_url"]!).AbsolutePath}{entity["service_path"]}?prefix=wan&type={types[0]} HTTP/1.1\r\n", $"Origin: http://127.0.0.1:3333\r\n{Page}"))!;
        Assert.That((string?)suggested["result"]![0]!["id"], Is.EqualTo("person:wang-yiwei"));

        // Columns are added from what is on record.
        var proposal = manifest["extend"]!["propose_properties"]!;
        var proposed = JsonNode.Parse(await Ask(
            $"GET {new Uri((string)proposal["service_url"]!).AbsolutePath}{proposal["service_path"]}?type={types[0]} HTTP/1.1\r\n", $"Origin: http://127.0.0.1:3333\r\n{Page}"))!;
        Assert.That(proposed["properties"]!.AsArray().Select(property => (string?)property!["id"]), Does.Contain("title"));
        var data = await Send("""{"ids":["person:alexander-gabuev","person:wang-yiwei"],"properties":[{"id":"title"},{"id":"institution","settings":{"limit":"1"}}]}""", "extend");
        Assert.That((string?)data["rows"]!["person:wang-yiwei"]!["title"]![0]!["str"], Is.EqualTo("professor"));
    }

    // As OpenRefine 2 and 3 write them: a form of the Java side, and scripts of the page.
    private static IEnumerable<TestCaseData> Recorded()
    {
        yield return Case("a type as a text", Form(
            "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Alexander+Gabuev%22%2C%22type%22%3A%22person%22%2C%22type_strict%22%3A%22should%22%7D%7D"),
            """{"q0":{"result":[{"id":"person:alexander-gabuev",""");
        yield return Case("types as a list", Form(
            "queries=%7B%22q0%22%3A%7B%22query%22%3A%22Alexander+Gabuev%22%2C%22type%22%3A%5B%22person%22%2C%22institution%22%5D%2C%22type_strict%22%3A%22any%22%7D%7D"),
            """{"q0":{"result":[{"id":"person:alexander-gabuev",""");
        yield return Case("a form without a character set", Form(
            "queries=%7B%22q0%22%3A%7B%22query%22%3A%22%E7%8E%8B%E4%B9%89%E6%A1%85%22%7D%7D", type: "application/x-www-form-urlencoded"),
            """{"q0":{"result":[{"id":"person:wang-yiwei",""");
        yield return Case("a form in chunks", $"POST {Service} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n\r\n10\r\nqueries=%7B%22q0\r\n28\r\n%22%3A%7B%22query%22%3A%22China%22%7D%7D\r\n0\r\n\r\n",
            """{"q0":{"result":[{"id":"country:CN",""");
        yield return Case("data as a form", Form(
            "extend=%7B%22ids%22%3A%5B%22country%3ACN%22%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22name%22%7D%5D%7D"),
            """{"meta":[{"id":"name","name":"Name"}],"rows":{"country:CN":{"name":[{"str":"China"}]}}}""");
        yield return Case("a batch in the address", Get("?queries=%7B%22q0%22%3A%7B%22query%22%3A%22China%22%7D%7D"), """{"q0":{"result":[{"id":"country:CN",""");
        yield return Case("the manifest as a script", Get("?callback=jQuery18304613_1518&_=1518104389912", Page), """/**/jQuery18304613_1518({"versions":["0.2"],""");
        yield return Case("suggestions as a script", Get("/suggest/entity?type_strict=any&prefix=wan&type=person&callback=jsonp1518&_=1518", Page),
            """/**/jsonp1518({"result":[{"id":"person:wang-yiwei",""");
        yield return Case("what is pointed at as a script", Get("/flyout/entity?id=country%3ACN&callback=jsonp1518", Page), """/**/jsonp1518({"id":"country:CN",""");
    }

    [TestCaseSource(nameof(Recorded))]
    public async Task A_request_is_understood_as_it_is_written(string request, string beginning)
    {
        var answer = await Exchange(request, "");

        Assert.That(answer, Does.StartWith("HTTP/1.1 200 OK\r\n"));
        Assert.That(answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..], Does.StartWith(beginning));
    }

    private static TestCaseData Case(string name, string request, string beginning) => new TestCaseData(request, beginning).SetArgDisplayNames(name);

    private static string Get(string path, string headers = "") => $"GET {Service}{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n";

    private static string Form(string body, string type = "application/x-www-form-urlencoded; charset=UTF-8") =>
        $"POST {Service} HTTP/1.1\r\nAccept-Encoding: identity\r\nContent-Length: {body.Length}\r\nContent-Type: {type}\r\nHost: localhost\r\nConnection: close\r\n"
        + $"User-Agent: OpenRefine 3.8.2\r\n\r\n{body}";

    private static string PathOf(JsonNode? template, string id) =>
        new Uri(((string)template!).Replace("{{id}}", Uri.EscapeDataString(id), StringComparison.Ordinal)).PathAndQuery;

    private async Task<JsonObject> Send(string json, string field = "queries")
    {
        var answer = await Exchange(Form($"{field}={Uri.EscapeDataString(json).Replace("%20", "+", StringComparison.Ordinal)}"), "");
        Assert.That(answer, Does.StartWith("HTTP/1.1 200 OK\r\n"));
        return JsonNode.Parse(answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])!.AsObject();
    }

    private async Task<string> Ask(string line, string headers)
    {
        var answer = await Exchange(line, headers);
        Assert.That(answer, Does.StartWith("HTTP/1.1 200 OK\r\n"));
        return answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
    }

    /// <summary>Sends bytes, and answers all that comes back.</summary>
    /// <param name="request">A whole request, or its first line.</param>
    /// <param name="headers">What follows the first line; empty for a whole request.</param>
    private async Task<string> Exchange(string request, string headers)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(headers.Length == 0 ? request : $"{request}Host: {address.Authority}\r\nConnection: close\r\n{headers}\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
