using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Plans;

/// <summary>No statement looks at more than it needs, whether the graph holds nothing or thousands: plans depend on counts.</summary>
[TestFixture(0)]
[TestFixture(3_000)]
internal sealed partial class PlanTests(int claims)
{
    // Of these nodes there are as many as there are ledgers or files of the schema.
    private static readonly string[] FewNodes = ["Ledger", "Migration"];

    // Lists that go along a kept key, and the index they go along.
    private static readonly Dictionary<string, string> Orders = new()
    {
        ["RecordsByName"] = "nameKey",
        ["RecordsByRecording"] = "timeKey",
        ["SourcesByName"] = "nameKey",
        ["SourcesByRecording"] = "timeKey",
        ["QuotationsOfSource"] = "sourceTimeKey",
        ["ChangesOf"] = "version",
        ["SourceTexts"] = "number",
        ["TextsToFold"] = "source",
        ["ExportedClaims"] = "sequence",
        ["ClaimsByShingles"] = "saidKey",
        ["ClaimsToShingle"] = "saidKey",
        ["ByDay"] = "saidKey",
        ["ByRecording"] = "timeKey",
        ["BySpeaker"] = "MADE(key)",
        ["Made"] = "MADE(key)",
        ["OnBehalfOf"] = "ON_BEHALF_OF(key)",
        ["About"] = "ABOUT(key)",
        ["InSource"] = "APPEARS_IN(key)",
        ["OfInstitution"] = "MADE(key)",
        ["OfCountry"] = "MADE(key)",
        ["OfPublisher"] = "APPEARS_IN(key)",
        ["StandingAt"] = "MADE(key)",
        ["Neighbors"] = "(key)",
        ["SpeakersAbout"] = "ABOUT(key)",
        ["SpeakersQuotedBySource"] = "APPEARS_IN(key)",
        ["SpeakersQuotedByPublisher"] = "APPEARS_IN(key)",
        ["SpeakersQuotedWith"] = "MADE(key)",
    };

    // Of these, edges with the same key are put in an order; the others come in that of the index alone.
    private static readonly string[] Tied = ["Neighbors", "SpeakersQuotedBySource", "SpeakersQuotedByPublisher", "SpeakersQuotedWith"];

    private static readonly TestCaseData[] All =
    [
        .. from statement in Enum.GetValues<Cypher>()
           from isMirrored in new[] { false, true }
           where !isMirrored || CypherTexts.Of(statement, isMirrored) != CypherTexts.Of(statement)
           select Case(statement.ToString(), CypherTexts.Of(statement, isMirrored), isMirrored),
        .. new[] { 0, 1, 9, 65, 513 }.Select(steps => Case($"Provenance within {steps}", CypherTexts.ProvenanceWithin(steps), isMirrored: false)),
        .. Enum.GetValues<RecordKind>().Select(kind => Case($"Neighbors of {kind}", CypherTexts.NeighborsOf(kind), isMirrored: false)),
        .. from walk in Enum.GetValues<ClaimWalk>()
           from tail in Enum.GetValues<ClaimTail>()
           from isDescending in tail == ClaimTail.Page ? new[] { true, false } : [true]
           where isDescending || CypherTexts.Of(walk, tail, isDescending) != CypherTexts.Of(walk, tail)
           select Case($"{walk} {tail}", CypherTexts.Of(walk, tail, isDescending), !isDescending),
    ];

    private readonly HttpClient client = new();
    private readonly Dictionary<string, QueryPlan> plans = [];

    [OneTimeSetUp]
    public async Task Fill()
    {
        if (TestServer.QueryApi.Missing is { } reason)
            Assert.Ignore(reason);
        client.BaseAddress = TestServer.QueryApi.Options.Address;
        await using var store = await new Neo4jStoreUnderTest().OpenEmptyAsync(new ManualClock());
        var outcomes = await store.WriteAsync([.. Enumerable.Range(0, claims).Select(Claim)], CancellationToken.None);
        Assert.That(outcomes, Is.All.InstanceOf<Storage.Accepted>());
        await store.CheckAsync(CancellationToken.None);
        await TestServer.QueryApi.RunAsync("CALL db.resampleOutdatedIndexes()");
    }

    [OneTimeTearDown]
    public void Close() => client.Dispose();

    [TestCaseSource(nameof(All))]
    public async Task Nothing_is_found_by_looking_at_everything(string name, string text)
    {
        var plan = await PlanOf(text);

        foreach (var step in plan.All)
        {
            Assert.That(step.Operator, Does.Not.Match("AllNodesScan|Type.?Scan|RelationshipsScan|IndexScan"), () => $"{name}: {step}");
            // What a statement writes, it may not read on the way; there the server has to wait.
            if (!Writes().IsMatch(text))
                Assert.That(step.Operator, Is.Not.EqualTo("Eager"), () => $"{name}: {step}");
            if (step.Operator == "CartesianProduct")
                Assert.That(step.Sources.Any(source => source.IsSingle), Is.True, () => $"{name}: {step}");
            if (step.Operator == "NodeByLabelScan" && name != nameof(Cypher.IsEmpty))
                Assert.That(step.Details.Split(':')[^1], Is.AnyOf(FewNodes), () => $"{name}: {step}");
        }
    }

    [TestCaseSource(nameof(All))]
    public async Task A_list_comes_in_the_order_of_its_index(string name, string text)
    {
        if (!Orders.TryGetValue(name.Split(' ')[0], out var key))
            return;
        var plan = await PlanOf(text);

        var ways = plan.WaysToLimit(leaf => leaf.Operator.Contains("IndexSeek", StringComparison.Ordinal)
            && leaf.Details.Contains(key, StringComparison.Ordinal)).ToList();

        Assert.That(ways, Is.Not.Empty, name);
        foreach (var way in ways)
            Assert.That(way.Where(step => step.Sorts && !(step.SortsTies && Tied.Contains(name.Split(' ')[0]))), Is.Empty, () => $"{name}: {string.Join(" > ", way)}");
    }

    [Test]
    public async Task All_ends_of_a_node_without_a_limit_are_walked_along_an_index([Values] RecordKind kind)
    {
        var plan = await PlanOf(CypherTexts.NeighborsOf(kind));

        var walked = plan.All.Where(step => step.Operator.StartsWith("DirectedRelationshipIndexSeek", StringComparison.Ordinal)).Select(step => step.Details);
        Assert.That(
            PerType.TypesOf(kind).Append(EdgeType.Made).Select(type => WireNames<EdgeType>.Of(type))
                .Where(type => !walked.Any(details => details.Contains($":{type}(key)", StringComparison.Ordinal))),
            Is.Empty);
        Assert.That(plan.All.Where(step => step.Operator == "Unwind").Select(step => step.Details), Has.Some.Contains("getDegree"));
    }

    [Test]
    public async Task Each_node_of_a_trace_is_reached_once_however_many_ways_lead_there([Values(null, 9, 65, 513)] int? steps)
    {
        var plan = await PlanOf(CypherTexts.ProvenanceWithin(steps));

        var walk = plan.All.Single(step => step.Operator.StartsWith("VarLengthExpand", StringComparison.Ordinal)
            && step.Details.Contains("TAKEN_FROM", StringComparison.Ordinal));
        Assert.That(walk.Operator, Does.StartWith("VarLengthExpand(Pruning,BFS"));
    }

    [Test]
    public async Task Whether_there_is_anything_is_known_after_one_record()
    {
        var plan = await PlanOf(CypherTexts.Of(Cypher.IsEmpty));

        Assert.That(plan.All.Select(step => step.Operator), Has.Some.EqualTo("Limit").Or.Some.Contains("SemiApply"));
    }

    private async Task<QueryPlan> PlanOf(string text)
    {
        if (!plans.TryGetValue(text, out var plan))
            plans[text] = plan = await QueryPlan.OfAsync(client, text);
        return plan;
    }

    private static Storage.WriteRequest Claim(int number) => new(
        new Storage.RecordClaim(Statement
            .By(Statement.Person($"Person {number % 300}").Working(Statement.Institution($"Institution {number % 40}").BasedIn("GB"), "fellow"))
            .Saying($"Number {number}.").On($"{1900 + number % 120}-05-08")
            .About(Statement.Topic($"Topic {number % 20}"))
            .In(Statement.Article($"Article {number % 200}").PublishedBy($"Press {number % 10}"))),
        "tester");

    [GeneratedRegex(@"^\s*(CREATE|MERGE|SET|DELETE|REMOVE)\b", RegexOptions.Multiline)]
    private static partial Regex Writes();

    private static TestCaseData Case(string name, string text, bool isMirrored) =>
        new TestCaseData(name, text).SetArgDisplayNames(isMirrored ? $"{name}, mirrored" : name);
}
