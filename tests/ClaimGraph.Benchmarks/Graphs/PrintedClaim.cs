using System.Globalization;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>A claim that eight sources print, each of which took it from the one before, and two of which changed a word.</summary>
internal static class PrintedClaim
{
    private const int Sources = 8;
    private const string Words = "The harbour is not closed, and about 2.5 million tonnes of grain are waiting there to be shipped.";

    /// <summary>Sees that it is there; written again, it is the same.</summary>
    /// <returns>The claim.</returns>
    public static async Task<Reference> LoadAsync(IGraphStore store)
    {
        var claim = await store.WriteAllAsync(
        [
            new RecordClaim(new()
            {
                Speaker = new() { Type = RecordKind.Person, Id = "speaker-in-eight-sources", Name = "Speaker in eight sources" },
                Text = Words,
                Lang = "en",
                Kind = ClaimKind.Factual,
                SaidOn = PartialDate.Parse("2024-03-04"),
                Quotations = [.. Enumerable.Range(0, Sources).Select(Quotation)],
            }),
        ]);
        await store.WriteAllAsync(Enumerable.Range(1, Sources - 1).Select(number => new RecordLink(new()
        {
            From = new(RecordKind.Source, SourceId(number)),
            Type = EdgeType.Cites,
            To = new(RecordKind.Source, SourceId(number - 1)),
            Evidence = "as reported by",
        })));
        return claim[0];
    }

    private static QuotationDescription Quotation(int number) => new()
    {
        Text = number switch
        {
            < 3 => Words,
            < 6 => Words.Replace("2.5", "25", StringComparison.Ordinal),
            _ => Words.Replace("2.5", "25", StringComparison.Ordinal).Replace("not ", "", StringComparison.Ordinal),
        },
        Lang = "en",
        Form = QuotationForm.Direct,
        Source = new()
        {
            Id = SourceId(number),
            Title = string.Create(CultureInfo.InvariantCulture, $"The harbour, part {number + 1}"),
            Kind = SourceKind.Article,
            Lang = "en",
            PublishedOn = PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"2024-03-{5 + number:00}")),
        },
    };

    private static string SourceId(int number) => string.Create(CultureInfo.InvariantCulture, $"harbour-part-{number + 1}");
}
