using ClaimGraph.Graph;
using ClaimGraph.StorageTests.Contract.Tracing;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>The texts that sources have had.</summary>
internal static class PlainTexts
{
    extension(PlainGraph graph)
    {
        /// <summary>Keeps a text behind those before, unless it is the last of them.</summary>
        public PlainGraph WithText(Reference source, KeptText text)
        {
            var texts = graph.Texts.GetValueOrDefault(source, []);
            return texts is [.., var last] && last.Sha256 == text.Sha256
                ? graph
                : graph with { Texts = graph.Texts.SetItem(source, texts.Add(text)) };
        }

        /// <summary>The texts of a source that is not deleted, the oldest first.</summary>
        public IReadOnlyList<KeptText> TextsOf(string sourceId)
        {
            var source = new Reference(RecordKind.Source, sourceId);
            return graph.Find(source) is { Status: not RecordStatus.Deleted } ? graph.Texts.GetValueOrDefault(source, []) : [];
        }
    }
}
