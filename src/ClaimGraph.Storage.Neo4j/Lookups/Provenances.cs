using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Where claims were printed, and where that was taken from: a statement for the claim, and mostly one for all the rest.</summary>
internal static class Provenances
{
    /// <summary>Null when there is no such claim.</summary>
    public static async Task<Provenance?> FindAsync(Inquiry inquiry, string claimId)
    {
        var claim = new Reference(RecordKind.Claim, claimId);
        var facts = new Facts();
        var printed = await inquiry.WorkAsync(facts, view => view.FindStored(claim) is { IsDeleted: false } stored
            ? view.PartsOf<QuotationRecord>(stored)
            : null).ConfigureAwait(false);
        if (printed is null)
            return null;
        var walk = new ProvenanceWalk(inquiry, claim, printed, facts);
        var (last, isCut) = await walk.GoAsync().ConfigureAwait(false);
        return await inquiry.WorkAsync(facts, view =>
        {
            var links = walk.LinksIn(view);
            return Of(view, (ClaimRecord)view.Find(claim)!, new TracedLevels(view, printed, links, last).Nodes, links, !isCut);
        }).ConfigureAwait(false);
    }

    private static Provenance Of(
        FactsView view, ClaimRecord claim, IReadOnlyDictionary<Reference, Record> nodes, ILookup<Reference, LinkRecord> links, bool isComplete)
    {
        var sources = Sorted(nodes.Values.OfType<SourceRecord>());
        return new(
            claim,
            Sorted(nodes.Values.OfType<QuotationRecord>()),
            sources,
            Sorted(links.Where(group => nodes.ContainsKey(group.Key)).SelectMany(group => group).Where(link => nodes.ContainsKey(link.To))),
            Names(view, sources.Select(source => source.Publisher).OfType<Reference>().Concat(claim.Speakers)),
            isComplete);
    }

    private static List<T> Sorted<T>(IEnumerable<T> records) where T : Record =>
        [.. records.OrderBy(record => record.Reference.ToString(), StringComparer.Ordinal)];

    private static Dictionary<Reference, string> Names(FactsView view, IEnumerable<Reference> references)
    {
        var describer = new GraphDescriber(view);
        var names = new Dictionary<Reference, string>();
        foreach (var reference in references)
            if (describer.Node(reference).Label is { } name)
                names[reference] = name;
        return names;
    }
}
