using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>What the record says of words that were put to it.</summary>
public sealed record VerificationDocument
{
    public required Verdict Verdict { get; init; }

    /// <summary>Of exact words: whether they are all that is recorded.</summary>
    public Extent? Extent { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>Who was asked about: a reference, or <c>unknown</c> when nobody by that name is on record; null when nobody was named.</summary>
    public string? Speaker { get; init; }

    /// <summary>What is on record like it, the nearest first.</summary>
    public required IReadOnlyList<ComparedClaim> Candidates { get; init; }

    /// <summary>
    /// Whether all claims that share the most with the words were compared with them; false when they hold more than
    /// <see cref="Limits.ComparedWords"/> words: then put fewer words.
    /// </summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A claim whose words are like those that were put.</summary>
public sealed record ComparedClaim
{
    /// <summary>Whose it is, left out of account, what the words are to this record.</summary>
    public required Verdict Verdict { get; init; }

    public Extent? Extent { get; init; }

    /// <summary>The claim it rests on.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Of that claim, only when it is not active: disputed or retracted.</summary>
    public RecordStatus? Status { get; init; }

    public required SpeakerNamed Speaker { get; init; }

    /// <summary>Whether the speaker is the one asked about; null when nobody was named.</summary>
    public bool? IsSpeakerAsked { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>Whether the day asked about may be that day; null when none was.</summary>
    public DayAgreement? Day { get; init; }

    /// <summary>The words recorded that come nearest.</summary>
    public required RecordedWords OnRecord { get; init; }

    /// <summary>From the words recorded to the words put.</summary>
    public required WordingComparison Comparison { get; init; }

    /// <summary>Address of the claim's trace.</summary>
    public string? Trace { get; init; }
}

/// <summary>Who made a claim.</summary>
/// <param name="Name">Name, or descriptor of an unnamed source.</param>
public sealed record SpeakerNamed(Reference Reference, string? Name);

/// <summary>Words as they are recorded.</summary>
public sealed record RecordedWords
{
    /// <summary>To the byte; of a mixed quotation the part in quotation marks.</summary>
    public required string Words { get; init; }

    public string? Lang { get; init; }

    /// <summary>Whether they are presented as the speaker's own words: direct, or in quotation marks.</summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>Whether they are a translation.</summary>
    public bool? Translated { get; init; }

    /// <summary>The quotation that prints them; null for the wording of the claim itself.</summary>
    public Reference? Quotation { get; init; }

    public Reference? Source { get; init; }

    public string? SourceTitle { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? PublishedOn { get; init; }
}
