using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>How claims are spread over a field, counted one by one.</summary>
internal static class PlainFacets
{
    extension(PlainGraph graph)
    {
        public Facet Facet(IEnumerable<ClaimRecord> claims, FacetField field) => new(field, [.. claims
            .SelectMany(claim => graph.ValuesOf(claim, field))
            .CountBy(value => value)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Value, StringComparer.Ordinal)
            .Select(pair => new FacetValue(pair.Key.Value, pair.Key.Name, pair.Value))]);

        private IEnumerable<(string Value, string? Name)> ValuesOf(ClaimRecord claim, FacetField field) => field switch
        {
            FacetField.Speaker => claim.Speakers.Select(graph.Named),
            FacetField.Institution => graph.InstitutionsOf(claim).Select(graph.Named),
            FacetField.Country => graph.CountriesOf(claim).Select(graph.Named),
            FacetField.Topic => (claim.About ?? [])
                .Where(subject => subject.Target.Kind == RecordKind.Topic)
                .Select(subject => graph.Named(subject.Target)),
            FacetField.Kind => [(WireNames<ClaimKind>.Of(claim.ClaimKind), null)],
            _ => claim.SaidOn is { } said ? [(said.First.Year.ToString("D4", CultureInfo.InvariantCulture), null)] : [],
        };

        private (string Value, string? Name) Named(Reference reference) => (reference.ToString(), graph.Find(reference) switch
        {
            EntityRecord entity => entity.Name,
            UnnamedSourceRecord unnamed => unnamed.Descriptor,
            _ => null,
        });
    }
}
