using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Describes the groups of sources that have their words from one origin.</summary>
internal sealed class OriginGroups(ProvenanceGraph graph, CarriedWords carried, OriginUnions unions, ChosenOrigins chosen)
{
    private readonly HashSet<Reference> resting = [.. chosen.Edges.Select(edge => edge.From)];

    public IReadOnlyList<OriginGroup> List(CancellationToken cancellation)
    {
        var reasons = unions.All.ToLookup(union => unions.GroupOf(union.From));
        return
        [
            .. carried.Sources.GroupBy(source => unions.GroupOf(source.Reference))
                .OrderBy(group => group.Key)
                .Until(cancellation)
                .Select(group => Describe([.. group], [.. reasons[group.Key]])),
        ];
    }

    private OriginGroup Describe(IReadOnlyList<SourceRecord> members, IReadOnlyList<OriginUnion> reasons)
    {
        var (root, because) = RootOf(members);
        return new()
        {
            Root = root,
            RootBecause = because,
            HasOwnWords = members.Any(IsPrimary),
            Sources = Named(members.Where(source => carried.Quotes(source.Reference))),
            Behind = Named(members.Where(source => !carried.Quotes(source.Reference))),
            Unions = reasons,
        };
    }

    private (Reference? Root, string Because) RootOf(IReadOnlyList<SourceRecord> members)
    {
        if (members is [var only])
            return (only.Reference, PrimaryRecord.Because(only, graph.Claim) ?? "Nothing unites it with another source.");
        var ends = members.Where(source => !resting.Contains(source.Reference) && !unions.Supplied.Contains(source.Reference)).ToList();
        if (ends.Count == 0 && members.Any(source => unions.Supplied.Contains(source.Reference)))
            return (null, "They have it from a news agency whose own report is not on record.");
        if (ends is [var end])
            return (end.Reference, "The others have it from there, or are joined to those that do; nothing on record says that this one has it from anybody else.");
        // In a circle nothing ends; then any of them may be the first.
        var candidates = ends.Count > 0 ? ends : members;
        if (candidates.Where(IsPrimary).ToList() is [var primary])
            return (primary.Reference, PrimaryRecord.Because(primary, graph.Claim)!);
        var first = candidates.FirstOrDefault(source =>
            candidates.All(other => other == source || DateOrder.IsCertainlyBefore(source.PublishedOn, other.PublishedOn)));
        return first is not null
            ? (first.Reference, "It was certainly published before the others that may be the first.")
            : (null, "Neither links nor dates tell which of them was the first.");
    }

    private bool IsPrimary(SourceRecord source) => PrimaryRecord.Because(source, graph.Claim) is not null;

    private IReadOnlyList<TracedSource> Named(IEnumerable<SourceRecord> sources) =>
        [.. sources.Select(source => TracedSource.Of(source, graph.Provenance))];
}
