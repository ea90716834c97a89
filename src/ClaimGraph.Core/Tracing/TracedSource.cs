using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Tracing.Steps;

namespace ClaimGraph.Tracing;

/// <summary>A source in short: enough to know what it is, and to read it.</summary>
public sealed record TracedSource
{
    public required Reference Source { get; init; }

    public required string Title { get; init; }

    public required SourceKind Kind { get; init; }

    public string? Lang { get; init; }

    public Reference? Publisher { get; init; }

    /// <summary>What the publisher is called.</summary>
    public string? PublisherName { get; init; }

    public PartialDate? PublishedOn { get; init; }

    public string? Url { get; init; }

    /// <summary>Why it has the words from the speaker, and not from another source; null when nothing says so.</summary>
    public string? PrimaryBecause { get; init; }

    /// <summary>Only when it is not active.</summary>
    public RecordStatus? Status { get; init; }

    internal static TracedSource Of(SourceRecord source, Provenance provenance) => new()
    {
        Source = source.Reference,
        Title = source.Title,
        Kind = source.SourceKind,
        Lang = source.Lang,
        Publisher = source.Publisher,
        PublisherName = source.Publisher is { } publisher ? provenance.Names.GetValueOrDefault(publisher) : null,
        PublishedOn = source.PublishedOn,
        Url = source.Url,
        PrimaryBecause = PrimaryRecord.Because(source, provenance.Claim),
        Status = source.Status == RecordStatus.Active ? null : source.Status,
    };
}
