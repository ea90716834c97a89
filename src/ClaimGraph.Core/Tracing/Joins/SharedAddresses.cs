using ClaimGraph.Graph;
using ClaimGraph.Identity;

namespace ClaimGraph.Tracing.Joins;

/// <summary>Finds sources that are one page: under one address, or archived from it.</summary>
internal static class SharedAddresses
{
    /// <summary>The addresses by which a source is found, in one spelling each. An archive's address names that of the page inside itself.</summary>
    public static IEnumerable<string> Of(SourceRecord source) => new[] { source.Url, source.ArchiveUrl }
        .OfType<string>()
        .SelectMany(WithinAndWhole)
        .Where(IsPage)
        .Select(CanonicalUrl.Of)
        .Distinct(StringComparer.Ordinal);

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
