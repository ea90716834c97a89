using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Identity;

/// <summary>Ids of what has no name: a short hash of what makes it itself, so that recording it twice is recording it once.</summary>
/// <remarks>
/// Whoever changes how a key is made brings existing graphs over (see <see cref="ClaimGraph.Writing.IGraphState.FindByNaturalKey"/>): ids stay.
/// </remarks>
public static class NaturalKeys
{
    /// <summary>Speaker, wording (as <see cref="WordingKey"/> folds it) and date.</summary>
    public static string OfClaim(ClaimRecord claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return ShortHash.Of("claim", claim.Speaker.ToString(), WordingKey.Of(claim.Text), claim.SaidOn?.ToString() ?? "");
    }

    /// <summary>Claim, source and wording; the wording to the byte, because how it was printed is what a quotation records.</summary>
    public static string OfQuotation(QuotationRecord quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return ShortHash.Of("quotation", quotation.Claim.Id, quotation.Source.Id, quotation.Text);
    }

    /// <summary>Canonical URL, else DOI or ISBN, else SHA-256 of the text, else title, publisher and date.</summary>
    public static string OfSource(SourceDescription source, Reference? publisher)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Url is { } url)
            return OfUrl(url);
        if (SourceIdentifiers.Of(source.ExternalIds) is { } identifier)
            return OfIdentifier(identifier);
        return source.TextSha256 is { } sha256 ? OfText(sha256) : OfTitle(source.Title!, publisher, source.PublishedOn);
    }

    /// <summary>Source and description: the same words in another source are somebody else.</summary>
    public static string OfUnnamedSource(string descriptor, Reference source) =>
        ShortHash.Of("unnamed-source", source.Id, WordingKey.Of(descriptor));

    /// <summary>The natural key of a record as it stands; null for what has a name or another record's key in its own.</summary>
    public static string? Of(Record record) => record switch
    {
        ClaimRecord claim => OfClaim(claim),
        SourceRecord { Url: { } url } => OfUrl(url),
        SourceRecord source when SourceIdentifiers.Of(source.ExternalIds) is { } identifier => OfIdentifier(identifier),
        SourceRecord { TextSha256: { } sha256 } => OfText(sha256),
        SourceRecord source => OfTitle(source.Title, source.Publisher, source.PublishedOn),
        UnnamedSourceRecord unnamed => OfUnnamedSource(unnamed.Descriptor, unnamed.Source),
        _ => null,
    };

    private static string OfUrl(string url) => ShortHash.Of("url", CanonicalUrl.Of(url));

    private static string OfIdentifier(string identifier) => ShortHash.Of("identifier", identifier);

    private static string OfText(string sha256) => ShortHash.Of("text", sha256);

    private static string OfTitle(string title, Reference? publisher, PartialDate? publishedOn) =>
        ShortHash.Of("source", WordingKey.Of(title), publisher?.ToString() ?? "", publishedOn?.ToString() ?? "");
}
