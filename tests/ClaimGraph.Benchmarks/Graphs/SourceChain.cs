using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A claim printed in a source that took it from another, and so on through 1,000 sources, with 10 circles on the way.</summary>
internal static class SourceChain
{
    public const int Sources = 1_000;
    public const int Circles = 10;

    private const int CircleLength = 5;

    /// <summary>Sees that it is there; written again, it is the same.</summary>
    /// <returns>The claim.</returns>
    public static async Task<Reference> LoadAsync(IGraphStore store)
    {
        var sources = await store.WriteAllAsync(Enumerable.Range(0, Sources).Select(number => new RecordSource(Source(number))));
        var claim = await store.WriteAllAsync(
        [
            new RecordClaim(new()
            {
                Speaker = new() { Type = RecordKind.Person, Id = "speaker-at-the-end-of-the-chain", Name = "Speaker at the end of the chain" },
                Text = "All of this was said once, and printed a thousand times.",
                Lang = "en",
                Kind = ClaimKind.Factual,
                Quotations =
                [
                    new() { Text = "All of this was said once, and printed a thousand times.", Form = QuotationForm.Direct, Source = new() { Id = sources[0].Id } },
                ],
            }),
        ]);
        await store.WriteAllAsync(Enumerable.Range(0, Sources - 1).Select(number => Link(sources[number], sources[number + 1])));
        await store.WriteAllAsync(Enumerable.Range(1, Circles).Select(circle => circle * Sources / Circles - 2 * CircleLength)
            .Select(number => Link(sources[number + CircleLength], sources[number])));
        return claim[0];
    }

    private static RecordLink Link(Reference from, Reference to) =>
        new(new() { From = from, Type = EdgeType.Cites, To = to, Evidence = "as reported by" });

    private static SourceDescription Source(int number) => new()
    {
        Title = string.Create(CultureInfo.InvariantCulture, $"Report {number} of a chain"),
        Kind = SourceKind.Article,
        Url = string.Create(CultureInfo.InvariantCulture, $"https://chain.example/{number}"),
    };
}
