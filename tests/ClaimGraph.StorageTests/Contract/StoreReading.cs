using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>Lists read to their end.</summary>
internal static class StoreReading
{
    // More pages than any test needs: a store whose cursors go in circles fails instead of hanging.
    private const int MostPages = 2_000;

    extension(IGraphStore store)
    {
        public Task<List<Document>> AllClaims(ClaimQuery query, int size = Limits.LargestPage) => Pages(size, async page =>
        {
            var answer = await store.ListClaimsAsync(query, page, CancellationToken.None);
            return (answer.Items, answer.Next);
        }, claim => claim.Json.Length);

        public Task<List<Document>> AllRecords(RecordQuery query, int size = Limits.LargestPage) => Pages(size, async page =>
        {
            var answer = await store.ListAsync(query, page, CancellationToken.None);
            return (answer.Items, answer.Next);
        }, record => record.Json.Length);

        public Task<List<Change>> AllChanges(Reference reference, int size = Limits.LargestPage) => Pages(size, async page =>
        {
            var answer = await store.HistoryAsync(reference, page, CancellationToken.None);
            Assert.That(answer, Is.Not.Null, $"{reference} has no history.");
            return (answer!.Items, answer.Next);
        }, change => change.Bytes);
    }

    /// <param name="bytesOf">By what a page may end before it has its size.</param>
    internal static async Task<List<T>> Pages<T>(
        int size, Func<PageRequest, Task<(IReadOnlyList<T> Items, string? Next)>> read, Func<T, long> bytesOf)
    {
        var all = new List<T>();
        string? after = null;
        for (var number = 0; number < MostPages; number++)
        {
            var (items, next) = await read(new(size, after));
            Assert.That(items, Has.Count.LessThanOrEqualTo(size), "A page holds more than was asked for.");
            all.AddRange(items);
            if (next is null)
                return all;
            Assert.That(
                items.Count == size || items.Sum(bytesOf) > Limits.PageBytes / 2, Is.True, "A page that is not the last is not full.");
            after = next;
        }

        throw new AssertionException($"The list does not end within {MostPages} pages.");
    }
}
