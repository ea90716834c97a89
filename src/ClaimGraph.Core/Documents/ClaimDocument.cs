using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Documents;

/// <summary>The one shape in which statements go in and come out: a claim with all that it mentions.</summary>
public record ClaimDocument : Description
{
    /// <summary>Who said it.</summary>
    public EntityDescription? Speaker { get; init; }

    /// <summary>For whom it was said: an institution or a country.</summary>
    public EntityDescription? OnBehalfOf { get; init; }

    /// <summary>The wording on record, kept to the byte.</summary>
    public string? Text { get; init; }

    /// <summary>Language of <see cref="Text"/> (BCP 47).</summary>
    public string? Lang { get; init; }

    public ClaimKind? Kind { get; init; }

    /// <summary>When it was said: <c>2025</c>, <c>2025-05</c> or <c>2025-05-08</c>.</summary>
    public PartialDate? SaidOn { get; init; }

    /// <summary>Where it was said: an event, a programme, a place.</summary>
    public string? Venue { get; init; }

    /// <summary>Persons, institutions, countries and topics the claim is about.</summary>
    public IReadOnlyList<EntityDescription>? About { get; init; }

    /// <summary>How sources rendered it.</summary>
    public IReadOnlyList<QuotationDescription>? Quotations { get; init; }
}

/// <summary>How one source rendered one claim.</summary>
public record QuotationDescription : Description
{
    /// <summary>The claim; left out inside the claim's own document.</summary>
    [JsonPropertyOrder(-8)]
    public Reference? Claim { get; init; }

    /// <summary>The words printed, kept to the byte.</summary>
    public string? Text { get; init; }

    public QuotationForm? Form { get; init; }

    /// <summary>Language printed (BCP 47).</summary>
    public string? Lang { get; init; }

    /// <summary>Whether the source prints a translation; left out when it cannot be told.</summary>
    public bool? Translated { get; init; }

    /// <summary>The speaker's name as printed.</summary>
    public string? NameAsStated { get; init; }

    /// <summary>The speaker's title as printed.</summary>
    public string? TitleAsStated { get; init; }

    public SourceDescription? Source { get; init; }
}

/// <summary>A published thing: by id, or described.</summary>
public sealed record SourceDescription : Description
{
    public string? Title { get; init; }

    public SourceKind? Kind { get; init; }

    public string? Lang { get; init; }

    public EntityDescription? Publisher { get; init; }

    /// <summary>The authors as printed.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    public PartialDate? PublishedOn { get; init; }

    public PartialDate? RetrievedOn { get; init; }

    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    /// <summary>SHA-256 of the source's text in UTF-8, in lower-case hexadecimal.</summary>
    public string? TextSha256 { get; init; }
}

/// <summary>An edge between two records.</summary>
public sealed record LinkDescription : Description
{
    public Reference? From { get; init; }

    public EdgeType? Type { get; init; }

    public Reference? To { get; init; }

    /// <summary>Of links between claims.</summary>
    public string? Note { get; init; }

    /// <summary>Of links between sources.</summary>
    public string? Evidence { get; init; }

    /// <summary>Of <c>ABOUT</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Of links between institutions: since when.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Of links between institutions: until when.</summary>
    public PartialDate? Until { get; init; }
}
