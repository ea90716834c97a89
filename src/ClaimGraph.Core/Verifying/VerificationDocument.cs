using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Verifying.InTexts;
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
    /// The words piece by piece, in their order, when they hold several utterances of which one at least is on record; null otherwise.
    /// </summary>
    public IReadOnlyList<PieceDocument>? Pieces { get; init; }

    /// <summary>
    /// The texts of sources in which the words stand, as they are or nearly so, when no statement on record has them as they are; null when
    /// they stand in none that was looked at.
    /// </summary>
    public IReadOnlyList<FoundInText>? InText { get; init; }

    /// <summary>
    /// Sources whose texts share words with those put and were not looked at, because those before were too long together, the time was over,
    /// or enough were found; null when there are none.
    /// </summary>
    public IReadOnlyList<Reference>? NotLookedAt { get; init; }

    /// <summary>
    /// Whether all claims that share the most with the words were compared with them; false when they hold more than
    /// <see cref="Limits.ComparedWords"/> words: then put fewer words.
    /// </summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A piece of the words that were put.</summary>
public sealed record PieceDocument
{
    /// <summary>The piece, to the byte.</summary>
    public required string Words { get; init; }

    /// <summary>What the record says of it alone.</summary>
    public required Verdict Verdict { get; init; }

    public Extent? Extent { get; init; }

    /// <summary>That in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The claim that it rests on.</summary>
    public ComparedClaim? Candidate { get; init; }

    /// <summary>Whether somebody is on record with it, as it is or altered.</summary>
    internal bool IsOnRecord =>
        Verdict is Verdict.Exact or Verdict.Altered or Verdict.TranslationOnly or Verdict.DifferentSpeaker or Verdict.UnknownSpeaker;
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

    /// <summary>Of a joint statement: the other speakers.</summary>
    public IReadOnlyList<SpeakerNamed>? JointWith { get; init; }

    /// <summary>On whose behalf it was said.</summary>
    public SpeakerNamed? OnBehalfOf { get; init; }

    /// <summary>
    /// Whether the one asked about is a speaker, or the one that it was said on behalf of; null when nobody was named, or nobody of that name is on
    /// record.
    /// </summary>
    public bool? IsSpeakerAsked { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>Whether the day asked about may be that day; null when none was.</summary>
    public DayAgreement? Day { get; init; }

    /// <summary>The words recorded that come nearest.</summary>
    public required RecordedWords OnRecord { get; init; }

    /// <summary>From the words recorded to the words put.</summary>
    public required WordingComparison Comparison { get; init; }

    /// <summary>A rendering that prints the words put as they are, although the words recorded are others; null when none does.</summary>
    public RecordedWords? PrintedSo { get; init; }

    /// <summary>Claims on record that contradict it, as links say; null when none are, and of the nearest candidate alone.</summary>
    public IReadOnlyList<ContradictingClaim>? ContradictedBy { get; init; }

    /// <summary>Address of the claim's trace.</summary>
    public string? Trace { get; init; }
}

/// <summary>A claim that contradicts another, or that another contradicts.</summary>
public sealed record ContradictingClaim
{
    /// <summary>The claim.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Of that claim, only when it is not active: disputed or retracted.</summary>
    public RecordStatus? Status { get; init; }

    public required SpeakerNamed Speaker { get; init; }

    /// <summary>Of a joint statement: the other speakers.</summary>
    public IReadOnlyList<SpeakerNamed>? JointWith { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>Its wording, to the byte.</summary>
    public required string Text { get; init; }
}

/// <summary>Who made a claim.</summary>
/// <param name="Name">Name, or descriptor of an unnamed source.</param>
public sealed record SpeakerNamed(Reference Reference, string? Name)
{
    /// <summary>The name, or the reference of who has none.</summary>
    internal string Called => Name ?? Reference.ToString();

    internal static SpeakerNamed Of(EntityDescription speaker) => new(new(speaker.Type!.Value, speaker.Id!), speaker.Name ?? speaker.Descriptor);
}

/// <summary>Words as they are recorded.</summary>
public sealed record RecordedWords
{
    /// <summary>To the byte; of a mixed quotation the parts in quotation marks, with an ellipsis between them.</summary>
    public required string Words { get; init; }

    public string? Lang { get; init; }

    /// <summary>Whether they are presented as the speaker's own words: direct, or in quotation marks.</summary>
    public required bool IsVerbatim { get; init; }

    /// <summary>Whether they are a translation.</summary>
    public bool? Translated { get; init; }

    /// <summary>The quotation that prints them; null for the wording of the claim itself.</summary>
    public Reference? Quotation { get; init; }

    /// <summary>Of that quotation, only when it is not active: disputed or retracted.</summary>
    public RecordStatus? Status { get; init; }

    public Reference? Source { get; init; }

    /// <summary>Of that source, only when it is not active: disputed or retracted.</summary>
    public RecordStatus? SourceStatus { get; init; }

    public string? SourceTitle { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? PublishedOn { get; init; }

    /// <summary>Whether all that was printed is given as the speaker's words, and not some quoted parts of it.</summary>
    internal bool IsWholePrint { get; init; }

    /// <summary>Whether the source has the words from the speaker: a transcript, a broadcast.</summary>
    internal bool IsFromSpeaker { get; init; }
}
