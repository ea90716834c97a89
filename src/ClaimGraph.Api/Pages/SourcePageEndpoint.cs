using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Sources;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Pages;

/// <summary>A source: its text with the quotations marked in it, and what it has from whom.</summary>
internal static class SourcePageEndpoint
{
    private const int Statements = 50;
    private const int MostNeighbors = 20;

    private static readonly EdgeType[] BetweenSources = [EdgeType.Republishes, EdgeType.Translates, EdgeType.Cites];

    public static void MapSourcePage(this IEndpointRouteBuilder routes) =>
        routes.MapPage("/sources/{id}", GetAsync, RecordParameters.Version, Parameter.Cursor);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var reference = PathIds.Require(RecordKind.Source, id);
        var json = Addresses.Of(http.Request, reference);
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, PageAnswers.DataOf(query, json)))
            return;
        var content = await lane.AnswerAsync(http, async cancellation =>
        {
            var (shown, _) = await PageAnswers.ShownAsync(query, store, reference, cancellation);
            var source = DocumentJson.Deserialize<SourceDescription>(shown.Json.Span)!;
            var page = await store.ListClaimsAsync(
                new(new() { Source = id }, Descending: false), Cursors.PageOf(query) with { Size = Statements }, cancellation);
            var (texts, _) = await QuotationAnchor.TextsOfAsync(id, store, earlier: false, cancellation);
            var frame = new PageFrame(json)
            {
                State = await PageAnswers.StateOfAsync(store, shown, cancellation),
                MoreJson =
                [
                    ("What it is joined to", $"{Addresses.Root}/graph/neighbors?of={reference}"), ("Quotations", $"{json}/quotations"),
                    ("Who it quotes", $"{json}/speakers"),
                ],
            };
            return new SourceContent(
                frame, source, texts.Count == 0 ? null : texts[^1].Text,
                PageAnswers.PartOf(
                    query, PageAddresses.Of(reference), Anchored(source, PageAnswers.ClaimsOf(page.Items), texts, lane.PartTime, cancellation), page.Next),
                await NeighborsAsync(store, reference, cancellation));
        });
        await PageAnswers.WriteAsync<SourcePage, SourceContent>(http, content);
    }

    /// <summary>What the source prints, each with its place in the text, as far as there is time to look for it; in the order of the text.</summary>
    private static List<PrintedStatement> Anchored(
        SourceDescription source, List<ClaimDocument> claims, IReadOnlyList<HistoricText> texts, TimeSpan time, CancellationToken cancellation)
    {
        using var part = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        part.CancelAfter(time);
        var printed = new List<(ClaimDocument Claim, QuotationDescription Quotation, Anchor? Anchor)>();
        foreach (var claim in claims)
            foreach (var quotation in (claim.Quotations ?? []).Where(quotation => quotation.Source?.Id == source.Id))
                printed.Add((claim, quotation, AnchorOf(claim, quotation)));

        return [.. printed.OrderBy(one => one.Anchor?.Place?.Start ?? int.MaxValue).Select((one, index) => new PrintedStatement(index + 1, one.Claim, one.Quotation, one.Anchor))];

        Anchor? AnchorOf(ClaimDocument claim, QuotationDescription quotation)
        {
            if (texts.Count == 0)
                return null;
            try
            {
                return QuotationAnchor.In(texts, quotation, source.Lang, claim.Speaker?.Name, part.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    private static async Task<IReadOnlyList<NeighborGroup>> NeighborsAsync(IGraphStore store, Reference source, CancellationToken cancellation)
    {
        var groups = new List<NeighborGroup>();
        foreach (var type in BetweenSources)
            if (await store.ListNeighborsAsync(new(source, type), new(MostNeighbors), cancellation) is { } found)
                groups.AddRange(found.Groups);
        return groups;
    }
}
