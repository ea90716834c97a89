using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Pages;

/// <summary>Reads forms that a file may come with (RFC 7578), with the limits and the strictness of every other form.</summary>
internal static class UploadedForm
{
    private const int LongestBoundary = 70;

    /// <summary>The fields, each once, and the file, if one was chosen. A form without files may come as all others do.</summary>
    /// <param name="limit">Bytes of the body.</param>
    /// <param name="isKnown">Whether the form has a field.</param>
    /// <exception cref="ProblemException">The body is no such form.</exception>
    public static async ValueTask<(FormFields Form, UploadedFile? File)> ReadAsync(HttpContext http, int limit, Func<string, bool> isKnown)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals(MediaTypes.Upload, StringComparison.OrdinalIgnoreCase))
            return (await FormBody.ReadAsync(http, limit, isKnown), null);
        RequestBody.RequireMediaType(http.Request, MediaTypes.Upload);
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= LongestBoundary } boundary)
            throw new ProblemException(Problems.InvalidForm, "The form does not say where its parts end.");
        var bytes = await RequestBody.ReadBytesAsync(http, limit);
        using var body = new MemoryStream(bytes.ToArray(), writable: false);
        var parts = new MultipartReader(boundary, body);
        var values = new Dictionary<string, string>();
        UploadedFile? file = null;
        while (await parts.ReadNextSectionAsync(http.RequestAborted) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { } name)
                throw FormBody.Refused("?", "A part of the form has no name.");
            if (!isKnown(name))
                throw FormBody.Refused(name, "There is no such field in this form.");
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content, http.RequestAborted);
            var isFile = disposition.FileName.HasValue || disposition.FileNameStar.HasValue;
            if (!values.TryAdd(name, isFile ? "" : TextOf(name, content.ToArray())))
                throw FormBody.Refused(name, "The field may stand here once.");
            // A browser sends a part without content where no file was chosen.
            if (isFile && content.Length > 0)
                file = new(HeaderUtilities.RemoveQuotes(disposition.FileName).Value ?? "", part.ContentType ?? "", content.ToArray());
        }

        return (new(values), file);
    }

    private static string TextOf(string name, byte[] utf8)
    {
        try
        {
            return FormBody.WithLineFeeds(VerbatimText.Utf8.GetString(utf8));
        }
        catch (DecoderFallbackException)
        {
            throw FormBody.Refused(name, "The value is not UTF-8.");
        }
    }
}

/// <summary>A file that came with a form.</summary>
/// <param name="Name">What it is called where it comes from.</param>
/// <param name="ContentType">What the browser takes it for.</param>
internal sealed record UploadedFile(string Name, string ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is a page, and no plain text.</summary>
    public bool IsHtml => ContentType.StartsWith(MediaTypes.Html, StringComparison.OrdinalIgnoreCase)
        || Name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
