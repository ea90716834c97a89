using System.Text;
using ClaimGraph.Anchoring;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Records;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Tracing;

/// <summary>Do a quotation's words stand in its source's text?</summary>
internal static class QuotationAnchor
{
    /// <summary>Texts that are looked at unless the caller says otherwise: where words moved to, only the text before tells.</summary>
    private const int Standard = 2;

    private static readonly QueryParameter<bool> Earlier = Parameter.Flag("earlier", "Whether older texts are looked at than the one before.");

    public static void MapQuotationAnchor(this IEndpointRouteBuilder api) => api
        .MapRead("/quotations/{id}/anchor", GetAsync)
        .WithTags("Tracing")
        .Does("getQuotationAnchor", "Locates a quotation in the text of its source.",
            $"""
            state says exact, moved (since an earlier text), changed (see what stands there now), ambiguous (in several places) or lost.
            start and end count Unicode code points. alarms tells what the rest of the sentence makes of the words there, if it denies, asks,
            conditions or limits them or ascribes them to somebody else ("It is a lie that ..."). textSha256 says which text this is about. It is looked for in the text the source has,
            and in the one before; with earlier=true in the newest {Limits.SourceTexts}, as long as they are not longer than
            {Limits.AnchoredTextBytes >> 20} MB together. notLookedAt names the texts before those.
            """)
        .Takes(Earlier)
        .Answers(new(StatusCodes.Status200OK, "Where it stands.", typeof(QuotationAnchorDocument), "anchor"))
        .Refuses(Problems.NotFound, Problems.Deleted);

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store, HeavyLane lane) =>
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
        {
            var reference = PathIds.Require(RecordKind.Quotation, id);
            var standing = await RecordEndpoints.RequireStandingAsync(store, reference, cancellation);
            var quotation = DocumentJson.Deserialize<QuotationDescription>(standing.Json.Span)!;
            var source = quotation.Source!;
            var (texts, unread) = await TextsOfAsync(source.Id!, store, QueryParameters.Of(http).Get(Earlier), cancellation);
            if (texts.Count == 0)
                throw new ProblemException(Problems.NotFound, $"No text of source:{source.Id} is kept, in which the quotation could be located.");
            var speaker = await SpeakerOfAsync(quotation, store, cancellation);
            var anchors = AnchorHistory.Of(quotation.Text!, texts, quotation.Lang ?? source.Lang, speaker, cancellation);
            return DocumentJson.Serialize(QuotationAnchorDocument.Of(reference, new(RecordKind.Source, source.Id!), anchors, unread));
        }));

    /// <summary>Names and titles under which the text may speak of the speaker.</summary>
    private static async Task<IReadOnlyList<string>> SpeakerOfAsync(QuotationDescription quotation, IGraphStore store, CancellationToken cancellation)
    {
        var claim = await store.FindAsync(quotation.Claim!.Value, cancellation);
        var name = claim is null ? null : DocumentJson.Deserialize<ClaimDocument>(claim.Json.Span)?.Speaker?.Name;
        return NamesOf(quotation, name);
    }

    private static IReadOnlyList<string> NamesOf(QuotationDescription quotation, string? speaker) =>
        [.. new[] { quotation.NameAsStated, quotation.TitleAsStated, speaker }.OfType<string>()];

    /// <summary>Where a quotation stands in the newest of some texts of its source.</summary>
    /// <param name="sourceLang">The language of the source; null when it is not recorded.</param>
    /// <param name="speaker">What the speaker is called on record; null when that is not known.</param>
    public static Anchor In(
        IReadOnlyList<HistoricText> texts, QuotationDescription quotation, string? sourceLang, string? speaker, CancellationToken cancellation) =>
        AnchorHistory.Of(quotation.Text!, texts, quotation.Lang ?? sourceLang, NamesOf(quotation, speaker), cancellation)[^1].Anchor;

    /// <summary>Where a quotation stands in the text of its source as kept now; null when none is kept.</summary>
    /// <inheritdoc cref="In"/>
    public static async Task<Anchor?> FindAsync(
        string source, IGraphStore store, QuotationDescription quotation, string? sourceLang, string? speaker, CancellationToken cancellation) =>
        await TextsOfAsync(source, store, earlier: false, cancellation) is { Texts: { Count: > 0 } texts } ? In(texts, quotation, sourceLang, speaker, cancellation) : null;

    /// <summary>The texts to look at, the oldest first, read one at a time from the newest on; and those before, which are too many or too long.</summary>
    public static async Task<(IReadOnlyList<HistoricText> Texts, IReadOnlyList<UnreadText> Unread)> TextsOfAsync(
        string source, IGraphStore store, bool earlier, CancellationToken cancellation)
    {
        var versions = await store.ListSourceTextsAsync(source, cancellation);
        var texts = new List<HistoricText>();
        var (left, bytes) = (versions.Count, 0);
        var most = earlier ? versions.Count : Standard;
        while (left > 0 && texts.Count < most)
        {
            var version = versions[left - 1];
            // A text may be gone because the source was deleted meanwhile.
            if (await store.FindSourceTextAsync(source, version.Sha256, cancellation) is not { } kept)
                break;
            bytes += Encoding.UTF8.GetByteCount(kept.Text);
            if (bytes > Limits.AnchoredTextBytes)
                break;
            texts.Insert(0, new(version.Sha256, version.KeptAt, kept.Text));
            left--;
        }

        return (texts, [.. versions.Take(left).Select(version => new UnreadText(version.Sha256, version.KeptAt))]);
    }
}
