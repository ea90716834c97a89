using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Identity;

/// <summary>Ids of what has no name: a short hash of what makes it itself, so that recording it twice is recording it once.</summary>
public static class NaturalKeys
{
    /// <summary>Speaker, normalised wording and date.</summary>
    public static string OfClaim(ClaimRecord claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ShortHash.Of("claim", claim.Speaker.ToString(), SearchText.Key(claim.Text), claim.SaidOn?.ToString() ?? "");
    }

    /// <summary>Claim, source and wording; the wording to the byte, because how it was printed is what a quotation records.</summary>
    public static string OfQuotation(QuotationRecord quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return ShortHash.Of("quotation", quotation.Claim.Id, quotation.Source.Id, quotation.Text);
    }

    /// <summary>Canonical URL, else SHA-256 of the text, else title, publisher and date.</summary>
    public static string OfSource(SourceDescription source, Reference? publisher)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Url is { } url)
            return ShortHash.Of("url", CanonicalUrl.Of(url));
        return source.TextSha256 is { } sha256
            ? ShortHash.Of("text", sha256)
            : ShortHash.Of("source", SearchText.Key(source.Title!), publisher?.ToString() ?? "", source.PublishedOn?.ToString() ?? "");
    }

    /// <summary>Source and description: the same words in another source are somebody else.</summary>
    public static string OfUnnamedSource(string descriptor, Reference source) =>
        ShortHash.Of("unnamed-source", source.Id, SearchText.Key(descriptor));
}
