using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Verifying;

namespace ClaimGraph.Tracing;

/// <summary>From a claim back to where its words start, as far as the record leads.</summary>
public sealed record TraceDocument
{
    public required Reference Claim { get; init; }

    /// <summary>The wording on record.</summary>
    public required string Text { get; init; }

    public required Reference Speaker { get; init; }

    /// <summary>What the speaker is called; of an unnamed source its descriptor.</summary>
    public string? SpeakerName { get; init; }

    /// <summary>Of a joint statement: the other speakers.</summary>
    public IReadOnlyList<SpeakerNamed>? JointWith { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>What a reader may be told: what the record says, and what it does not, in a few sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>The sources that are led through, by how many links lead to them, then by id.</summary>
    public required IReadOnlyList<TracedSource> Sources { get; init; }

    /// <summary>Each step back, the nearest to the claim first. Every recorded link that is reached is here once.</summary>
    public required IReadOnlyList<TraceHop> Hops { get; init; }

    /// <summary>Records of which each leads back to itself.</summary>
    public required IReadOnlyList<CircleDocument> Circles { get; init; }

    /// <summary>Where nothing leads on, and nobody can look.</summary>
    public required IReadOnlyList<DeadEnd> DeadEnds { get; init; }

    /// <summary>Dates that cannot all be right, whatever days they stand for.</summary>
    public required IReadOnlyList<ImpossibleDate> ImpossibleDates { get; init; }

    /// <summary>The earliest source that is reached; null when no source is.</summary>
    public EarliestSources? Earliest { get; init; }

    /// <summary>Whether all that the record leads to was looked at.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A step back from the claim.</summary>
public sealed record TraceHop
{
    /// <summary>How many steps lead here, this one included.</summary>
    public required int Step { get; init; }

    public required Reference From { get; init; }

    /// <summary><c>APPEARS_IN</c>, <c>TAKEN_FROM</c>, <c>REPUBLISHES</c>, <c>TRANSLATES</c> or <c>CITES</c>.</summary>
    public required EdgeType Type { get; init; }

    public required Reference To { get; init; }

    /// <summary>As recorded.</summary>
    public string? Evidence { get; init; }

    /// <summary>When the source that it starts at, or its quotation stands in, was published.</summary>
    public PartialDate? FromPublishedOn { get; init; }

    /// <summary>The same of where it ends.</summary>
    public PartialDate? ToPublishedOn { get; init; }

    /// <summary>True when it is left out to show the others in an order: see <see cref="TraceDocument.Circles"/>.</summary>
    public bool? ClosesCircle { get; init; }

    /// <summary>The step as a sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The records that say so: a link, or the quotation.</summary>
    public required IReadOnlyList<Reference> RestsOn { get; init; }
}

/// <summary>Quotations, or sources, of which each was taken from each other, so that none can be the first.</summary>
public sealed record CircleDocument
{
    /// <summary>In the order of the links that are shown: what was taken from another stands before it.</summary>
    public required IReadOnlyList<Reference> Members { get; init; }

    /// <summary>The links between members that are shown.</summary>
    public required IReadOnlyList<Reference> Links { get; init; }

    /// <summary>The links between members at which it is broken to be shown: the least evidenced.</summary>
    public required IReadOnlyList<Reference> BrokenAt { get; init; }

    /// <summary>The circle in a sentence or two.</summary>
    public required string Words { get; init; }
}

/// <summary>Why a trace ends.</summary>
[JsonConverter(typeof(WireNameConverter<DeadEndKind>))]
public enum DeadEndKind
{
    /// <summary>A source that nobody can look up: neither text, address nor publisher is recorded, and nothing leads on.</summary>
    UnknownSource = 1,

    /// <summary>The speaker is not named: "reports said".</summary>
    UnnamedSpeaker = 2,

    /// <summary>The words are reported without quoting them, and nothing printed is recorded that says whose they are.</summary>
    NobodyNamed = 3,
}

/// <summary>A place where nothing leads on.</summary>
/// <param name="At">The source, the speaker or the quotation.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="RestsOn">The records that it can be checked in.</param>
public sealed record DeadEnd(DeadEndKind Kind, Reference At, string Because, IReadOnlyList<Reference> RestsOn);

/// <summary>What is impossible about a date.</summary>
[JsonConverter(typeof(WireNameConverter<ImpossibleDateKind>))]
public enum ImpossibleDateKind
{
    /// <summary>Words were printed before they were said.</summary>
    PublishedBeforeSaid = 1,

    /// <summary>A source republishes, translates or cites what was published later.</summary>
    PublishedBeforeItsSource = 2,

    /// <summary>A quotation was taken from one that was published later.</summary>
    TakenFromLater = 3,
}

/// <summary>Dates that cannot both be right.</summary>
/// <param name="At">The source, or the quotation, that is dated too early.</param>
/// <param name="Date">When it was published, as recorded.</param>
/// <param name="NotBefore">When it can have been published at the earliest: when the words were said, or its source was published.</param>
/// <param name="Because">Why, in a sentence.</param>
/// <param name="RestsOn">The records that say so.</param>
public sealed record ImpossibleDate(
    ImpossibleDateKind Kind, Reference At, PartialDate Date, PartialDate NotBefore, string Because, IReadOnlyList<Reference> RestsOn);

/// <summary>The earliest source of a trace, or those of which it cannot be told which is.</summary>
/// <param name="Sources">One when it can be told; by id.</param>
/// <param name="IsCertain">Whether there is one, and no other that is known can be earlier.</param>
/// <param name="Because">What it rests on, or what is missing to tell, in a sentence.</param>
public sealed record EarliestSources(IReadOnlyList<Reference> Sources, bool IsCertain, string Because);
