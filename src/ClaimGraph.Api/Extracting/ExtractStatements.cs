using ClaimGraph.Api.Http;
using ClaimGraph.Api.Lookups;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Extracting;

/// <summary>What does an article say that people said?</summary>
internal static class ExtractStatements
{
    public static void MapExtraction(this IEndpointRouteBuilder api) => api
        .MapPost("/extract", PostAsync)
        .WithTags("Extraction")
        .Needs(Scope.Read)
        .Does("extractStatements", "Reads out of a text what it says that people said; nothing of it is recorded.",
            $"""
            Send exactly one of text, html and source (the text kept of a source on record). candidates are what somebody said: where it stands
            (spans: several where the writer interrupts it; the marks around a quotation are left out), whether it is direct, indirect or mixed,
            by which pattern it was found and how often that pattern is right (confidence), the words that say so (cue), who said it, and a claim
            document to be edited and posted. Places count Unicode code points of the text that text names by its SHA-256; of html the answer
            holds that text as content, to be kept unchanged as the source's. A speaker of whom a pronoun or a short name speaks is named only
            where one comes into question more than all others; else rivals names them. matches are those on record who have the name; the
            claim has an id only where there is exactly one. already is what verify says of the first {Limits.VerifiedStatements} candidates.
            unattributed are words in marks of which it is not said whose they are; passedOver is what was taken for no statement, and why.
            English is read best, then German; of other languages only quotation marks are. At most
            {Limits.ExtractedStatements} statements are read out of one text.
            """)
        .Reads<ExtractionRequest>("extraction-request", maximum: Limits.ExtractionBytes)
        .Answers(new(StatusCodes.Status200OK, "What people are said to have said.", typeof(ExtractionDocument), "extraction"))
        .Refuses(Problems.InvalidText, Problems.NotFound, Problems.Deleted, Problems.RuleBroken);

    private static async Task PostAsync(HttpContext http, IGraphStore store, HeavyLane lane)
    {
        var request = (await RequestBody.ReadAsync<ExtractionRequest>(http, maximum: Limits.ExtractionBytes)).Document;
        await LookupResponses.WriteAsync(http, await lane.AnswerAsync(http, async cancellation =>
            DocumentJson.Serialize(await AnswerAsync(http.Request, store, request, lane.PartTime, cancellation))));
    }

    /// <summary>What a text says that people said, with what is on record of it.</summary>
    /// <param name="verifying">How long statements are verified.</param>
    /// <exception cref="ProblemException">There is no such source, it has no text, or the page holds none.</exception>
    public static async Task<ExtractionDocument> AnswerAsync(
        HttpRequest http, IGraphStore store, ExtractionRequest request, TimeSpan verifying, CancellationToken cancellation)
    {
        var (text, lang, source) = await TextOfAsync(store, request, cancellation);
        var answer = await Task.Run(() => Extractor.Read(text, lang, source, cancellation), cancellation);
        if (request.Html is not null)
            answer = answer with { Text = answer.Text with { Content = text } };
        return (await OnRecord.NamedAsync(answer, http, store, verifying, cancellation)).Answer;
    }

    private static async Task<(string Text, string? Lang, SourceDescription? Source)> TextOfAsync(
        IGraphStore store, ExtractionRequest request, CancellationToken cancellation)
    {
        if (request.Text is { } text)
            return (text, request.Lang, null);
        return request.Html is { } html
            ? (await ArticleOfAsync(html, cancellation), request.Lang, null)
            : await KeptTextAsync(store, request, cancellation);
    }

    /// <summary>The text of the article of a page.</summary>
    /// <exception cref="ProblemException">It holds none, or is built to take long.</exception>
    public static async Task<string> ArticleOfAsync(string html, CancellationToken cancellation)
    {
        if (HtmlBounds.FaultOf(html) is { } fault)
            throw new ProblemException(Problems.RuleBroken, fault).At("html", fault);
        var read = await Task.Run(() => ArticleHtml.TextOfAsync(html, cancellation), cancellation);
        return !BlankText.IsBlank(read) ? read
            : throw new ProblemException(Problems.RuleBroken, "html holds no text outside of what is left out.").At("html", "html holds no text.");
    }

    private static async Task<(string, string?, SourceDescription?)> KeptTextAsync(IGraphStore store, ExtractionRequest request, CancellationToken cancellation)
    {
        var id = Reference.TryParse(request.Source!, out var named) && named.Kind == RecordKind.Source ? named.Id : request.Source!;
        var reference = PathIds.Require(RecordKind.Source, id);
        var document = await RecordEndpoints.RequireStandingAsync(store, reference, cancellation);
        var kept = await store.FindSourceTextAsync(id, cancellation)
            ?? throw new ProblemException(Problems.RuleBroken, "No text of this source is kept; keep one, or send the text.").At("source", "No text of this source is kept.");
        var source = DocumentJson.Deserialize<SourceDescription>(document.Json.Span)!;
        return (kept.Text, request.Lang ?? source.Lang, new() { Id = id });
    }
}
