using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Lookups;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Who has a name: the names of everybody are folded and compared.</summary>
internal static class PlainNames
{
    public static IReadOnlyList<NodeDocument> Named(this PlainGraph graph, string name)
    {
        var describer = new GraphDescriber(new PlainDocuments(graph));
        return
        [
            .. graph.Live<EntityRecord>()
                .Where(entity => entity.Kind != RecordKind.Topic && NameKeys.Of(entity).Contains(NameKeys.Of(name)))
                .Select(entity => entity.Reference)
                .OrderBy(reference => reference.ToString(), StringComparer.Ordinal)
                .Take(Limits.Namesakes)
                .Select(describer.Node),
        ];
    }
}
