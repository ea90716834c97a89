using ClaimGraph.Graph;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Lists what cannot be told of a claim's origins, so that nothing of it is guessed.</summary>
internal sealed class UnknownOrigins(ProvenanceGraph graph, CarriedWords carried, OriginUnions unions, TraceWords words)
{
    public IReadOnlyList<UnknownOrigin> List(
        IReadOnlyList<OriginGroup> groups, IEnumerable<OriginEdge> besides, IReadOnlyDictionary<Reference, string> texts) =>
    [
        .. besides.Where(edge => !unions.AreOne(edge.From, edge.To)).Select(edge => new UnknownOrigin(
            UnknownOriginKind.SeveralOrigins,
            [edge.From, edge.To],
            $"{words.Of(edge.Link)} But it has the words from elsewhere as well, and is counted there.",
            [edge.Link.Reference])),
        .. carried.CitesWithoutWords.Select(link => new UnknownOrigin(
            UnknownOriginKind.CitesWithoutWords,
            [link.From, link.To],
            $"{words.Of(link)} Whether it has the words from there is not recorded.",
            [link.Reference])),
        .. groups.Count > 1 ? BetweenGroups(groups, texts) : [],
        .. graph.Provenance.IsComplete ? Array.Empty<UnknownOrigin>() :
        [
            new(UnknownOriginKind.LeftOut, [], "The record leads on further than was looked at: what is left out may unite sources.", []),
        ],
    ];

    private IEnumerable<UnknownOrigin> BetweenGroups(IReadOnlyList<OriginGroup> groups, IReadOnlyDictionary<Reference, string> texts)
    {
        var silent = carried.Sources.Select(source => source.Reference).Where(source => !texts.ContainsKey(source)).ToList();
        if (silent.Count > 0)
            yield return new(
                UnknownOriginKind.NotCompared, silent, "Their text was not there to be compared: they may be near-identical with others.", []);
        var unproven = groups.Where(group => !group.HasOwnWords).ToList();
        if (unproven.Count > 0)
            yield return new(
                UnknownOriginKind.NoEvidence,
                [.. unproven.SelectMany(group => group.Root is { } root ? [root] : group.Sources.Concat(group.Behind).Select(source => source.Source))],
                "Nothing on record says where these have the words from: they may have them from the speaker, or from one another.",
                []);
    }
}
