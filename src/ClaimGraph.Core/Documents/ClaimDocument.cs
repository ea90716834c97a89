using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Time;

namespace ClaimGraph.Documents;

/// <summary>The one shape in which statements go in and come out: a claim with all that it mentions.</summary>
public record ClaimDocument : Description
{
    /// <summary>Who said it; of a joint statement, who is named first.</summary>
    [Required]
    public EntityDescription? Speaker { get; init; }

    /// <summary>Of a joint statement: who said it together with the speaker, in the order given, each once.</summary>
    [MaxLength(Limits.JointSpeakers)]
    public IReadOnlyList<EntityDescription>? JointWith { get; init; }

    /// <summary>For whom it was said: a person, an institution or a country.</summary>
    public EntityDescription? OnBehalfOf { get; init; }

    /// <summary>The wording on record, kept to the byte.</summary>
    [Required, Text(Limits.ClaimText)]
    public string? Text { get; init; }

    /// <summary>Language of <see cref="Text"/> (BCP 47).</summary>
    [Required, LanguageTag]
    public string? Lang { get; init; }

    /// <summary>What sort of assertion it is.</summary>
    [Required]
    public ClaimKind? Kind { get; init; }

    /// <summary>When it was said: <c>2025</c>, <c>2025-05</c> or <c>2025-05-08</c>.</summary>
    public PartialDate? SaidOn { get; init; }

    /// <summary>Where it was said: an event, a programme, a place.</summary>
    [Text(Limits.Venue)]
    public string? Venue { get; init; }

    /// <summary>Persons, institutions, countries and topics the claim is about.</summary>
    [MaxLength(Limits.Subjects)]
    public IReadOnlyList<EntityDescription>? About { get; init; }

    /// <summary>How sources rendered it.</summary>
    [MaxLength(Limits.Quotations)]
    public IReadOnlyList<QuotationDescription>? Quotations { get; init; }

    /// <summary>All who said it, the first speaker first.</summary>
    public IEnumerable<EntityDescription> AllSpeakers() => (JointWith ?? []).Prepend(Speaker!);
}

/// <summary>How one source rendered one claim.</summary>
public record QuotationDescription : Description
{
    /// <summary>The claim; left out inside the claim's own document.</summary>
    [JsonPropertyOrder(-8)]
    public Reference? Claim { get; init; }

    /// <summary>The words printed, kept to the byte.</summary>
    [Required, Text(Limits.QuotationText)]
    public string? Text { get; init; }

    /// <summary>Whether the words printed are the speaker's own.</summary>
    [Required]
    public QuotationForm? Form { get; init; }

    /// <summary>Language printed (BCP 47).</summary>
    [LanguageTag]
    public string? Lang { get; init; }

    /// <summary>Whether the source prints a translation; left out when it cannot be told.</summary>
    public bool? Translated { get; init; }

    /// <summary>The speaker's name as printed.</summary>
    [Text(Limits.Name)]
    public string? NameAsStated { get; init; }

    /// <summary>The speaker's title as printed.</summary>
    [Text(Limits.Title)]
    public string? TitleAsStated { get; init; }

    /// <summary>Where it was printed.</summary>
    [Required]
    public SourceDescription? Source { get; init; }
}

/// <summary>A published thing: by id, or described.</summary>
public sealed record SourceDescription : Description
{
    [Text(Limits.Title)]
    public string? Title { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>Its language (BCP 47).</summary>
    [LanguageTag]
    public string? Lang { get; init; }

    /// <summary>The institution that published it.</summary>
    public EntityDescription? Publisher { get; init; }

    /// <summary>The authors as printed.</summary>
    [MaxLength(Limits.Authors), Text(Limits.Name)]
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>When it was published: <c>2025</c>, <c>2025-05</c> or <c>2025-05-08</c>.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>When somebody last read it there.</summary>
    public PartialDate? RetrievedOn { get; init; }

    /// <summary>Where it stands.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <summary>Where a copy of it stands.</summary>
    [WebAddress]
    public string? ArchiveUrl { get; init; }

    /// <summary>Identifiers elsewhere, by scheme: <c>doi</c>, <c>isbn</c>, ...</summary>
    [MaxLength(Limits.ExternalIds), SchemeKeys, Text(Limits.ExternalId)]
    public IReadOnlyDictionary<string, string>? ExternalIds { get; init; }

    /// <summary>SHA-256 of the source's text in UTF-8, in lower-case hexadecimal.</summary>
    [Sha256]
    public string? TextSha256 { get; init; }
}

/// <summary>An edge between two records.</summary>
public sealed record LinkDescription : Description
{
    /// <summary>The record at which it starts.</summary>
    [Required]
    public Reference? From { get; init; }

    /// <summary>What the one is to the other.</summary>
    [Required]
    public EdgeType? Type { get; init; }

    /// <summary>The record at which it ends.</summary>
    [Required]
    public Reference? To { get; init; }

    /// <summary>Of links between claims.</summary>
    [Text(Limits.Note)]
    public string? Note { get; init; }

    /// <summary>Of links between sources.</summary>
    [Text(Limits.Note)]
    public string? Evidence { get; init; }

    /// <summary>Of <c>ABOUT</c>.</summary>
    [Text(Limits.Role)]
    public string? Role { get; init; }

    /// <summary>Of links between institutions: since when.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Of links between institutions: until when.</summary>
    public PartialDate? Until { get; init; }
}
