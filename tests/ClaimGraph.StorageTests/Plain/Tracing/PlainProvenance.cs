using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.Plain.Tracing;

/// <summary>Where a claim's words were printed and taken from, level by level, by looking at all links once for each.</summary>
internal static class PlainProvenance
{
    extension(PlainGraph graph)
    {
        public Provenance? Provenance(string claimId)
        {
            if (graph.Find(new(RecordKind.Claim, claimId)) is not ClaimRecord { Status: not RecordStatus.Deleted } claim)
                return null;
            var links = graph.Live<LinkRecord>().Where(link => ClaimGraph.Tracing.Provenance.LinkTypes.Contains(link.Type)).ToList();
            var here = new HashSet<Reference>();
            var level = graph.WithSources(graph.QuotationsOf(claim.Reference).Select(quotation => quotation.Reference));
            while (level.Count > 0 && here.Count + level.Count <= Limits.TracedNodes)
            {
                here.UnionWith(level);
                level = graph.WithSources(links.Where(link => level.Contains(link.From)).Select(link => link.To));
                level.ExceptWith(here);
            }

            return new(
                claim, graph.InOrder<QuotationRecord>(here), graph.InOrder<SourceRecord>(here),
                graph.InOrder<LinkRecord>(links.Where(link => here.Contains(link.From) && here.Contains(link.To)).Select(link => link.Reference)),
                graph.NamesOf(claim, here), IsComplete: level.Count == 0);
        }

        private HashSet<Reference> WithSources(IEnumerable<Reference> level) =>
            [.. level.SelectMany(node => node.Kind == RecordKind.Quotation ? [node, graph.Get<QuotationRecord>(node).Source] : new[] { node })];

        private List<T> InOrder<T>(IEnumerable<Reference> references) where T : Record =>
            [.. references.OrderBy(reference => reference.ToString(), StringComparer.Ordinal).Select(graph.Find).OfType<T>()];

        private Dictionary<Reference, string> NamesOf(ClaimRecord claim, IEnumerable<Reference> here) =>
            here.Select(graph.Find).OfType<SourceRecord>().Select(source => source.Publisher).OfType<Reference>()
                .Concat(claim.Speakers)
                .Distinct()
                .ToDictionary(named => named, graph.NameOf);

        private string NameOf(Reference named) =>
            graph.Find(named) is UnnamedSourceRecord unnamed ? unnamed.Descriptor : graph.Get<EntityRecord>(named).Name;
    }
}
