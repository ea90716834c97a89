using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>A text that a source had or has, with what it says.</summary>
internal sealed record KeptText(string Sha256, DateTimeOffset KeptAt, string Text);

internal static class TextReading
{
    extension(IGraphStore store)
    {
        /// <summary>The texts of a source, the oldest first, each asked for by its hash.</summary>
        public async Task<IReadOnlyList<KeptText>> TextsOf(string sourceId)
        {
            var texts = new List<KeptText>();
            foreach (var version in await store.ListSourceTextsAsync(sourceId, CancellationToken.None))
            {
                var found = await store.FindSourceTextAsync(sourceId, version.Sha256, CancellationToken.None);
                Assert.That(found?.Sha256, Is.EqualTo(version.Sha256));
                texts.Add(new(version.Sha256, version.KeptAt, found!.Text));
            }

            return texts;
        }
    }
}
