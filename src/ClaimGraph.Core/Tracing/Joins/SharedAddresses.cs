using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Finds sources that are one page: under one address, or archived from it, or made for telephones.</summary>
internal static class SharedAddresses
{
    /// <summary>Names in front of a site's own under which it serves the same pages to telephones.</summary>
    private static readonly string[] Editions = ["www.", "m.", "mobile.", "amp.", "touch.", "lite."];

    /// <summary>Parameters that say how a page is shown, or who led there.</summary>
    private static readonly string[] Presentations = ["amp", "outputtype", "ref", "ref_src", "ref_url", "cmpid", "smid", "s", "t"];

    /// <summary>The addresses by which a source is found, in one spelling each. An archive's address names that of the page inside itself.</summary>
    public static IEnumerable<string> Of(SourceRecord source) => new[] { source.Url, source.ArchiveUrl }
        .OfType<string>()
        .SelectMany(WithinAndWhole)
        .Where(IsPage)
        .Select(address => Edition(CanonicalUrl.Of(address)))
        .Distinct(StringComparer.Ordinal);

    /// <summary>One spelling for a page and its editions for telephones: not sure enough to be one source, but sure enough to be one origin.</summary>
    private static string Edition(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length <= 1)
            return address;
        var host = uri.Authority;
        while (Array.Find(Editions, edition => host.StartsWith(edition, StringComparison.OrdinalIgnoreCase)) is { } edition && host.Count(letter => letter == '.') > 1)
            host = host[edition.Length..];
        var path = string.Join('/', uri.AbsolutePath.Split('/').Where(segment => !segment.Equals("amp", StringComparison.OrdinalIgnoreCase)));
        var isPost = host is "x.com" or "twitter.com";
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !IsPresentation(parameter.Split('=')[0], isPost)).Order(StringComparer.Ordinal).ToList();
        return $"{uri.Scheme}://{host}{path.TrimEnd('/')}{(query.Count > 0 ? "?" : "")}{string.Join('&', query)}";
    }

    // A single letter may be the number of the page elsewhere.
    private static bool IsPresentation(string parameter, bool isPost) =>
        Presentations.Contains(parameter, StringComparer.OrdinalIgnoreCase) && (parameter.Length > 1 || isPost);

    private static IEnumerable<string> WithinAndWhole(string address)
    {
        yield return address;
        foreach (var spelling in new[] { address, Uri.UnescapeDataString(address) }.Distinct())
        {
            var within = Math.Max(
                spelling.LastIndexOf("http://", StringComparison.OrdinalIgnoreCase), spelling.LastIndexOf("https://", StringComparison.OrdinalIgnoreCase));
            if (within > 0)
                yield return spelling[within..];
        }
    }

    /// <summary>A site's front page is a new one every day.</summary>
    private static bool IsPage(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1);
}
