using System.Text.Json.Nodes;
using System.Xml.Linq;
using ClaimGraph.ApiTests.Hostile;
using ClaimGraph.ApiTests.Statements;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>Claims go out by every filter of the list, in every format, and say there what is on record.</summary>
internal sealed class ExportFormatTests : ApiFixture
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] Filters =
    [
        "speaker=alexander-gabuev", "institution=renmin-university-of-china", "country=CN", "about=country:RU", "topic=power-of-siberia-2",
        "publisher=lindmark-ledger-fictional", "kind=prediction", "form=mixed", "q=harbour", "saidFrom=2025-05&saidTo=2025-05", "status=retracted",
        "onBehalfOf=person:runa-holt-fictional", "speaker=wang-yiwei&about=country:US", "recordedFrom=2999-01-01T00:00:00Z",
    ];

    private string whole = "";

    /// <summary>Words that formats stumble over, said and printed.</summary>
    [OneTimeSetUp]
    public async Task RecordHostileWords()
    {
        var taken = 0;
        foreach (var (number, text) in HostileTexts.All.Append("=1+1").Append("'=1+1").Append(" leading and trailing ").Append("a,b;c|d\t\"e\"\r\n\rf").Index())
        {
            var claim = Samples.Claim($"Hostile {number}");
            claim["text"] = text;
            claim["venue"] = $"{text} at a meeting";
            claim["quotations"]![0]!["text"] = text;
            taken += (await Post("/api/v1/claims", claim.ToJsonString())).Status == 201 ? 1 : 0;
        }
        Assert.That(taken, Is.GreaterThan(30));
        whole = (await Get("/api/v1/export")).Text;
    }

    [TestCaseSource(nameof(Filters))]
    public async Task Lines_that_a_filter_chooses_are_those_of_the_whole_export_to_the_byte(string filter)
    {
        var lines = (await Get($"/api/v1/export?{filter}")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var all = whole.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(lines, Is.SubsetOf(all));
        Assert.That(lines.Select(line => (string)JsonNode.Parse(line)!["createdAt"]!), Is.Ordered.Using<string>(StringComparer.Ordinal));
        Assert.That(lines.Select(line => (string)JsonNode.Parse(line)!["id"]!), Is.EquivalentTo(await Listed(filter)));
    }

    [TestCaseSource(nameof(Filters))]
    public async Task Every_format_holds_the_claims_that_a_filter_chooses(string filter)
    {
        var expected = await Listed(filter);

        Assert.That((await Table($"{filter}&format=csv")).Select(row => row["claim_id"]).Distinct(), Is.EquivalentTo(expected));
        Assert.That(ClaimsOf(await LinkedData($"{filter}&format=jsonld")).Select(claim => ((string)claim["@id"]!).Split('/')[^1]), Is.EquivalentTo(expected));
        Assert.That(NodesOf(await Graph($"{filter}&format=graphml"), "claim").Select(node => node.Split(':')[1]), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task Some_claims_can_be_imported_like_all()
    {
        var exported = await Get("/api/v1/export?q=harbour");
        await using var empty = ApiHost.Start(HostSettings.Empty);
        using var client = empty.CreateStrictClient();
        var other = new Talk(client);

        var imported = await other.Import(exported.Text);

        Assert.That(imported.Lines.Select(line => (string?)line["result"]), Is.Not.Empty.And.All.EqualTo("created"));
        var described = (await other.Get("/api/v1/people/mira-valdane-fictional")).Body;
        Assert.That((string?)described["affiliations"]?[0]?["institution"]?["name"], Is.EqualTo("Lindmark Harbour Authority (fictional)"));
    }

    [Test]
    public async Task Cells_are_the_words_on_record_to_the_byte()
    {
        var rows = await Table("format=csv");
        var claims = Claims();

        Assert.That(rows, Has.Count.EqualTo(claims.Sum(claim => Math.Max(1, claim["quotations"]!.AsArray().Count))));
        foreach (var claim in claims)
        {
            var own = rows.Where(row => row["claim_id"] == (string?)claim["id"]).ToList();
            Assert.That(own.Select(row => row["text"]), Is.All.EqualTo((string?)claim["text"]));
            Assert.That(own.Select(row => row["venue"]), Is.All.EqualTo((string?)claim["venue"] ?? ""));
            var quotations = claim["quotations"]!.AsArray().Select(quotation => (string)quotation!["text"]!).ToList();
            Assert.That(own.Select(row => row["quotation_text"]), Is.EqualTo(quotations.Count == 0 ? [""] : quotations));
        }
    }

    [Test]
    public async Task Cells_say_who_said_it_as_what_about_whom_and_where_it_was_printed()
    {
        var row = (await Table("speaker=alexander-gabuev&q=hegemony&format=csv")).Single();

        Assert.That(row["speaker_type"], Is.EqualTo("person"));
        Assert.That(row["speaker_id"], Is.EqualTo("alexander-gabuev"));
        Assert.That(row["speaker_name"], Is.EqualTo("Alexander Gabuev"));
        Assert.That(row["capacity_title"], Is.EqualTo("director"));
        Assert.That(row["capacity_institution"], Is.EqualTo("Carnegie Russia Eurasia Center"));
        Assert.That(row["about"].Split(" | "), Does.Contain("country:US"));
        Assert.That((row["said_on"], row["said_first"], row["said_last"]), Is.EqualTo(("2025-05", "2025-05-01", "2025-05-31")));
        Assert.That(row["title_as_stated"], Is.EqualTo("director of the Carnegie Russia Center Eurasia"));
        Assert.That(row["source_title"], Is.EqualTo("Xi joins Putin for the Victory Day parade"));
        Assert.That((row["version"], row["status"]), Is.EqualTo(("1", "active")));
        Assert.That(row["recorded_at"], Does.EndWith("Z"));
    }

    [Test]
    public async Task Joint_speakers_stand_in_one_cell()
    {
        var row = (await Table("q=%22will%20cross%20the%20strait%22&format=csv")).First();

        Assert.That(row["speaker_type"], Is.EqualTo("institution | institution"));
        Assert.That(row["speaker_name"], Is.EqualTo("Lindmark Pilots' Guild (fictional) | Lindmark Ferry Line (fictional)"));
    }

    [Test]
    public async Task A_spreadsheet_sees_no_formula_and_one_apostrophe_less_is_what_is_on_record()
    {
        var answer = await Get("/api/v1/export?for=spreadsheet");
        var (guarded, exact) = (CsvText.Rows(answer.Text.TrimStart('\uFEFF')), await Table("format=csv"));

        Assert.That(answer.Text[0], Is.EqualTo('\uFEFF'));
        Assert.That(guarded, Has.Count.EqualTo(exact.Count));
        Assert.That(guarded.SelectMany(row => row.Values).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0])), Is.Empty);
        foreach (var (row, original) in guarded.Zip(exact))
            Assert.That(row.ToDictionary(cell => cell.Key, cell => Unguarded(cell.Value)), Is.EqualTo(original));

        static string Unguarded(string cell) => System.Text.RegularExpressions.Regex.IsMatch(cell, @"\A'+[=+\-@\t\r]") ? cell[1..] : cell;
    }

    [Test]
    public async Task Linked_data_says_what_is_on_record_in_terms_of_others()
    {
        var document = await LinkedData("speaker=alexander-gabuev&q=hegemony&format=jsonld");
        var claim = ClaimsOf(document).Single();
        var quotation = document["@graph"]!.AsArray().Single(node => TypesOf(node!).Contains("Quotation"))!;

        Assert.That((string?)document["@context"]!["@vocab"], Is.EqualTo("http://schema.org/"));
        Assert.That((string?)document["@context"]!["@base"], Is.EqualTo("http://localhost/"));
        Assert.That(TypesOf(claim), Is.EqualTo(new[] { "Claim", "prov:Entity" }));
        Assert.That((string?)claim["author"]![0]!["@type"], Is.EqualTo("Person"));
        Assert.That((string?)claim["author"]![0]!["affiliation"]![0]!["roleName"], Is.EqualTo("director"));
        Assert.That((string?)claim["dateCreated"], Is.EqualTo("2025-05"));
        Assert.That((string?)quotation["interpretedAsClaim"]!["@id"], Is.EqualTo((string?)claim["@id"]));
        Assert.That((string?)quotation["isPartOf"]!["@id"], Is.EqualTo((string?)claim["appearance"]![0]!["@id"]));
        Assert.That((string?)quotation["oa:hasTarget"]!["oa:hasSelector"]!["oa:exact"], Is.EqualTo((string?)quotation["text"]));
        Assert.That((await Get((string)claim["@id"]!)).Id, Is.EqualTo(((string)claim["@id"]!).Split('/')[^1]), "An id is the address of the record.");
    }

    [Test]
    public async Task Linked_data_holds_the_words_to_the_byte()
    {
        var texts = ClaimsOf(await LinkedData("format=jsonld")).Select(claim => (string?)claim["text"]);

        Assert.That(texts, Is.EqualTo(Claims().Select(claim => (string?)claim["text"])));
    }

    [Test]
    public async Task Every_edge_of_a_graph_joins_nodes_before_it_and_every_node_stands_once()
    {
        var graph = (await Graph("format=graphml")).Root!.Element(GraphMl + "graph")!;
        var known = new HashSet<string>();
        foreach (var element in graph.Elements())
            if (element.Name == GraphMl + "node")
                Assert.That(known.Add((string)element.Attribute("id")!), Is.True, (string?)element.Attribute("id"));
            else
                Assert.That(new[] { (string)element.Attribute("source")!, (string)element.Attribute("target")! }, Is.SubsetOf(known));

        var claims = Claims();
        Assert.That((string?)graph.Attribute("edgedefault"), Is.EqualTo("directed"));
        Assert.That(known.Count(node => node.StartsWith("claim:", StringComparison.Ordinal)), Is.EqualTo(claims.Count));
        Assert.That(EdgesOf(graph, "QUOTES"), Has.Count.EqualTo(claims.Sum(claim => claim["quotations"]!.AsArray().Count)));
        Assert.That(EdgesOf(graph, "MADE"), Has.Count.EqualTo(claims.Sum(claim => 1 + (claim["jointWith"]?.AsArray().Count ?? 0))));
        Assert.That(EdgesOf(graph, "ABOUT"), Has.Count.EqualTo(claims.Sum(claim => claim["about"]?.AsArray().Count ?? 0)));
    }

    [Test]
    public async Task A_node_of_a_graph_has_the_words_and_says_when_XML_cannot()
    {
        var nodes = (await Graph("format=graphml")).Descendants(GraphMl + "node").ToDictionary(node => (string)node.Attribute("id")!);
        foreach (var claim in Claims())
        {
            var node = nodes[$"claim:{claim["id"]}"];
            var text = (string)claim["text"]!;
            Assert.That(DataOf(node, "name"), Is.EqualTo(text.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD')));
            Assert.That(DataOf(node, "changed"), Is.EqualTo(text.Contains('\uFFFE') ? "true" : null));
        }
    }

    [Test]
    public async Task Speakers_are_joined_by_the_sources_that_quote_both()
    {
        var graph = (await Graph("view=speakers&about=country:RU")).Root!.Element(GraphMl + "graph")!;
        var sources = new Dictionary<string, HashSet<string>>();
        foreach (var claim in (await Get("/api/v1/export?about=country:RU")).Lines)
            foreach (var speaker in new[] { claim["speaker"]! }.Concat(claim["jointWith"]?.AsArray().OfType<JsonNode>() ?? []))
                foreach (var quotation in claim["quotations"]!.AsArray())
                    (sources.TryGetValue($"{speaker["type"]}:{speaker["id"]}", out var found) ? found : sources[$"{speaker["type"]}:{speaker["id"]}"] = [])
                        .Add((string)quotation!["source"]!["id"]!);
        var pairs =
            from one in sources
            from other in sources
            where string.CompareOrdinal(one.Key, other.Key) < 0
            let shared = one.Value.Intersect(other.Value).Count()
            where shared > 0
            select $"{one.Key} {other.Key} {shared}";

        Assert.That((string?)graph.Attribute("edgedefault"), Is.EqualTo("undirected"));
        Assert.That(EdgesOf(graph, "QUOTED_WITH").Select(Pair), Is.Not.Empty.And.EquivalentTo(pairs));

        static string Pair(XElement edge)
        {
            string[] ends = [(string)edge.Attribute("source")!, (string)edge.Attribute("target")!];
            return $"{string.Join(' ', ends.Order(StringComparer.Ordinal))} {DataOf(edge, "weight")}";
        }
    }

    [TestCase("", "*/*", "application/x-ndjson")]
    [TestCase("", "application/json", "application/x-ndjson")]
    [TestCase("", "text/csv", "text/csv")]
    [TestCase("", "application/ld+json;q=0.5, application/graphml+xml;q=0.9", "application/graphml+xml")]
    [TestCase("", "application/xml", "application/graphml+xml")]
    [TestCase("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/x-ndjson")]
    [TestCase("", "text/csv;q=0", "application/x-ndjson")]
    [TestCase("format=jsonld", "text/csv", "application/ld+json")]
    [TestCase("for=spreadsheet", "application/ld+json", "text/csv")]
    [TestCase("view=speakers", "*/*", "application/graphml+xml")]
    [TestCase("format=ndjson", "text/csv", "application/x-ndjson")]
    public async Task The_address_says_the_format_or_else_Accept_does(string query, string accept, string mediaType)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var answer = await Send(method, $"/api/v1/export?{query}", null, ("Accept", accept));

            Assert.That(answer.Status, Is.EqualTo(200));
            Assert.That(answer.Headers["Content-Type"].Split(';')[0], Is.EqualTo(mediaType));
            Assert.That(answer.Headers["Vary"], Does.Contain("Accept"));
            Assert.That(answer.Text.Length == 0, Is.EqualTo(method == HttpMethod.Head));
        }
    }

    [TestCase("format=xlsx", "format")]
    [TestCase("format=CSV", "format")]
    [TestCase("for=excel", "for")]
    [TestCase("format=ndjson&for=spreadsheet", "for")]
    [TestCase("format=csv&view=speakers", "view")]
    [TestCase("for=spreadsheet&view=records", "view")]
    [TestCase("format=csv&limit=5", "limit")]
    [TestCase("format=csv&sort=saidOn", "sort")]
    [TestCase("saidFrom=2025&saidTo=2024", "saidFrom")]
    [TestCase("q=-only", "q")]
    public async Task What_an_export_cannot_take_is_refused_by_name(string query, string place) =>
        (await Get($"/api/v1/export?{query}", ("Accept", "text/csv"))).RequireProblem(400, "invalid-parameter", place);

    [Test]
    public async Task Nothing_found_is_an_empty_export_of_its_format()
    {
        Assert.That(await Table("status=retracted&format=csv"), Is.Empty);
        Assert.That((await LinkedData("status=retracted&format=jsonld"))["@graph"]!.AsArray(), Is.Empty);
        Assert.That((await Graph("status=retracted&format=graphml")).Descendants(GraphMl + "node"), Is.Empty);
        Assert.That((await Graph("status=retracted&view=speakers")).Descendants(GraphMl + "node"), Is.Empty);
    }

    private List<JsonObject> Claims() => [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    private async Task<List<string>> Listed(string filter) =>
        [.. (await Get($"/api/v1/claims?limit=200&{filter}")).Items.Select(claim => (string)claim!["id"]!)];

    private async Task<List<Dictionary<string, string>>> Table(string query) => CsvText.Rows((await Get($"/api/v1/export?{query}")).Text);

    private async Task<JsonObject> LinkedData(string query) => (await Get($"/api/v1/export?{query}")).Body;

    private async Task<XDocument> Graph(string query) => XDocument.Parse((await Get($"/api/v1/export?{query}")).Text, LoadOptions.PreserveWhitespace);

    private static IEnumerable<JsonNode> ClaimsOf(JsonObject document) =>
        document["@graph"]!.AsArray().OfType<JsonNode>().Where(node => TypesOf(node).Contains("Claim"));

    private static IEnumerable<string> TypesOf(JsonNode node) => node["@type"]!.AsArray().Select(type => (string)type!);

    private static IEnumerable<string> NodesOf(XDocument graph, string kind) =>
        graph.Descendants(GraphMl + "node").Where(node => DataOf(node, "kind") == kind).Select(node => (string)node.Attribute("id")!);

    private static List<XElement> EdgesOf(XElement graph, string label) =>
        [.. graph.Elements(GraphMl + "edge").Where(edge => DataOf(edge, "edge-label") == label)];

    private static string? DataOf(XElement element, string key) =>
        (string?)element.Elements(GraphMl + "data").SingleOrDefault(data => (string?)data.Attribute("key") == key);
}
