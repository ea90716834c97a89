using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract.Lookups;

/// <summary>Lookups read to their end.</summary>
internal static class LookupReading
{
    extension(IGraphStore store)
    {
        public Task<List<SpeakerDocument>> AllSpeakers(SpeakerQuery query, int size = Limits.LargestPage) =>
            StoreReading.Pages(size, async page =>
            {
                var answer = await store.ListSpeakersAsync(query, page, CancellationToken.None);
                return (answer.Items, answer.Next);
            }, SpeakerDocument.BytesOf);

        public Task<List<RelatedClaim>> AllRelated(RelatedQuery query, int size = Limits.LargestPage) =>
            StoreReading.Pages(size, async page =>
            {
                var answer = await store.ListRelatedAsync(query, page, CancellationToken.None);
                Assert.That(answer, Is.Not.Null, $"{query.Claim} is not there.");
                return (answer!.Items, answer.Next);
            }, related => related.Bytes);

        /// <summary>The neighbours at one end of a node, which every page has to count alike.</summary>
        public async Task<List<NeighborDocument>> AllNeighbors(Reference of, EdgeType type, EdgeDirection direction, int size = Limits.LargestPage)
        {
            long? count = null;
            var all = await StoreReading.Pages(size, async page =>
            {
                var groups = (await store.ListNeighborsAsync(new(of, type, direction), page, CancellationToken.None))!.Groups;
                if (groups.Count == 0)
                    return ([], null);
                var group = groups.Single();
                Assert.That((group.Type, group.Direction), Is.EqualTo((type, direction)));
                Assert.That(group.Count, Is.EqualTo(count ??= group.Count), "Two pages count differently.");
                return (group.Items, group.Next);
            }, NeighborDocument.BytesOf);
            Assert.That(all, Has.Count.EqualTo(count ?? 0), "The count is not that of the pages joined.");
            return all;
        }
    }
}
