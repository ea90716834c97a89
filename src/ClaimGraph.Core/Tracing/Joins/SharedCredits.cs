using ClaimGraph.Graph;
using ClaimGraph.Tracing.Credits;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Joins;

/// <summary>The news agencies that sources credit.</summary>
internal sealed class SharedCredits
{
    private readonly Dictionary<Reference, IReadOnlyList<WireCredit>> credits;
    private readonly Dictionary<Reference, string?> publishers;

    public SharedCredits(ProvenanceGraph graph, IReadOnlyDictionary<Reference, string> texts)
    {
        credits = graph.Sources.ToDictionary(
            source => source.Reference,
            source => (IReadOnlyList<WireCredit>)
            [
                .. WireCredit.Of(source.Authors, texts.GetValueOrDefault(source.Reference))
                    .OrderBy(credit => credit.Agency, StringComparer.Ordinal)
                    .DistinctBy(credit => credit.Agency),
            ]);
        publishers = graph.Sources
            .Where(source => source.Publisher is { } publisher && graph.Provenance.Names.ContainsKey(publisher))
            .ToDictionary(source => source.Reference, source => NewsAgencies.Find(graph.Provenance.Names[source.Publisher!.Value]));
    }

    /// <summary>The agency that a source credits; of several the first by name; null when it credits none. An agency need not credit itself.</summary>
    public WireCredit? FirstOf(Reference source) => credits[source].FirstOrDefault(credit => !IsOf(credit.Agency, source));

    /// <summary>Whether a source is an agency's own.</summary>
    public bool IsOf(string agency, Reference source) => publishers.GetValueOrDefault(source) == agency;
}
