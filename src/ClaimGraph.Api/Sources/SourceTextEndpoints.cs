using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Api.Records;
using ClaimGraph.Api.Security;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Text;

namespace ClaimGraph.Api.Sources;

/// <summary>The text of a source: plain text in and out, to the byte.</summary>
internal static class SourceTextEndpoints
{

    public static void MapSourceText(this IEndpointRouteBuilder sources)
    {
        sources.MapRead("/{id}/text", GetAsync)
            .Does("getSourceText", "Answers the text of a source, to the byte.")
            .Answers(new(StatusCodes.Status200OK, "The text.", Example: "source-text", MediaType: MediaTypes.Text, IsTagged: true))
            .Refuses(Problems.NotFound, Problems.Deleted);

        sources.MapPut("/{id}/text", PutAsync)
            .Needs(Scope.Write)
            .Does("replaceSourceText", "Keeps the text of a source, and its SHA-256 in the source's record.",
                "If-Match is needed once there is a text.")
            .Reads(MediaTypes.Text, Limits.SourceTextBytes, "source-text")
            .Answers<SourceDescription>(StatusCodes.Status200OK, "The source as it stands now.", "source", RecordKind.Source)
            .Refuses(Problems.InvalidText, Problems.NotFound, Problems.Deleted, Problems.StaleVersion, Problems.IfMatchRequired);
    }

    /// <summary>The text that bytes are, to the byte.</summary>
    /// <exception cref="ProblemException">They are none that could be kept.</exception>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            throw Refused("The text is empty.");
        if (utf8.StartsWith("\uFEFF"u8))
            throw Refused("The text begins with a byte order mark; leave it out.");
        try
        {
            var text = VerbatimText.Utf8.GetString(utf8);
            return VerbatimText.IsAcceptable(text, out var position, out var problem)
                ? text
                : throw Refused($"{problem} It stands in line {text.AsSpan(0, position).Count('\n') + 1}.");
        }
        catch (DecoderFallbackException invalid)
        {
            throw Refused($"The text is not UTF-8 at byte {invalid.Index}.");
        }
    }

    private static async Task GetAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Source, id);
        var source = await RecordEndpoints.RequireStandingAsync(store, reference, http.RequestAborted);
        var text = await store.FindSourceTextAsync(id, http.RequestAborted)
            ?? throw new ProblemException(Problems.NotFound, "No text of this source is kept.");
        var bytes = VerbatimText.Utf8.GetBytes(text.Text);
        await Responses.WriteTaggedAsync(http, StatusCodes.Status200OK, source.Version, bytes, MediaTypes.TextUtf8);
    }

    private static async Task PutAsync(string id, HttpContext http, IGraphStore store)
    {
        var reference = PathIds.Require(RecordKind.Source, id);
        var source = await RecordEndpoints.RequireStandingAsync(store, reference, http.RequestAborted);
        // Its hash will do: the text itself may be long, and the body has yet to come.
        var present = DocumentJson.Deserialize<SourceDescription>(source.Json.Span)!.TextSha256;
        var isFirst = http.Request.Headers.IfMatch.Count == 0 && present is null;
        // A first text goes on top of what was just looked at, so that of two first texts one is told so. Later, the tag of the text is as good
        // as that of its source, which is what a caller has who kept a text before.
        var expected = isFirst
            ? source.Version
            : await Preconditions.ExpectedVersionAsync(http, store, reference, present);

        RequestBody.RequireMediaType(http.Request, MediaTypes.Text);
        var bytes = await RequestBody.ReadBytesAsync(http, Limits.SourceTextBytes);
        await Writes.AnswerAsync(http, store, new KeepSourceText(id, Decode(bytes.Span), expected));
    }

    private static ProblemException Refused(string sentence) =>
        new ProblemException(Problems.InvalidText, sentence).At(JsonPath.Whole, sentence);
}
