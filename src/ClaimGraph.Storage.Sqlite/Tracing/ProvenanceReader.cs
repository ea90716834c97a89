using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Lookups;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage.Sqlite.Tracing;

/// <summary>Reads where a claim's words were printed, and where that was taken from.</summary>
internal sealed class ProvenanceReader(Reader reader)
{
    private readonly RecordReader records = new(reader);
    private readonly GraphDescriber describer = new(new KnownRecords(reader));

    /// <summary>Null when there is no such claim, or it was deleted.</summary>
    public Provenance? Find(string claimId)
    {
        if (records.Find(new(RecordKind.Claim, claimId), out var key) is not ClaimRecord { Status: not RecordStatus.Deleted } claim)
            return null;
        var nodes = new TracedNodes(reader, key);
        var sources = InOrder<SourceRecord>(nodes.Sources);
        return new(
            claim, InOrder<QuotationRecord>(nodes.Quotations), sources, InOrder<LinkRecord>(nodes.Links()), NamesIn(claim, sources), nodes.IsComplete);
    }

    /// <summary>Of one kind, so that the order of the ids is that of the references.</summary>
    private List<T> InOrder<T>(IEnumerable<long> keys) where T : Record =>
        [.. keys.Select(key => (T)records.ByKey(key)!).OrderBy(record => record.Id, StringComparer.Ordinal)];

    private Dictionary<Reference, string> NamesIn(ClaimRecord claim, IEnumerable<SourceRecord> sources) =>
        sources.Select(source => source.Publisher).OfType<Reference>().Concat(claim.Speakers).Distinct()
            .ToDictionary(named => named, named => describer.Node(named).Label!);
}
