using ClaimGraph.Benchmarks.Graphs;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Benchmarks.Benchmarks;

/// <summary>The relationship lookups, each asked of a server that holds the generated graph.</summary>
internal static class ServerQuestions
{
    private const int Links = 30;

    private static readonly PageRequest Page = new();

    /// <summary>Each lookup by its name, for what the graph holds, and as a question that says how much was answered.</summary>
    public static async Task<IReadOnlyList<(string Name, Func<IGraphStore, Task<int>> Ask)>> OfAsync(
        Neo4jServer server, IGraphStore store, GraphGenerator generator)
    {
        var speaker = Person(generator.FrequentSpeakers[^1]);
        var other = Person(generator.FrequentSpeakers[0]);
        var institution = await OneAsync(server, $"MATCH (:Person {{id: '{speaker.Id}'}})-[:AFFILIATED_WITH]->(n) RETURN n.reference LIMIT 1");
        var source = await OneAsync(server, $"MATCH (:Person {{id: '{speaker.Id}'}})-[:MADE]->()<-[:QUOTES]-()-[:APPEARS_IN]->(n) RETURN n.reference LIMIT 1");
        var publisher = await OneAsync(server, $"MATCH ({{reference: '{source}'}})-[:PUBLISHED_BY]->(n:Record) RETURN n.reference");
        var topic = await OneAsync(server, "MATCH (n:Topic) RETURN n.reference ORDER BY COUNT { (n)<-[:ABOUT]-() } LIMIT 1");
        var country = await OneAsync(server, $"MATCH (:Institution {{id: '{institution.Id}'}})-[:BASED_IN]->(n) RETURN n.reference");
        var claim = await LinkAsync(store, speaker);
        return
        [
            ("claims by speaker", asked => ClaimsAsync(asked, new() { Speaker = speaker })),
            ("claims by institution", asked => ClaimsAsync(asked, new() { SpeakersAt = institution })),
            ("claims by country", asked => ClaimsAsync(asked, new() { SpeakersAt = country })),
            ("claims about a country", asked => ClaimsAsync(asked, new() { About = country })),
            ("speakers on a subject", asked => SpeakersAsync(asked, new SpeakersAbout(topic))),
            ("capacity", async asked => (await asked.DescribeAsync(speaker, CancellationToken.None))!.Json.Length),
            ("quoted by a source", asked => SpeakersAsync(asked, new SpeakersQuotedBy(source))),
            ("quoted by a publisher", asked => SpeakersAsync(asked, new SpeakersQuotedBy(publisher))),
            ("quoted together", asked => SpeakersAsync(asked, new SpeakersQuotedWith(speaker))),
            ("neighbours", async asked => (await asked.ListNeighborsAsync(new(country), Page, CancellationToken.None))!.Groups.Count),
            ("paths", async asked => (await asked.FindPathsAsync(new(speaker, other), CancellationToken.None))!.Paths.Count),
            ("agreements and conflicts", async asked => (await asked.ListRelatedAsync(
                new(claim, RelatedQuery.AllTypes, Limits.DefaultRelatedDepth), Page, CancellationToken.None))!.Items.Count),
            ("positions over time", async asked => (await asked.ListClaimsAsync(
                new(new() { Speaker = speaker }, Descending: false), Page, CancellationToken.None)).Items.Count),
        ];
    }

    private static Reference Person(string id) => new(RecordKind.Person, id);

    private static async Task<int> ClaimsAsync(IGraphStore store, ClaimFilter filter) =>
        (await store.ListClaimsAsync(new(filter), Page, CancellationToken.None)).Items.Count;

    private static async Task<int> SpeakersAsync(IGraphStore store, SpeakerQuery query) =>
        (await store.ListSpeakersAsync(query, Page, CancellationToken.None)).Items.Count;

    private static async Task<Reference> OneAsync(Neo4jServer server, string question) =>
        await server.AskAsync(question) is [[string text], ..] && Reference.TryParse(text, out var reference)
            ? reference
            : throw new InvalidOperationException($"The graph does not answer {question}");

    /// <summary>Joins a speaker's claims by links, in a chain with branches; drawn again, they are the same links.</summary>
    private static async Task<Reference> LinkAsync(IGraphStore store, Reference speaker)
    {
        var claims = (await store.ListClaimsAsync(new(new() { Speaker = speaker }), new(Links), CancellationToken.None)).Items
            .Select(document => document.Reference).ToList();
        var outcomes = await store.WriteAsync(
            [.. claims.Skip(1).Select((claim, index) => new WriteRequest(
                new RecordLink(new() { From = claim, Type = index % 2 == 0 ? EdgeType.Supports : EdgeType.Contradicts, To = claims[index / 3] }),
                "benchmark"))],
            CancellationToken.None);
        return outcomes.All(outcome => outcome is Accepted) ? claims[0] : throw new InvalidOperationException("The store refuses a link.");
    }
}
