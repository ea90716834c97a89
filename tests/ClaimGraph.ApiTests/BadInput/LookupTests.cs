namespace ClaimGraph.ApiTests.BadInput;

/// <summary>Lookups about what is not there, or that cannot be meant.</summary>
internal sealed class LookupTests : ApiFixture
{
    private static readonly string[] OfSubjects =
    [
        "people/{0}/claims", "institutions/{0}/speakers/claims", "countries/{0}/claims?as=based", "countries/{0}/claims?as=subject",
        "people/{0}/capacity?on=2025", "sources/{0}/speakers", "institutions/{0}/quoted", "people/{0}/quoted-with", "claims/{0}/related",
        "people/{0}/positions?about=country:RU",
    ];

    private static readonly string[] OfParameters =
    [
        "speakers?about=topic:{0}", "graph/neighbors?of=person:{0}", "graph/paths?from=person:{0}&to=country:CN",
        "graph/paths?from=country:CN&to=claim:{0}", "people/wang-yiwei/positions?about=topic:{0}",
        "speakers?about=country:RU&topic={0}",
    ];

    [TestCaseSource(nameof(OfSubjects))]
    public async Task The_subject_of_an_address_that_is_not_there_is_not_found(string address) =>
        (await Get($"/api/v1/{string.Format(null, address, "QQ")}")).RequireProblem(404, "not-found");

    [TestCaseSource(nameof(OfParameters))]
    public async Task A_parameter_that_names_what_is_not_there_is_refused_by_name(string address)
    {
        var name = address.Split('?', '&').Single(part => part.Contains("{0}")).Split('=')[0];

        (await Get($"/api/v1/{string.Format(null, address, "nobody")}")).RequireProblem(422, "unknown-reference", name);
    }

    [Test]
    public async Task What_was_deleted_is_gone_from_addresses_and_unknown_in_parameters()
    {
        var person = (await Post("/api/v1/people", "{\"name\":\"Somebody Gone\"}")).Headers["Location"];
        Assert.That((await Send(HttpMethod.Delete, person, null, ("If-Match", "*"))).Status, Is.EqualTo(204));

        foreach (var address in new[] { "claims", "capacity?on=2025", "quoted-with", "positions?about=country:RU" })
            (await Get($"{person}/{address}")).RequireProblem(410, "deleted");
        (await Get("/api/v1/graph/neighbors?of=person:somebody-gone")).RequireProblem(422, "unknown-reference", "of");
        (await Get("/api/v1/graph/paths?from=country:CN&to=person:somebody-gone")).RequireProblem(422, "unknown-reference", "to");
    }

    [TestCase("speakers", "about")]
    [TestCase("people/wang-yiwei/positions", "about")]
    [TestCase("people/wang-yiwei/capacity", "on")]
    [TestCase("graph/neighbors", "of")]
    [TestCase("graph/paths?from=country:CN", "to")]
    [TestCase("graph/paths?to=country:CN", "from")]
    [TestCase("people/wang-yiwei/capacity?on=8.5.2025", "on")]
    [TestCase("graph/neighbors?of=country:CN&type=KNOWS", "type")]
    [TestCase("graph/neighbors?of=country:CN&type=about", "type")]
    [TestCase("graph/neighbors?of=country:CN&direction=both", "direction")]
    [TestCase("graph/neighbors?of=affiliation:x", "of")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&types=KNOWS", "types")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&types=ABOUT,ABOUT", "types")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&maxLength=7", "maxLength")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&maxLength=0", "maxLength")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&limit=11", "limit")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&avoid=*", "avoid")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&avoid=planet:*", "avoid")]
    [TestCase("graph/paths?from=country:CN&to=country:RU&avoid=", "avoid")]
    [TestCase("claims/x/related?types=ABOUT", "types")]
    [TestCase("claims/x/related?depth=5", "depth")]
    [TestCase("countries/CN/claims?as=neighbor", "as")]
    [TestCase("countries/CN/claims?certain=true", "certain")]
    [TestCase("institutions/renmin-university-of-china/speakers/claims?certain=yes", "certain")]
    public async Task It_cannot_be_asked_so(string address, string name) =>
        (await Get($"/api/v1/{address}")).RequireProblem(400, "invalid-parameter", name);

    [Test]
    public async Task A_chain_from_a_node_to_itself_is_refused_with_a_sentence()
    {
        var answer = await Get("/api/v1/graph/paths?from=country:CN&to=country:CN");

        answer.RequireProblem(422, "rule-broken", "to");
        Assert.That((string?)answer.Body["detail"], Is.EqualTo("from and to are the same record; a chain joins two."));
    }

    [Test]
    public async Task A_cursor_of_one_lookup_is_refused_by_every_other()
    {
        var lists = new[]
        {
            "countries/CN/claims?as=based&", "countries/CN/claims?as=subject&", "speakers?about=country:CN&", "speakers?about=country:RU&",
            "sources/5xkczcexwpcchtk5/speakers?", "people/john-gong/quoted-with?", "people/wang-yiwei/positions?about=country:CN&",
            "institutions/renmin-university-of-china/speakers/claims?", "graph/neighbors?of=country:CN&type=ABOUT&direction=in&",
            "graph/neighbors?of=country:RU&type=ABOUT&direction=in&",
        };
        foreach (var list in lists)
        {
            var first = (await Get($"/api/v1/{list}limit=1")).Body;
            var cursor = (string?)first["nextCursor"] ?? (string?)first["groups"]![0]!["nextCursor"];
            Assert.That(cursor, Is.Not.Null, list);
            foreach (var other in lists.Where(other => other != list))
                (await Get($"/api/v1/{other}limit=1&cursor={cursor}")).RequireProblem(400, "invalid-cursor", "cursor");
        }
    }

    [Test]
    public async Task A_cursor_without_its_group_is_refused()
    {
        var cursor = (string?)(await Get("/api/v1/graph/neighbors?of=country:CN&limit=1")).Body["groups"]![0]!["nextCursor"];

        (await Get($"/api/v1/graph/neighbors?of=country:CN&limit=1&cursor={cursor}")).RequireProblem(400, "invalid-cursor", "cursor");
        (await Get($"/api/v1/graph/neighbors?of=country:CN&type=ABOUT&cursor={cursor}")).RequireProblem(400, "invalid-cursor", "cursor");
    }
}
