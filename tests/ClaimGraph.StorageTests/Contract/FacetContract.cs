using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract;

/// <summary>How claims are spread.</summary>
public sealed class FacetContract(StoreUnderTest subject) : GraphStoreContract(subject)
{
    private static readonly FacetField[] AllFields = Enum.GetValues<FacetField>();

    [Test]
    public Task Facets_count_what_the_filter_means() => Beside.OnGraphs(Subject, beside => GeneratedFilter.Mixed.SampleAsync(
        async filter =>
        {
            var facets = await beside.Store.FacetsAsync(filter, AllFields, CancellationToken.None);
            var expected = await beside.Oracle.FacetsAsync(filter, AllFields, CancellationToken.None);

            Assert.That(facets.Matches, Is.EqualTo(expected.Matches), filter.ToString());
            Assert.That(facets.Fields.Select(facet => facet.Field), Is.EqualTo(AllFields));
            for (var index = 0; index < AllFields.Length; index++)
                Assert.That(facets.Fields[index].Values, Is.EqualTo(expected.Fields[index].Values), $"{AllFields[index]} of {filter}");
        },
        iter: 30, threads: 1));

    [Test]
    public async Task Only_the_facets_asked_for_are_answered_in_their_order()
    {
        await Record(Statement.By("Ada").On("2025-05"));

        var facets = await Store.FacetsAsync(new(), [FacetField.Year, FacetField.Speaker], CancellationToken.None);

        Assert.That(facets.Fields.Select(facet => facet.Field), Is.EqualTo(new[] { FacetField.Year, FacetField.Speaker }));
        Assert.That(facets.Fields[0].Values, Is.EqualTo(new[] { new FacetValue("2025", null, 1) }));
        Assert.That(facets.Fields[1].Values, Is.EqualTo(new[] { new FacetValue("person:ada", "Ada", 1) }));
        Assert.That(facets.Matches, Is.EqualTo(new MatchCount(1, false)));
    }

    [Test]
    public async Task The_most_frequent_values_come_first()
    {
        foreach (var kind in new[] { ClaimKind.Denial, ClaimKind.Opinion, ClaimKind.Opinion })
            await Record(Statement.By("Ada").Saying($"Number {await Count()}.").As(kind));

        var facets = await Store.FacetsAsync(new(), [FacetField.Kind], CancellationToken.None);

        Assert.That(facets.Fields[0].Values, Is.EqualTo(new FacetValue[] { new("opinion", null, 2), new("denial", null, 1) }));
    }

    [Test]
    public async Task An_empty_graph_has_empty_facets()
    {
        var facets = await Store.FacetsAsync(new(), AllFields, CancellationToken.None);

        Assert.That(facets.Matches, Is.EqualTo(new MatchCount(0, false)));
        Assert.That(facets.Fields.SelectMany(facet => facet.Values), Is.Empty);
    }

    private async Task<int> Count() => (await Store.CountClaimsAsync(new(), CancellationToken.None)).Value;
}
