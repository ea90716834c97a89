using ClaimGraph.Graph;
using ClaimGraph.Tracing.Joins;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing;

/// <summary>Counts the independent origins of a claim's words: what is united by anything counts once.</summary>
public static class Origins
{
    /// <summary>The origins of a claim. The answer is a range when the record does not settle it.</summary>
    /// <param name="texts">The texts of sources, as far as they could be read, by source.</param>
    /// <param name="cancellation">Stops it, with an <see cref="OperationCanceledException"/>.</param>
    public static OriginsDocument Of(
        Provenance provenance, IReadOnlyDictionary<Reference, string> texts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        ArgumentNullException.ThrowIfNull(texts);
        var graph = new ProvenanceGraph(provenance);
        var words = new TraceWords(graph);
        var credits = new SharedCredits(graph, texts);
        var carried = new CarriedWords(graph, source => credits.FirstOf(source.Reference) is not null);
        var chosen = ChosenOrigins.Of(carried);
        var unions = new OriginUnions(carried, words);
        unions.UniteLinked(chosen.Edges);
        unions.UniteCredited(credits, chosen.Edges.Where(edge => edge.Reason == UnionReason.TakenFrom).Select(edge => edge.From).ToHashSet());
        unions.UniteAddressed();
        unions.UniteSimilar(texts, cancellation);
        var groups = new OriginGroups(graph, carried, unions, chosen).List(cancellation);
        var independent = new IndependentOrigins(Math.Min(groups.Count, Math.Max(1, groups.Count(group => group.HasOwnWords))), groups.Count);
        return new()
        {
            Claim = graph.Claim.Reference,
            Independent = independent,
            Because = Because(independent, groups, graph.OwnIn.Count),
            Groups = groups,
            Unknown = new UnknownOrigins(graph, carried, unions, words).List(groups, chosen.Besides, texts),
            IsComplete = provenance.IsComplete,
        };
    }

    private static string Because(IndependentOrigins independent, IReadOnlyList<OriginGroup> groups, int sources)
    {
        var proven = groups.Count(group => group.HasOwnWords);
        var printed = sources == 1 ? "One source printed it" : $"{sources} sources printed it";
        return independent switch
        {
            { AtMost: 0 } => "No source that printed it is on record.",
            { AtMost: 1 } => $"{printed}, and all that is on record leads to one origin.",
            { AtLeast: var least, AtMost: var most } when least == most => $"{printed}, from {most} origins that each have the words from the speaker.",
            { AtMost: var most } => $"{printed}. They form {most} groups that nothing on record joins; {(proven == 0 ? "none" : $"{proven}")} of these "
                + $"{(proven > 1 ? "are" : "is")} known to have the words from the speaker, and {(proven == 0 ? "they" : "the rest")} may have them from one another.",
        };
    }
}
