using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Chains that lead too far are told up to a level, and said to go on.</summary>
public sealed class ProvenanceLimitContract(StoreUnderTest subject) : ProvenanceWorld(subject)
{
    // The first level: quotation q1 in source s1. The second fills up what is left.
    private const int Second = Limits.TracedNodes - 2;

    [Test]
    public async Task A_level_that_makes_it_too_much_is_left_out_whole_with_all_behind_it()
    {
        await Say("c", "q1 s1");
        await Say("other", "q2 s1");
        await Take("q1", "q2");
        await RecordSourcesThat("s1", Second - 1);

        var full = await Find("c");
        Assert.That(Size(full), Is.EqualTo((2, Limits.TracedNodes - 2, Limits.TracedNodes - 2, true)));

        await Sources("s-behind");
        var behind = await Cite("s-0", "s-behind");
        var across = await Cite("s-1", "s-0");
        var back = await Cite("s-2", "s1");
        var more = await Find("c");
        Assert.That(Size(more), Is.EqualTo((2, Limits.TracedNodes - 2, Limits.TracedNodes, false)));
        Assert.That(more.Links.Select(link => link.Reference), Does.Contain(across).And.Contain(back).And.Not.Contain(behind));

        await Cite("s1", "s-behind");
        var first = await Find("c");
        AssertHolds(first, "q1 s1");
        Assert.That(first.IsComplete, Is.False);
    }

    private static (int Quotations, int Sources, int Links, bool IsComplete) Size(ClaimGraph.Tracing.Provenance provenance) =>
        (provenance.Quotations.Count, provenance.Sources.Count, provenance.Links.Count, provenance.IsComplete);

    /// <summary>So many sources, s-0, s-1 and so on, which another one cites.</summary>
    private async Task RecordSourcesThat(string cites, int count)
    {
        var labels = Enumerable.Range(0, count).Select(number => $"s-{number}").ToList();
        await WriteAll(labels.Select(label => new RecordSource(Article(label))));
        await WriteAll(labels.Select(label => new RecordLink(Statement.Link(Source(cites), EdgeType.Cites, Source(label)))));
    }
}
