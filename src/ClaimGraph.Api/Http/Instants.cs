using System.Globalization;

namespace ClaimGraph.Api.Http;

/// <summary>Moments as RFC 3339 writes them.</summary>
internal static class Instants
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a moment; its offset must be given, because a moment without one is a guess.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment) && HasOffset(text);

    private static bool HasOffset(string text) => text[^1] == 'Z' || (text.Length > 6 && text[^6] is '+' or '-');
}
