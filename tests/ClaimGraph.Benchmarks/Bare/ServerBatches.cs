using System.Diagnostics;
using System.Net.Http.Headers;
using ClaimGraph.Benchmarks.Servers;
using ClaimGraph.Storage.Neo4j.QueryApi;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>The rows of many commits as ready requests, which two writers send to the server as fast as it takes them.</summary>
/// <param name="Entities">Sent first and one after the other, so that every edge of a claim finds both its ends.</param>
/// <param name="Claims">Each is what one commit wrote of claims, 500 of them: the server takes a thousand at a time less quickly.</param>
internal sealed record ServerBatches(IReadOnlyList<byte[]> Entities, IReadOnlyList<byte[]> Claims)
{
    private const int Writers = 2;

    public static async Task<ServerBatches> OfAsync(IEnumerable<IReadOnlyDictionary<string, object?>> commits)
    {
        var (entities, claims) = (new List<byte[]>(), new List<byte[]>());
        foreach (var commit in commits)
        {
            entities.Add(await BodyAsync(commit, isOfClaims: false));
            claims.Add(await BodyAsync(commit, isOfClaims: true));
        }

        return new(entities, claims);
    }

    /// <summary>How long it takes until all are written.</summary>
    public async Task<TimeSpan> WriteAsync(Neo4jServer server)
    {
        using var client = new HttpClient { BaseAddress = server.Options.Address };
        var address = new Uri($"/db/{server.Options.Database}/query/v2", UriKind.Relative);
        var next = -1;
        var watch = Stopwatch.StartNew();
        foreach (var batch in Entities)
            await SendAsync(batch);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            for (var index = Interlocked.Increment(ref next); index < Claims.Count; index = Interlocked.Increment(ref next))
                await SendAsync(Claims[index]);
        }));
        return watch.Elapsed;

        async Task SendAsync(byte[] body)
        {
            CypherException? error;
            do
            {
                using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                using var answer = await client.PostAsync(address, content);
                error = QueryApiAnswer.Read(await answer.Content.ReadAsByteArrayAsync()).Error;
            }
            while (error is { IsTransient: true });
            if (error is not null)
                throw new InvalidOperationException(error.Message);
        }
    }

    private static Task<byte[]> BodyAsync(IReadOnlyDictionary<string, object?> commit, bool isOfClaims)
    {
        var batch = new ServerBatch();
        batch.Add(commit, isOfClaims);
        return batch.ToBodyAsync();
    }
}
