using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.StorageTests.Neo4j.Scripted;

/// <summary>Ways to speak to a <see cref="ScriptedServer"/>.</summary>
internal static class Connection
{
    public static readonly Neo4jOptions Options = new()
    {
        Address = new("http://graph.example:7474"),
        User = "the-user",
        Password = "the-secret",
        QueryDeadline = TimeSpan.FromSeconds(2),
        WriteDeadline = TimeSpan.FromSeconds(2),
    };

    public static readonly CypherStatement Question = new("MATCH (n) RETURN n.x", CypherStatement.None);

    public static readonly CypherStatement Write = new("CREATE (n)", CypherStatement.None, CypherAccess.Write);

    public static QueryApiTransport TransportTo(HttpMessageHandler server) => new(Options, server);

    public static Server To(HttpMessageHandler server, TimeProvider? clock = null) =>
        new(TransportTo(server), Options, clock ?? TimeProvider.System);

    public static Task<CypherRows> Ask(Server server) => server.AskAsync(Question, Options.QueryDeadline, CancellationToken.None);
}
