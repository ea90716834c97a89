using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Plans;

/// <summary>A database may have another language than Cypher 5 as its own, and every statement is valid in that too.</summary>
internal sealed class LanguageTests
{
    private static readonly TestCaseData[] All =
    [
        .. Enum.GetValues<Cypher>().Select(statement => new TestCaseData(CypherTexts.Of(statement)).SetArgDisplayNames($"{statement}")),
        .. Enum.GetValues<RecordKind>().Select(kind => new TestCaseData(CypherTexts.NeighborsOf(kind)).SetArgDisplayNames($"neighbours of {kind}")),
        .. from walk in Enum.GetValues<ClaimWalk>()
           from tail in Enum.GetValues<ClaimTail>()
           select new TestCaseData(CypherTexts.Of(walk, tail)).SetArgDisplayNames($"{walk} {tail}"),
    ];

    private readonly HttpClient client = new();
    private string newest = "";

    [OneTimeSetUp]
    public async Task FindTheLanguage()
    {
        if (TestServer.QueryApi.Missing is { } reason)
            Assert.Ignore(reason);
        client.BaseAddress = TestServer.QueryApi.Options.Address;
        var components = await TestServer.QueryApi.RunAsync("CALL dbms.components() YIELD versions RETURN versions[0]");
        newest = ((string)components[0][0]!).StartsWith("5.", StringComparison.Ordinal) ? "CYPHER 5" : "CYPHER 25";
    }

    [OneTimeTearDown]
    public void Close() => client.Dispose();

    [TestCaseSource(nameof(All))]
    public async Task A_statement_is_valid_in_the_newest_Cypher_that_the_server_speaks(string text) =>
        Assert.That((await QueryPlan.OfAsync(client, text, newest)).Operator, Is.Not.Empty);
}
