using ClaimGraph.Tracing;

namespace ClaimGraph.Explorer.Claims;

/// <summary>What sources and steps are called in a trace.</summary>
public static class TraceNames
{
    /// <summary>A source by who published it, or by its title where that is not recorded.</summary>
    public static string Of(TracedSource source) => source.PublisherName ?? source.Title;

    /// <summary>What a printing is to the one it hangs under, behind the name of that.</summary>
    public static string Of(VariantBasis basis) => basis switch
    {
        VariantBasis.TakenFrom => ", from which it was taken",
        VariantBasis.Republishes => ", which it republishes",
        VariantBasis.Translates => ", which it translates",
        VariantBasis.Cites => ", which it cites",
        VariantBasis.Translation => ", the one original on record",
        _ => ", the most alike of those printed before",
    };
}
