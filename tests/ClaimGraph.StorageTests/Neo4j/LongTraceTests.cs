using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract.Tracing;
using ClaimGraph.StorageTests.Plain;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Neo4j;

/// <summary>Traces that lead further than is answered are cut at the level at which the plain store cuts them.</summary>
public sealed class LongTraceTests(TestServer server) : Neo4jFixture(server)
{
    [TestCase(2_100, 0, 0, TestName = "A chain longer than all that is answered")]
    [TestCase(600, 1_300, 300, TestName = "A chain that ends in a level that fits, and one that does not")]
    [TestCase(70, 1_950, 10, TestName = "A chain that ends in a level that does not fit")]
    public async Task A_trace_is_cut_at_the_same_level(int chained, int second, int third)
    {
        var requests = Requests(chained, second, third).Select(operation => new WriteRequest(operation, "tester")).ToList();
        await using var plain = new PlainStore(Clock);
        var store = Open();
        foreach (var chosen in new IGraphStore[] { plain, store })
            foreach (var part in requests.Chunk(1_000))
                Assert.That(await chosen.WriteAsync(part, CancellationToken.None), Is.All.InstanceOf<Accepted>());

        var claim = Statement.IdOf("0");
        var cut = await store.FindProvenanceAsync(claim, CancellationToken.None);

        Assert.That(cut!.IsComplete, Is.False);
        Assert.That(cut.Quotations, Has.Count.EqualTo(Taken));
        Assert.That(TracingTexts.Of(cut), Is.EqualTo(TracingTexts.Of(await plain.FindProvenanceAsync(claim, CancellationToken.None))));
    }

    /// <summary>Quotations, each taken from the next.</summary>
    private const int Taken = 12;

    /// <summary>
    /// Quotations in sources of their own; from that of every fourth, a chain of sources with ways back; at its end a level of sources, and
    /// behind it another.
    /// </summary>
    private static IEnumerable<WriteOperation> Requests(int chained, int second, int third)
    {
        for (var number = 0; number < Taken; number++)
            yield return new RecordClaim(Statement.By("Ada").Saying($"It rains {number}.").Labelled($"{number}").Quoted(
                Statement.Print("It rains.", Statement.Article($"Paper {number}").WithId($"paper-{number}")) with { Id = Statement.IdOf($"q{number}") }));
        for (var number = 0; number < chained + second + third; number++)
            yield return new RecordSource(Statement.Article($"Source {number}").WithId($"source-{number}").PublishedBy($"Press {number % 7}"));
        for (var number = 1; number < Taken; number++)
            yield return Link(Quotation(number - 1), EdgeType.TakenFrom, Quotation(number));
        for (var number = 0; number < Taken; number += 4)
            yield return Link(new(RecordKind.Source, $"paper-{number}"), EdgeType.Cites, Source(number * chained / Taken / 2));
        for (var number = 1; number < chained; number++)
        {
            yield return Link(Source(number - 1), EdgeType.Republishes, Source(number));
            if (number % 90 == 0)
                yield return Link(Source(number), EdgeType.Cites, Source(number - 20));
        }

        for (var number = 0; number < second; number++)
            yield return Link(Source(chained - 1), EdgeType.Translates, Source(chained + number));
        for (var number = 0; number < third; number++)
            yield return Link(Source(chained + number), EdgeType.Cites, Source(chained + second + number));
    }

    private static Reference Quotation(int number) => new(RecordKind.Quotation, Statement.IdOf($"q{number}"));

    private static Reference Source(int number) => new(RecordKind.Source, $"source-{number}");

    private static RecordLink Link(Reference from, EdgeType type, Reference to) => new(Statement.Link(from, type, to));
}
