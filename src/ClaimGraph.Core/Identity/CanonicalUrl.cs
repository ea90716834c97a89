using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimGraph.Identity;

/// <summary>One spelling for the addresses under which a page is shared (RFC 3986 section 6, and what sites and trackers add).</summary>
/// <remarks>
/// Folded is only what never makes another page. Addresses of other editions of a page (m., amp., print) may differ in what they say, so they
/// stay addresses of their own; tracing joins their sources.
/// </remarks>
public static partial class CanonicalUrl
{
    private const string World = "www.";
    private const string Posts = "x.com";

    private static readonly string[] Trackers = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid"];
    private static readonly string[] OtherPosts = ["twitter.com", "mobile.twitter.com", "m.twitter.com", "mobile.x.com"];

    /// <summary>
    /// Scheme and host in lower case, no www., no default port, fragment, tracking parameters or final slash; percent-encoding and Unicode form of
    /// the path in one spelling, parameters in the order of their names, and a post on X (Twitter) by its number.
    /// </summary>
    /// <param name="url">An absolute http or https address; anything else comes back as it is.</param>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return url;
        var host = HostOf(uri);
        if (host == Posts && Status().Match(uri.AbsolutePath) is { Success: true } post)
            return $"https://{Posts}/i/status/{post.Groups[1].ValueSpan}";
        // Of parameters with one name the order may matter, and it stays.
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsContent)
            .Select(Encoded).OrderBy(NameOf, StringComparer.Ordinal);
        var joined = string.Join('&', query);
        var authority = uri.IsDefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{uri.Port}");
        return $"https://{authority}{Encoded(uri.AbsolutePath).TrimEnd('/')}{(joined.Length > 0 ? "?" : "")}{joined}";
    }

    private static string HostOf(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        // A name in front of the top level alone is the site's own.
        if (host.StartsWith(World, StringComparison.Ordinal) && host.IndexOf('.', World.Length) > 0)
            host = host[World.Length..];
        return OtherPosts.Contains(host, StringComparer.Ordinal) ? Posts : host;
    }

    private static bool IsContent(string parameter) =>
        !Trackers.Any(tracker => parameter.StartsWith(tracker, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string parameter) => parameter.IndexOf('=', StringComparison.Ordinal) is > 0 and var end ? parameter[..end] : parameter;

    /// <summary>
    /// Unreserved characters as they are, others that are encoded in capitals, letters beyond ASCII composed (NFC) and encoded as UTF-8. What is
    /// reserved stays as it is: %2F is no slash.
    /// </summary>
    private static string Encoded(string part)
    {
        var text = new StringBuilder(part.Length);
        var bytes = new List<byte>();
        for (var position = 0; position < part.Length; position++)
        {
            if (ByteAt(part, position) is { } value)
            {
                position += 2;
                if (!char.IsAscii((char)value))
                {
                    bytes.Add(value);
                    continue;
                }

                Flush(bytes, text);
                if (IsUnreserved((char)value))
                    text.Append((char)value);
                else
                    text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
                continue;
            }

            Flush(bytes, text);
            text.Append(part[position]);
        }

        Flush(bytes, text);
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in VisibleText.Composed(text.ToString()).EnumerateRunes())
            if (rune.IsAscii)
                encoded.Append((char)rune.Value);
            else
                encoded.Append(Uri.EscapeDataString(rune.ToString()));
        return encoded.ToString();
    }

    /// <summary>Writes bytes that were encoded one by one as the letters that they are; those that are no UTF-8 stay encoded.</summary>
    private static void Flush(List<byte> bytes, StringBuilder text)
    {
        if (bytes.Count == 0)
            return;
        var encoded = bytes.ToArray();
        bytes.Clear();
        if (System.Text.Unicode.Utf8.IsValid(encoded))
            text.Append(Encoding.UTF8.GetString(encoded));
        else
            foreach (var value in encoded)
                text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
    }

    private static byte? ByteAt(string part, int position) =>
        part[position] == '%' && position + 2 < part.Length
        && byte.TryParse(part.AsSpan(position + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static bool IsUnreserved(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~';

    [GeneratedRegex("^/(?:[A-Za-z0-9_]{1,30}|i/web)/status(?:es)?/([0-9]{1,20})(?:/|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Status();
}
