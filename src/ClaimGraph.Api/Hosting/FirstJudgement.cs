using ClaimGraph.Documents;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Hosting;

/// <summary>
/// Judges a made-up statement while the service starts: else whoever asks first would wait for the files of all languages to be read and for
/// what judges to be compiled, longer than an answer may take.
/// </summary>
internal sealed class FirstJudgement : BackgroundService
{
    private static readonly (string Lang, string Text)[] Articles =
    [
        ("en", "“The harbour is closed,” said Ann Lowe, head of the port. “We wait.” She added that grain was waiting, and Mr. Dorn denied that it was, according to a report."),
        ("de", "„Der Hafen ist zu“, sagte die Leiterin Anna Lowe. Sie betonte, das Getreide warte. Laut einem Bericht stimmt das nicht."),
    ];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Judge(stoppingToken), stoppingToken);

    private static void Judge(CancellationToken cancellation)
    {
        var claim = new ClaimRecord
        {
            Id = "made-up",
            Speaker = new(RecordKind.Person, "nobody"),
            Text = "The harbour is not closed, and 2.5 million tonnes are waiting.",
            Lang = "en",
            ClaimKind = ClaimKind.Factual,
            SaidOn = PartialDate.Parse("2024-03-04"),
        };
        var (earlier, later) = (SourceOf("earlier", "2024-03-05"), SourceOf("later", "2024-03-06"));
        var link = new LinkRecord { Id = LinkRecord.IdOf(later.Reference, EdgeType.Cites, earlier.Reference), From = later.Reference, Type = EdgeType.Cites, To = earlier.Reference };
        var provenance = new Provenance(
            claim, [Printed(claim, earlier, claim.Text), Printed(claim, later, "The harbour is closed, and 25 million tonnes will be waiting here")],
            [earlier, later], [link], new Dictionary<Reference, string> { [claim.Speaker] = "Nobody" }, IsComplete: true);

        DocumentJson.Serialize(Variants.Of(provenance, cancellation));
        DocumentJson.Serialize(Trace.Of(provenance, cancellation));
        DocumentJson.Serialize(Origins.Of(provenance, provenance.Sources.ToDictionary(source => source.Reference, _ => claim.Text), cancellation));
        foreach (var (lang, article) in Articles)
            DocumentJson.Serialize(Extractor.Read(article, lang, cancellation: cancellation));
    }

    private static SourceRecord SourceOf(string id, string publishedOn) =>
        new() { Id = id, Title = id, SourceKind = SourceKind.Article, Lang = "en", PublishedOn = PartialDate.Parse(publishedOn) };

    private static QuotationRecord Printed(ClaimRecord claim, SourceRecord source, string text) =>
        new() { Id = source.Id, Claim = claim.Reference, Source = source.Reference, Text = text, Lang = "en", Form = QuotationForm.Direct };
}
