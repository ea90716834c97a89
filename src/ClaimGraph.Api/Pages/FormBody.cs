using System.Globalization;
using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using Microsoft.AspNetCore.WebUtilities;
using QueryString = ClaimGraph.Api.Http.QueryString;

namespace ClaimGraph.Api.Pages;

/// <summary>Reads the forms that pages send, with the limits of every other body, and refuses what the framework would quietly repair.</summary>
/// <remarks>Whether a form comes from a page of ours, the guard in front of every address decides.</remarks>
internal static class FormBody
{
    /// <summary>Bytes that a form may spell one byte of a text with.</summary>
    public const int Escaped = 3;

    /// <summary>Bytes of the form of a document as long as one may be.</summary>
    public const int OfDocument = Escaped * Limits.DocumentBytes;

    private const int LongestShown = 60;

    /// <summary>The fields, each once; those that were left empty too.</summary>
    /// <param name="limit">Bytes of the body.</param>
    /// <param name="isKnown">Whether the form has a field.</param>
    /// <param name="always">Fields that a browser always sends: without them the form was cut off, and what is not in it would be taken for emptied.</param>
    /// <exception cref="ProblemException">The body is no such form.</exception>
    public static async ValueTask<FormFields> ReadAsync(HttpContext http, int limit, Func<string, bool> isKnown, params IEnumerable<string> always)
    {
        RequestBody.RequireMediaType(http.Request, MediaTypes.Form);
        var bytes = await RequestBody.ReadBytesAsync(http, limit);
        var values = new Dictionary<string, string>();
        foreach (var pair in new QueryStringEnumerable(TextOf(bytes.Span)))
        {
            var name = QueryString.Decode(pair.EncodedName.Span) ?? throw Refused("?", "The name is not UTF-8.");
            if (!isKnown(name))
                throw Refused(name, "There is no such field in this form.");
            var value = QueryString.Decode(pair.EncodedValue.Span) ?? throw Refused(name, "The value is not UTF-8.");
            if (!values.TryAdd(name, WithLineFeeds(value)))
                throw Refused(name, "The field may stand here once.");
        }

        return always.FirstOrDefault(name => !values.ContainsKey(name)) is { } missing
            ? throw Refused(missing, "The form is not whole: this field is missing. Open the page again.")
            : new(values);
    }

    /// <summary>The version that a form says it changes.</summary>
    /// <exception cref="ProblemException">It says none.</exception>
    public static int VersionIn(FormFields form) =>
        int.TryParse(form.ValueOf(StatementFields.Version), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0
            ? version
            : throw new ProblemException(Problems.InvalidForm, "The form does not say which version it changes. Open the page again.");

    /// <summary>The version that a form says it changes, which has to be one that the record has had.</summary>
    /// <param name="newest">The version that stands now.</param>
    /// <inheritdoc cref="VersionIn(FormFields)"/>
    public static int VersionIn(FormFields form, int newest) =>
        VersionIn(form) is var version && version <= newest
            ? version
            : throw new ProblemException(Problems.InvalidForm, "The form says that it changes a version that the record has never had. Open the page again.");

    private static string TextOf(ReadOnlySpan<byte> body)
    {
        try
        {
            return VerbatimText.Utf8.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            throw new ProblemException(Problems.InvalidForm, "The form is not UTF-8.");
        }
    }

    /// <summary>A form sends every line break as two characters (HTML, 4.10.21.5), whichever was typed; what is kept has one, and the pages say so.</summary>
    public static string WithLineFeeds(string value) => value.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The problem of a field that is none of the form, or is not written as one.</summary>
    public static ProblemException Refused(string name, string sentence)
    {
        var shown = name.Length <= LongestShown ? name : string.Concat(name.AsSpan(0, LongestShown), "…");
        return new ProblemException(Problems.InvalidForm, sentence).At(shown, sentence);
    }
}
