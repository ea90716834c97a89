using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Claims, quotations, sources and links of a test, by short labels: source <c>s1</c>, quotation <c>q1</c>, claim <c>c</c>.</summary>
public abstract class ProvenanceWorld(StoreUnderTest subject) : GraphStoreContract(subject)
{
    protected static Reference Claim(string label) => new(RecordKind.Claim, Statement.IdOf(label));

    protected static Reference Quotation(string label) => new(RecordKind.Quotation, Statement.IdOf(label));

    protected static Reference Source(string label) => new(RecordKind.Source, label);

    protected static SourceDescription Article(string label) => Statement.Article($"Source {label}").WithId(label);

    /// <summary>Records a claim and where it was printed: <c>"q1 s1"</c> is quotation q1 in source s1.</summary>
    protected Task<Reference> Say(string label, params string[] printed) => Record(printed
        .Select(print => print.Split(' '))
        .Aggregate(
            Statement.By("Ada").Saying($"Claim {label}.").Labelled(label),
            (claim, print) => claim.Quoted(Statement.Print($"Print {print[0]}.", Article(print[1])) with { Id = Statement.IdOf(print[0]) })));

    protected async Task Sources(params string[] labels)
    {
        foreach (var label in labels)
            await Accept(new RecordSource(Article(label)), Disposition.Created);
    }

    protected Task<Reference> Draw(Reference from, EdgeType type, Reference to, string? evidence = null) =>
        Accept(new RecordLink(Statement.Link(from, type, to) with { Evidence = evidence }), Disposition.Created);

    protected Task<Reference> Take(string quotation, string from) => Draw(Quotation(quotation), EdgeType.TakenFrom, Quotation(from));

    protected Task<Reference> Cite(string source, string cited) => Draw(Source(source), EdgeType.Cites, Source(cited));

    protected async Task<Provenance> Find(string claim)
    {
        var provenance = await Store.FindProvenanceAsync(Claim(claim).Id, CancellationToken.None);
        Assert.That(provenance, Is.Not.Null, claim);
        return provenance!;
    }

    /// <summary>Checks which nodes and links are there, each list in its order.</summary>
    /// <param name="nodes">Labels of quotations and sources, in any order.</param>
    protected static void AssertHolds(Provenance provenance, string nodes, params Reference[] links)
    {
        var labels = nodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(label => label[0]);
        Assert.That(provenance.Quotations.Select(quotation => quotation.Reference), Is.EqualTo(InOrder(labels['q'].Select(Quotation))));
        Assert.That(provenance.Sources.Select(source => source.Reference), Is.EqualTo(InOrder(labels['s'].Select(Source))));
        Assert.That(provenance.Links.Select(link => link.Reference), Is.EqualTo(InOrder(links)));
    }

    private static IEnumerable<Reference> InOrder(IEnumerable<Reference> references) =>
        references.OrderBy(reference => reference.ToString(), StringComparer.Ordinal);
}
