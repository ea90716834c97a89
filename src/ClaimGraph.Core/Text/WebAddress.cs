namespace ClaimGraph.Text;

/// <summary>Addresses of pages that anybody may be sent to.</summary>
public static class WebAddress
{
    /// <summary>Whether a text is an absolute http or https address, without white space, that names a host.</summary>
    public static bool IsOne(string text) =>
        HasWebScheme(text)
        && !text.AsSpan().ContainsAny(" \t\r\n")
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && HasHost(uri);

    /// <summary>
    /// Whether an address holds a user or a password (RFC 3986, section 3.2.1): kept, they would be told to everybody, and before the
    /// <c>@</c> may stand what looks like another host.
    /// </summary>
    public static bool HoldsCredentials(string text)
    {
        var rest = text.AsSpan(text.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny("/\\?#");
        return (end < 0 ? rest : rest[..end]).Contains('@');
    }

    // Before the framework reads it, which would also take a bare path of this machine for an address.
    private static bool HasWebScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    // A host that looks like an encoded international name, and is none, throws only when it is decoded.
    private static bool HasHost(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
