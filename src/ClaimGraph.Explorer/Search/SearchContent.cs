using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Search;

/// <summary>The statements that some conditions choose.</summary>
/// <param name="Conditions">The conditions and the order, as the address has them, without the place in the list.</param>
/// <param name="Total">How many there are; null when there was no time to count.</param>
/// <param name="Facets">How they are spread; null when there was no time to count.</param>
/// <param name="SortedBy">What they are ordered by.</param>
/// <param name="Named">Records whose names hold the words looked for.</param>
public sealed record SearchContent(
    PageFrame Frame, IReadOnlyList<KeyValuePair<string, string>> Conditions, ListPart<ClaimDocument> Claims, MatchCount? Total, Facets? Facets,
    ClaimSort SortedBy, IReadOnlyList<NamedRecord> Named)
{
    /// <summary>The value of a condition; null when it is not set.</summary>
    public string? ValueOf(string name) => Conditions.FirstOrDefault(pair => pair.Key == name).Value;

    /// <summary>The search with one condition set, or left out; it begins at the first page.</summary>
    public string AddressWith(params (string Name, string? Value)[] changes)
    {
        var kept = Conditions.Where(pair => !changes.Any(change => change.Name == pair.Key));
        var set = changes.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Name, change.Value!));
        return PageAddresses.SearchBy(kept.Concat(set));
    }
}
