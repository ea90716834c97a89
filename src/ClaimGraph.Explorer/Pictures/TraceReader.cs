using ClaimGraph.Explorer.Claims;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Tracing;
using ClaimGraph.Wording;

namespace ClaimGraph.Explorer.Pictures;

/// <summary>Makes of a claim's printings and its trace what is drawn.</summary>
public static class TraceReader
{
    /// <summary>What is drawn of a trace.</summary>
    /// <param name="addressOf">Where a printing is told of.</param>
    public static TraceGraph Read(VariantTree tree, TraceDocument trace, Func<Reference, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(addressOf);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(trace);
        var variants = tree.Variants.ToDictionary(variant => variant.Quotation);
        var early = trace.ImpossibleDates.Select(date => date.At).ToHashSet();
        var (edges, backs) = (new List<TraceEdge>(), new List<TraceBack>());
        foreach (var variant in tree.Variants)
            if (variant.Step is { } step && variants.TryGetValue(step.From, out var from))
            {
                if (DateOf(variant) is { } date && DateOf(from) is { } before && date.Last < before.First)
                    backs.Add(new(variant.Quotation.Id, from.Quotation.Id, false, $"✕ impossible: dated {DateWords.Of(date)}, from {NameOf(from)} of {DateWords.Of(before)}"));
                else
                    edges.Add(new(from.Quotation.Id, variant.Quotation.Id, LookOf(step), VerbOf(step.Basis)));
            }

        foreach (var link in trace.Circles.SelectMany(circle => circle.BrokenAt))
            if (LinkRecord.TryParseId(link.Id, out var start, out _, out var end) && PrintedIn(start) is { } one && PrintedIn(end) is { } other && one != other)
                backs.Add(new(one.Quotation.Id, other.Quotation.Id, true, $"↻ a circle: {NameOf(one)} and {NameOf(other)} lead back to each other"));
        return Thinned(new(trace.SaidOn, [.. tree.Variants.Select(variant => NodeOf(variant, early) with { Address = addressOf(variant.Quotation) })], edges, backs));

        Variant? PrintedIn(Reference place) => tree.Variants.FirstOrDefault(variant => variant.Quotation == place || variant.Source?.Source == place);
    }

    /// <summary>Leaves out printings that only repeat another when there are more than can be read; each is counted at the one above it.</summary>
    public static TraceGraph Thinned(TraceGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.Nodes.Count <= TraceGraph.MostDrawn)
            return graph;
        var parents = graph.Edges.ToDictionary(edge => edge.To, edge => edge.From);
        var kept = new HashSet<string>();
        var telling = graph.Backs.SelectMany(back => new[] { back.From, back.To })
            .Concat(graph.Nodes.Where(node => node.Look is TraceLook.Altered or TraceLook.Impossible).Select(node => node.Id))
            .Concat(graph.Nodes.Where(node => node.Look == TraceLook.Root).Select(node => node.Id))
            .Concat(graph.Nodes.Select(node => node.Id));
        foreach (var id in telling)
        {
            var way = new List<string>();
            for (var at = id; at is not null && !kept.Contains(at); at = parents.GetValueOrDefault(at))
                way.Add(at);
            if (kept.Count + way.Count <= TraceGraph.MostDrawn)
                kept.UnionWith(way);
        }

        var hidden = new Dictionary<string, int>();
        foreach (var node in graph.Nodes.Where(node => !kept.Contains(node.Id)))
        {
            var above = node.Id;
            while (above is not null && !kept.Contains(above))
                above = parents.GetValueOrDefault(above);
            above ??= graph.Nodes.First(one => kept.Contains(one.Id)).Id;
            hidden[above] = hidden.GetValueOrDefault(above) + 1;
        }

        return graph with
        {
            Nodes = [.. graph.Nodes.Where(node => kept.Contains(node.Id)).Select(node => node with { Repeats = hidden.GetValueOrDefault(node.Id) })],
            Edges = [.. graph.Edges.Where(edge => kept.Contains(edge.From) && kept.Contains(edge.To))],
            Backs = [.. graph.Backs.Where(back => kept.Contains(back.From) && kept.Contains(back.To))],
        };
    }

    private static TraceNode NodeOf(Variant variant, HashSet<Reference> early)
    {
        var isEarly = early.Contains(variant.Quotation) || variant.Source is { } source && early.Contains(source.Source);
        var comparison = variant.Step is null ? variant.AgainstClaim : variant.Step.Comparison;
        var look = isEarly ? TraceLook.Impossible
            : comparison?.Alarms.Count > 0 ? TraceLook.Altered
            : DateOf(variant) is null ? TraceLook.Undated
            : variant.Step is null ? TraceLook.Root
            : TraceLook.Plain;
        var sort = new[]
        {
            variant.Source is { } printed ? EnumWords.Of(printed.Kind) : null,
            variant.Lang,
        };
        return new(variant.Quotation.Id, NameOf(variant), string.Join(" · ", sort.OfType<string>()), DateOf(variant), look, ChangeOf(variant, comparison));
    }

    private static string ChangeOf(Variant variant, WordingComparison? comparison)
    {
        if (comparison is null)
            return variant.Form == QuotationForm.Indirect ? "○ reported" : variant.Step is null ? "≈ origin unknown" : "≈ not compared";
        var words = comparison switch
        {
            { Alarms: [var only] } => $"▲ {ComparisonWords.InBrief(only)}",
            { Alarms: [var first, ..] alarms } => $"▲ {ComparisonWords.InBrief(first)}, and {alarms.Count - 1} more",
            _ when comparison.Classes.Contains(WordingClass.Translated) => "⇄ translated",
            _ when ComparisonWords.IsSame(comparison) => variant.Step is null ? "= as on record" : "= same words",
            _ => $"≈ {WireNames<WordingClass>.Of(comparison.Classes[^1])}",
        };
        return variant.Step is null && variant.Standing == VariantStanding.Undated ? $"{words}, unlinked" : words;
    }

    private static TraceEdgeLook LookOf(VariantStep step) => step.Comparison switch
    {
        { Alarms.Count: > 0 } => TraceEdgeLook.Altered,
        { } comparison when comparison.Classes.Contains(WordingClass.Translated) => TraceEdgeLook.Translated,
        _ => TraceEdgeLook.Plain,
    };

    private static string VerbOf(VariantBasis basis) => basis switch
    {
        VariantBasis.TakenFrom => "has the words from",
        VariantBasis.Republishes => "republishes",
        VariantBasis.Translates or VariantBasis.Translation => "translates",
        VariantBasis.Cites => "cites",
        _ => "is most like",
    };

    private static string NameOf(Variant variant) => variant.Source is { } source ? TraceNames.Of(source) : variant.Quotation.ToString();

    private static PartialDate? DateOf(Variant variant) => variant.Source?.PublishedOn;
}
