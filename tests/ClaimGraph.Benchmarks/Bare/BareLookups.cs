using ClaimGraph.Benchmarks.Load;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>The statement and the parameters of the lookup, as ready requests to the server itself.</summary>
internal static class BareLookups
{
    /// <summary>In plain JSON, which the server reads and writes the fastest, and without anything that it can do without.</summary>
    public static async Task<string> RequestsAsync(Neo4jServer server, IEnumerable<string> speakers)
    {
        var transport = new QueryApiTransport(server.Options);
        await using var serving = new Server(transport, server.Options, TimeProvider.System);
        var requests = new List<byte[]>();
        foreach (var speaker in speakers)
        {
            var filter = new ClaimFilter { Speaker = new Reference(RecordKind.Person, speaker) };
            var selection = await ClaimSelection.OfAsync(new(serving, server.Options.QueryDeadline, CancellationToken.None), filter);
            var (text, parameters) = selection.ByDay(ClaimTail.Page, after: null, isDescending: true, Limits.DefaultPage + 1);
            var lookup = PackedParameters.Of(new(text, parameters));
            await RequireClaimsAsync(transport, lookup);
            using var body = QueryApiRequest.Of(lookup, tag: null, bookmarks: null);
            requests.Add(RequestFile.Post($"/db/{server.Options.Database}/query/v2", await body.ReadAsByteArrayAsync()));
        }

        return RequestFile.Write(requests);
    }

    /// <summary>A server that answers quickly because it finds nothing, or fails, is no measure.</summary>
    private static async Task RequireClaimsAsync(QueryApiTransport transport, CypherStatement lookup)
    {
        var answer = await transport.RunAsync(lookup, CancellationToken.None);
        if (!answer.Rows.Any(row => row[0] is not null))
            throw new InvalidOperationException("A speaker of the graph has no claims.");
    }
}
