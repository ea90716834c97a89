using System.Net;
using System.Text.RegularExpressions;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;

namespace ClaimGraph.ApiTests.Pages;

/// <summary>Somebody who reads from page to page reads the same, whichever store the graph is kept in.</summary>
[NonParallelizable]
internal sealed partial class Neo4jPageTests
{
    /// <summary>Another than the server of the tests of the store, which empty theirs whenever they like.</summary>
    private const string Variable = "CLAIMGRAPH_TEST_NEO4J_PAGES";

    private const string Empty = "MATCH (n) WHERE NOT n:Migration DETACH DELETE n";

    private const int MostPages = 150;

    private static readonly (string, string) Browser = ("Accept", "text/html");

    private static readonly string[] Beginnings =
    [
        "/", "/search?q=harbour&sort=saidOn", "/claims/x4d27na87aj63sg2", "/people/alexander-gabuev", "/countries/CN", "/graph?of=country:CN", "/graph?of=trade",
        "/paths?from=person:alexander-gabuev&to=person:wang-yiwei", "/institutions/carnegie-russia-eurasia-center", "/sources/5xkczcexwpcchtk5",
        "/verify?text=The+harbour+is+closed&speaker=Mira+Valdane+%28fictional%29", "/search?q=russia", "/topics/china-russia-trade", "/people/nobody",
    ];

    private ApiHost onNeo4j = null!;
    private ApiHost onSqlite = null!;

    [OneTimeSetUp]
    public async Task StartBoth()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } address)
        {
            Assert.Ignore($"Give the address of a Neo4j server that may be emptied, and that no other test uses meanwhile, in {Variable}, such as http://localhost:7474.");
            return;
        }

        await using (var transport = new QueryApiTransport(new Neo4jOptions { Address = new(address) }))
            await transport.RunAsync(new(Empty, new Dictionary<string, object?>(), Storage.Neo4j.Transport.CypherAccess.Write), CancellationToken.None);
        onSqlite = ApiHost.Start();
        onNeo4j = ApiHost.Start(new() { Store = address });
    }

    [OneTimeTearDown]
    public async Task StopBoth()
    {
        if (onSqlite is not null)
            await onSqlite.DisposeAsync();
        if (onNeo4j is not null)
            await onNeo4j.DisposeAsync();
    }

    [Test]
    public async Task Every_page_that_links_lead_to_says_the_same_on_both_stores()
    {
        using var sqlite = onSqlite.CreateClient();
        using var neo4j = onNeo4j.CreateClient();
        var (one, other) = (new Talk(sqlite), new Talk(neo4j));
        var known = new HashSet<string>(Beginnings);
        var waiting = new Queue<string>(Beginnings);
        var read = 0;
        using var all = Assert.EnterMultipleScope();
        while (waiting.TryDequeue(out var path) && read < MostPages)
        {
            var (expected, actual) = (await one.Get(path, Browser), await other.Get(path, Browser));
            read++;
            Assert.That((actual.Status, actual.Headers.GetValueOrDefault("Location")), Is.EqualTo((expected.Status, expected.Headers.GetValueOrDefault("Location"))), path);
            Assert.That(Lines(actual.Text, path), Is.EqualTo(Lines(expected.Text, path)), path);
            foreach (var link in Links().Matches(expected.Text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0]))
                // A cursor is a store's own, and no address of the other.
                if (link.StartsWith('/') && !Elsewhere().IsMatch(link) && known.Add(link))
                    waiting.Enqueue(link);
        }

        Assert.That(read, Is.GreaterThan(100));
    }

    /// <summary>What a page says, without what differs by right: when something was recorded, as which change, what leads to the next page, and the reference of one answer.</summary>
    private static List<string> Lines(string page, string path)
    {
        var compared = Own().Replace(page, "");
        // What was recorded last depends on how many were recorded together, at the same moment.
        if (path == "/" || path.Contains("sort=recordedAt", StringComparison.Ordinal))
            compared = Statements().Replace(compared, "");
        var lines = compared.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        // Of statements that fit equally well either may come first.
        if (path.Contains("q=", StringComparison.Ordinal) && !path.Contains("sort=", StringComparison.Ordinal))
            lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("^/(swagger|api/|explorer[.]|sign-in)|[?&]cursor=|/history$|[.]css|[.]svg|/edit$|/delete$|/text$")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("<ol class=\"stmts\">.*?</ol>", RegexOptions.Singleline)]
    private static partial Regex Statements();

    [GeneratedRegex("<time datetime=\"[^\"]*T[^\"]*\">[^<]*</time>|change [0-9]+|cursor=[^\"&]*|reference <span class=\"id\">[^<]*</span>")]
    private static partial Regex Own();
}
