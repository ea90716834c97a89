using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.Storage.Neo4j.Reading;

/// <summary>Counts the claims of a filter by speaker, institution, country, topic, kind and year.</summary>
internal static class ClaimFacets
{
    /// <summary>Values a facet names at most.</summary>
    private const int Most = 100;

    public static async Task<Facets> CountAsync(Inquiry inquiry, ClaimFilter filter, IReadOnlyList<FacetField> fields)
    {
        var selection = await ClaimSelection.OfAsync(inquiry, filter).ConfigureAwait(false);
        var (text, parameters) = selection.ByDay(ClaimTail.Facets, after: null, isDescending: true, Limits.ExactCount + 1);
        parameters["most"] = Limits.ExactCount;
        parameters["values"] = Most;
        parameters["fields"] = fields.Select(WireNames<FacetField>.Of).ToList();
        var answer = await inquiry.AskAsync(text, parameters).ConfigureAwait(false);

        var count = (long)answer.Rows.First(row => (string)row[0]! == "")[3]!;
        var values = answer.Rows.ToLookup(row => (string)row[0]!, row => new FacetValue((string?)row[1] ?? "", NameOf(row[2]), (int)(long)row[3]!));
        return new(
            new((int)Math.Min(count, Limits.ExactCount), count > Limits.ExactCount),
            [.. fields.Select(field => new Facet(field, Sorted(values[WireNames<FacetField>.Of(field)])))]);
    }

    private static List<FacetValue> Sorted(IEnumerable<FacetValue> values) =>
        [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).Take(Most)];

    private static string? NameOf(object? record) => record is not string text ? null : RecordText.Read(text).Record switch
    {
        EntityRecord entity => entity.Name,
        UnnamedSourceRecord unnamed => unnamed.Descriptor,
        _ => null,
    };
}
