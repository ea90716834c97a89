using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Lookups;

/// <summary>Query parameters that several lookups share.</summary>
internal static class LookupParameters
{
    private static readonly RecordKind[] Nodes =
        [.. Enum.GetValues<RecordKind>().Where(kind => kind is not (RecordKind.Affiliation or RecordKind.Link))];

    public static readonly QueryParameter<ClaimKind?> Kind = Parameter.Choice<ClaimKind>("kind", "Only claims of this kind.");

    public static readonly QueryParameter<SortOrder?> Order =
        Parameter.Choice<SortOrder>("order", "By the day it was said; undated claims are the oldest.") with { Default = "desc" };

    public static readonly QueryParameter<bool> Certain =
        Parameter.Flag("certain", "Leaves out what the record cannot settle, such as claims beside an affiliation whose end is not recorded.");

    public static readonly QueryParameter<Reference?> About = Parameter.Reference(
        "about", "What is spoken about.", "country:RU", [.. Enum.GetValues<RecordKind>().Where(kind => kind.IsEntity)]) with
    { IsRequired = true };

    /// <summary>A node of the graph, which has to be given.</summary>
    public static QueryParameter<Reference?> Node(string name, string summary, string example) =>
        Parameter.Reference(name, summary, example, Nodes) with { IsRequired = true };
}
