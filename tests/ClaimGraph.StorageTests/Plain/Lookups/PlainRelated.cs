using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain.Lookups;

/// <summary>Claims joined to one, by the number of links between.</summary>
internal static class PlainRelated
{
    public static RelatedPage? Related(this PlainGraph graph, RelatedQuery query, PageRequest page, Func<Record, Document> shown)
    {
        if (query.Claim.Kind != RecordKind.Claim || !graph.IsNode(query.Claim))
            return null;
        var edges = graph.Edges().OfTypes(query.Types);
        var describer = new GraphDescriber(new PlainDocuments(graph));
        var distances = edges.DistancesFrom(query.Claim, query.Depth, _ => false);
        distances.Remove(query.Claim, out _);
        var cut = PlainPages.Cut(
            distances, reached => $"{reached.Value:D10}\0{reached.Key.Id}", page.Checked(), reached => Of(reached.Key, reached.Value),
            claim => claim.Bytes);
        return new(cut.Items, cut.Next, IsComplete: true);

        RelatedClaim Of(Reference claim, int distance)
        {
            var nearer = distance == 1 ? [query.Claim] : distances.Where(reached => reached.Value == distance - 1).Select(reached => reached.Key);
            var links = nearer.SelectMany(other => edges.Between(claim, other, describer))
                .OrderBy(link => link.Type)
                .ThenBy(link => link.RestsOn[0].ToString(), StringComparer.Ordinal);
            return new(distance, [.. links], shown(graph.Find(claim)!));
        }
    }
}
