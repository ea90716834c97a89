using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>Writes what a benchmark needs beside the large graph.</summary>
internal static class StoreWriting
{
    /// <returns>The records, in the order of the operations.</returns>
    /// <exception cref="InvalidOperationException">One of them is refused.</exception>
    public static async Task<IReadOnlyList<Reference>> WriteAllAsync(this IGraphStore store, IEnumerable<WriteOperation> operations)
    {
        var outcomes = await store.WriteAsync([.. operations.Select(operation => new WriteRequest(operation, "benchmark"))], CancellationToken.None);
        return outcomes.OfType<Refused>().FirstOrDefault() is { } refused
            ? throw new InvalidOperationException($"The store refuses what a benchmark needs: {refused.Refusal}")
            : [.. outcomes.OfType<Accepted>().Select(accepted => accepted.Reference)];
    }
}
