using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.StorageTests.Statements;

/// <summary>Edits that make of a <see cref="GeneratedGraph"/> one whose sources take from each other, in chains and circles.</summary>
internal static class GeneratedChain
{
    private const int Sources = 30;

    private static readonly Gen<int> Index = Gen.Int[0, 999];

    // Few texts, so that some come back.
    private static readonly Gen<string> Text = Gen.OneOf("It rained.", "It rained.\r\n", "Regen fällt.");

    private static readonly Gen<Edit> Recording = Gen.Select(Gen.Int[0, Sources - 1], GeneratedGraph.Institution.Null(0.5))
        .Select((number, publisher) => (Edit)(_ => new RecordSource(
            Statement.Article($"Chained {number}").WithId($"chained-{number}") with { Publisher = publisher })));

    private static readonly Gen<Edit> Printing = Gen.Select(Index, Gen.Int[0, Sources - 1], GeneratedGraph.Text)
        .Select((claim, source, words) => (Edit)(known => new RecordQuotation(
            known.At(RecordKind.Claim, claim).Id, Statement.Print(words, Statement.Article($"Chained {source}").WithId($"chained-{source}")))));

    private static readonly Gen<Edit> Keeping = Gen.Select(Index, Text)
        .Select((source, text) => (Edit)(known => new KeepSourceText(known.At(RecordKind.Source, source).Id, text, null)));

    public static Gen<Edit> Any { get; } = Gen.Frequency(
        (3, Recording), (2, Printing), (2, Keeping), (5, GeneratedEdit.DrawingOf(Provenance.LinkTypes)));
}
