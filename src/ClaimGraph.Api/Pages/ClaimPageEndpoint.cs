using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Tracing;
using ClaimGraph.Documents;
using ClaimGraph.Explorer.Claims;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage;
using ClaimGraph.Tracing;

namespace ClaimGraph.Api.Pages;

/// <summary>A statement: its wording, its printings, where they come from, and what speaks for and against it.</summary>
internal static class ClaimPageEndpoint
{
    private const int MostRelated = 20;

    private static readonly QueryParameter<string?> Printing =
        Parameter.Id(PageAddresses.Printing, "The quotation with which the printings begin, and of which all words are shown.", "pfjwr98rvye82hez");

    public static void MapClaimPage(this IEndpointRouteBuilder routes) => routes.MapPage("/claims/{id}", GetAsync, RecordParameters.Version, Printing);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var reference = PathIds.Require(RecordKind.Claim, id);
        var json = Addresses.Of(http.Request, reference);
        var query = QueryParameters.Of(http);
        if (PageAnswers.IsLedToData(http, PageAnswers.DataOf(query, json)))
            return;
        var content = await lane.AnswerAsync(http, async cancellation =>
        {
            var (shown, isEarlier) = await PageAnswers.ShownAsync(query, store, reference, cancellation);
            var claim = DocumentJson.Deserialize<ClaimDocument>(shown.Json.Span)!;
            var frame = new PageFrame(json)
            {
                State = await PageAnswers.StateOfAsync(store, shown, cancellation),
                MoreJson =
                [
                    ("Printings", $"{json}/variants"), ("Trace", $"{json}/trace"), ("Origins", $"{json}/origins"), ("Related", $"{json}/related"),
                ],
            };
            var judged = isEarlier ? null : await JudgedAsync(store, lane, claim, cancellation);
            var part = new PrintingPart(reference, judged?.Variants.Variants ?? [], await PrintingInAsync(query, store, judged, cancellation));
            return new ClaimContent(frame, claim, judged is null ? null : judged with { Anchors = await AnchorsAsync(store, claim, part, lane.PartTime, cancellation) }, part);
        });
        await PageAnswers.WriteAsync<StatementPage, ClaimContent>(http, content);
    }

    private static async Task<Reference?> PrintingInAsync(QueryParameters query, IGraphStore store, ClaimJudgements? judged, CancellationToken cancellation)
    {
        if (query.Get(Printing) is not { } id)
            return null;
        var printing = new Reference(RecordKind.Quotation, id);
        if (judged?.Variants.Variants.Any(variant => variant.Quotation == printing) == true)
            return printing;
        // One that was deleted is told from one that never was.
        await RecordEndpoints.RequireStandingAsync(store, printing, cancellation);
        throw PathIds.NotFound(RecordKind.Quotation);
    }

    private static async Task<ClaimJudgements> JudgedAsync(IGraphStore store, HeavyLane lane, ClaimDocument claim, CancellationToken cancellation)
    {
        var provenance = await store.RequireProvenanceAsync(claim.Id!, cancellation);
        var related = await store.ListRelatedAsync(new(new(RecordKind.Claim, claim.Id!), RelatedQuery.AllTypes, Depth: 1), new(MostRelated), cancellation);
        var variants = Variants.Of(provenance, cancellation);
        return new(
            variants,
            await PageAnswers.InTimeAsync(part => Task.FromResult(Collation.Of(variants, part)), lane.PartTime, cancellation),
            Trace.Of(provenance, cancellation),
            await PageAnswers.InTimeAsync<OriginsDocument>(async part => await ClaimOrigins.OfAsync(provenance, store, part), lane.PartTime, cancellation),
            related?.Items ?? [],
            related?.Next is not null,
            await TitlesAsync(store, claim, cancellation));
    }

    /// <summary>Where the printings on the page stand in the texts of their sources, as far as there is time to look.</summary>
    private static async Task<IReadOnlyDictionary<Reference, Anchor>> AnchorsAsync(
        IGraphStore store, ClaimDocument claim, PrintingPart part, TimeSpan time, CancellationToken cancellation)
    {
        var quotations = (claim.Quotations ?? []).ToDictionary(quotation => new Reference(RecordKind.Quotation, quotation.Id!));
        var anchors = new Dictionary<Reference, Anchor>();
        // Those for which there was no time are shown without.
        await PageAnswers.InTimeAsync(LookAsync, time, cancellation);
        return anchors;

        async Task<Dictionary<Reference, Anchor>?> LookAsync(CancellationToken inTime)
        {
            foreach (var shown in part.Shown)
                if (quotations.GetValueOrDefault(shown.Quotation) is { Source: { Id: { } source } printed } quotation
                    && await QuotationAnchor.FindAsync(source, store, quotation, printed.Lang, claim.Speaker?.Name, inTime) is { } anchor)
                    anchors[shown.Quotation] = anchor;
            return anchors;
        }
    }

    /// <summary>Of each quotation that prints a title, whether it was right on the day. Of several speakers nothing says whose it is.</summary>
    private static async Task<IReadOnlyDictionary<Reference, CapacityDocument>> TitlesAsync(IGraphStore store, ClaimDocument claim, CancellationToken cancellation)
    {
        var titles = new Dictionary<Reference, CapacityDocument>();
        if (claim is not { Speaker: { Type: RecordKind.Person } speaker, JointWith: null, SaidOn: { } day }
            || await store.FindEntityAsync(new(RecordKind.Person, speaker.Id!), cancellation) is not { } person)
            return titles;
        foreach (var quotation in claim.Quotations ?? [])
            if (quotation.TitleAsStated is { } title)
                titles[new(RecordKind.Quotation, quotation.Id!)] = Capacity.Of(person, day, title);
        return titles;
    }
}
