namespace ClaimGraph.Identity;

/// <summary>One spelling for the addresses under which a page is shared (RFC 3986 section 6, and what trackers add).</summary>
public static class CanonicalUrl
{
    private static readonly string[] Trackers = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid"];

    /// <summary>Scheme and host in lower case, no default port, fragment, tracking parameters or final slash.</summary>
    /// <param name="url">An absolute http or https address; anything else comes back as it is.</param>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return url;
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsContent);
        var joined = string.Join('&', query);
        var authority = uri.IsDefaultPort ? uri.IdnHost : $"{uri.IdnHost}:{uri.Port}";
        return $"https://{authority}{uri.AbsolutePath.TrimEnd('/')}{(joined.Length > 0 ? "?" : "")}{joined}";
    }

    private static bool IsContent(string parameter) =>
        !Trackers.Any(tracker => parameter.StartsWith(tracker, StringComparison.OrdinalIgnoreCase));
}
