using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.Time;

namespace ClaimGraph.Identity;

/// <summary>What makes something without a name itself, as the ids that it may get.</summary>
/// <param name="Proposed">Its id, unless that belongs to another of nearly the same words: a hash with the words folded as in a search.</param>
/// <param name="Distinct">Its id then: a hash with the words as <see cref="WordingKey"/> folds them. Null where there are no words.</param>
public readonly record struct NaturalKey(string Proposed, string? Distinct = null)
{
    /// <summary>No two have this one.</summary>
    public string Own => Distinct ?? Proposed;
}

/// <summary>Ids of what has no name: a short hash of what makes it itself, so that recording it twice is recording it once.</summary>
/// <remarks>
/// Whoever changes how a key is made brings existing graphs over (see <see cref="ClaimGraph.Writing.IGraphState.FindByNaturalKey"/>): ids stay.
/// </remarks>
public static class NaturalKeys
{
    /// <summary>Speaker, wording and date.</summary>
    public static NaturalKey OfClaim(ClaimRecord claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return OfWords(claim.Text, words => ShortHash.Of("claim", claim.Speaker.ToString(), words, claim.SaidOn?.ToString() ?? ""));
    }

    /// <summary>Claim, source and wording; the wording to the byte, because how it was printed is what a quotation records.</summary>
    public static string OfQuotation(QuotationRecord quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return ShortHash.Of("quotation", quotation.Claim.Id, quotation.Source.Id, quotation.Text);
    }

    /// <summary>Canonical URL, else DOI or ISBN, else SHA-256 of the text, else title, publisher and date.</summary>
    public static NaturalKey OfSource(SourceDescription source, Reference? publisher)
    {
        ArgumentNullException.ThrowIfNull(source);
        return OfSource(source.Url, source.ExternalIds, source.TextSha256, source.Title, publisher, source.PublishedOn);
    }

    /// <summary>Source and description: the same words in another source are somebody else.</summary>
    public static NaturalKey OfUnnamedSource(string descriptor, Reference source) =>
        OfWords(descriptor, words => ShortHash.Of("unnamed-source", source.Id, words));

    /// <summary>The natural key of a record as it stands; null for what has a name or another record's key in its own.</summary>
    public static NaturalKey? Of(Record record) => record switch
    {
        ClaimRecord claim => OfClaim(claim),
        SourceRecord source => OfSource(
            source.Url, source.ExternalIds, source.TextSha256, source.Title, source.Publisher, source.PublishedOn),
        UnnamedSourceRecord unnamed => OfUnnamedSource(unnamed.Descriptor, unnamed.Source),
        _ => null,
    };

    /// <summary>
    /// The key of its own of a record whose id is of a time when keys were made otherwise; null when its id is the key, or was chosen.
    /// </summary>
    /// <param name="record">As it was first recorded: that is how its id was made as well, whatever it was edited to since.</param>
    public static string? OfEarlier(Reference reference, Record record) =>
        Of(record) is { } key && reference.Id != key.Proposed && reference.Id != key.Distinct && ShortHash.IsShortHash(reference.Id) ? key.Own : null;

    /// <summary>Whether a record that has a proposed id is what was described, and not of other words.</summary>
    /// <param name="words">The wording, title or descriptor that was described.</param>
    public static bool Says(Record record, string words) => record switch
    {
        ClaimRecord claim => WordingKey.Of(claim.Text) == WordingKey.Of(words),
        SourceRecord source => WordingKey.Of(source.Title) == WordingKey.Of(words),
        UnnamedSourceRecord unnamed => WordingKey.Of(unnamed.Descriptor) == WordingKey.Of(words),
        _ => true,
    };

    private static NaturalKey OfSource(
        string? url, IReadOnlyDictionary<string, string>? externalIds, string? textSha256, string? title, Reference? publisher, PartialDate? publishedOn)
    {
        if (url is not null)
            return new(ShortHash.Of("url", CanonicalUrl.Of(url)));
        if (SourceIdentifiers.Of(externalIds) is { } identifier)
            return new(ShortHash.Of("identifier", identifier));
        return textSha256 is not null
            ? new(ShortHash.Of("text", textSha256))
            : OfWords(title!, words => ShortHash.Of("source", words, publisher?.ToString() ?? "", publishedOn?.ToString() ?? ""));
    }

    // The line break keeps the two apart: no folded text begins with it.
    private static NaturalKey OfWords(string words, Func<string, string> hash) => new(hash(SearchText.Key(words)), hash($"\n{WordingKey.Of(words)}"));
}
