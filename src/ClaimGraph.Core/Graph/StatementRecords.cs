using System.Text.Json.Serialization;
using ClaimGraph.Time;

namespace ClaimGraph.Graph;

/// <summary>What a claim is about.</summary>
/// <param name="Target">A person, institution, country or topic.</param>
/// <param name="Role">As what: <c>subject</c>, <c>economy</c>, ...</param>
public sealed record Subject(Reference Target, string? Role = null);

/// <summary>One thing that one speaker, or several together, are on record as having asserted, once.</summary>
public sealed record ClaimRecord : Record
{
    /// <summary>The role of the <c>MADE</c> edges of all speakers but the first.</summary>
    public const string JointRole = "joint";

    /// <summary>Who said it; of a joint statement, who is named first.</summary>
    public required Reference Speaker { get; init; }

    /// <summary>Of a joint statement: the other speakers, in the order given.</summary>
    public IReadOnlyList<Reference>? JointWith { get; init; }

    public Reference? OnBehalfOf { get; init; }

    /// <summary>The wording on record, kept to the byte.</summary>
    public required string Text { get; init; }

    public required string Lang { get; init; }

    [JsonPropertyName("kind")]
    public required ClaimKind ClaimKind { get; init; }

    public PartialDate? SaidOn { get; init; }

    public string? Venue { get; init; }

    public IReadOnlyList<Subject>? About { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.Claim;

    /// <summary>All who said it, the first speaker first.</summary>
    [JsonIgnore]
    public IEnumerable<Reference> Speakers => (JointWith ?? []).Prepend(Speaker);

    [JsonIgnore]
    public override IEnumerable<Edge> Edges
    {
        get
        {
            yield return new(Speaker, EdgeType.Made, Reference);
            foreach (var speaker in JointWith ?? [])
                yield return new(speaker, EdgeType.Made, Reference, JointRole);
            if (OnBehalfOf is { } principal)
                yield return new(Reference, EdgeType.OnBehalfOf, principal);
            foreach (var subject in About ?? [])
                yield return new(Reference, EdgeType.About, subject.Target, subject.Role);
        }
    }
}

/// <summary>How one source rendered one claim.</summary>
public sealed record QuotationRecord : Record
{
    public required Reference Claim { get; init; }

    public required Reference Source { get; init; }

    /// <summary>The words printed, kept to the byte.</summary>
    public required string Text { get; init; }

    public required QuotationForm Form { get; init; }

    public string? Lang { get; init; }

    /// <summary>Whether the source prints a translation; null when it cannot be told.</summary>
    public bool? Translated { get; init; }

    /// <summary>The speaker's name as printed there.</summary>
    public string? NameAsStated { get; init; }

    /// <summary>The speaker's title as printed there.</summary>
    public string? TitleAsStated { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.Quotation;

    [JsonIgnore]
    public override IEnumerable<Edge> Edges =>
        [new(Reference, EdgeType.Quotes, Claim), new(Reference, EdgeType.AppearsIn, Source)];
}

/// <summary>A published thing.</summary>
public sealed record SourceRecord : Record
{
    public required string Title { get; init; }

    [JsonPropertyName("kind")]
    public required SourceKind SourceKind { get; init; }

    public string? Lang { get; init; }

    public Reference? Publisher { get; init; }

    /// <summary>The authors as printed.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    public PartialDate? PublishedOn { get; init; }

    public PartialDate? RetrievedOn { get; init; }

    public string? Url { get; init; }

    public string? ArchiveUrl { get; init; }

    /// <summary>Identifiers elsewhere, by scheme.</summary>
    public SortedDictionary<string, string>? ExternalIds { get; init; }

    /// <summary>SHA-256 of the source's text in UTF-8, in lower-case hexadecimal.</summary>
    public string? TextSha256 { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.Source;

    [JsonIgnore]
    public override IEnumerable<Edge> Edges =>
        Publisher is { } publisher ? [new(Reference, EdgeType.PublishedBy, publisher)] : [];
}
