using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Tracing;

/// <summary>How many independent origins a claim's words have, among the sources that printed them.</summary>
public sealed record OriginsDocument
{
    public required Reference Claim { get; init; }

    /// <summary>How many, as far as it can be told.</summary>
    public required IndependentOrigins Independent { get; init; }

    /// <summary>The answer in a sentence or two.</summary>
    public required string Because { get; init; }

    /// <summary>Sources that have the words from one origin, by the id of their first source.</summary>
    public required IReadOnlyList<OriginGroup> Groups { get; init; }

    /// <summary>What cannot be told, and so is neither united nor counted as independent.</summary>
    public required IReadOnlyList<UnknownOrigin> Unknown { get; init; }

    /// <summary>Whether all that the record leads to was looked at.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A range of which both ends can be shown.</summary>
/// <param name="AtLeast">Groups that are known to have the words from the speaker; 1 when there is any source.</param>
/// <param name="AtMost">Groups that nothing on record unites.</param>
public sealed record IndependentOrigins(int AtLeast, int AtMost);

/// <summary>Sources that have the words from one origin.</summary>
public sealed record OriginGroup
{
    /// <summary>The source that the others have them from; null when it cannot be told.</summary>
    public Reference? Root { get; init; }

    /// <summary>Why that is the root, or why none can be told, in a sentence.</summary>
    public required string RootBecause { get; init; }

    /// <summary>Whether a source of it is known to have the words from the speaker, and not from another source.</summary>
    public required bool HasOwnWords { get; init; }

    /// <summary>The sources that printed the claim, by id.</summary>
    public required IReadOnlyList<TracedSource> Sources { get; init; }

    /// <summary>Sources in which no quotation of the claim is recorded, and that those have it from; by id.</summary>
    public required IReadOnlyList<TracedSource> Behind { get; init; }

    /// <summary>What unites them.</summary>
    public required IReadOnlyList<OriginUnion> Unions { get; init; }
}

/// <summary>Why two sources have their words from one origin.</summary>
[JsonConverter(typeof(WireNameConverter<UnionReason>))]
public enum UnionReason
{
    /// <summary>A quotation in the one was taken from a quotation in the other.</summary>
    TakenFrom = 1,

    /// <summary>The one republishes the other.</summary>
    Republishes = 2,

    /// <summary>The one translates the other.</summary>
    Translates = 3,

    /// <summary>Both credit one news agency, or the one is that agency's.</summary>
    WireCredit = 4,

    /// <summary>The one cites the other, both print the claim, and the one rests on nothing else that is known.</summary>
    Cites = 5,

    /// <summary>Both have one address, or the one is an archived copy of the other.</summary>
    SameAddress = 6,

    /// <summary>Their texts are near-identical.</summary>
    NearIdenticalText = 7,
}

/// <summary>Two sources that have their words from one origin.</summary>
/// <param name="From">The source that has them from the other, where that has a direction.</param>
/// <param name="Evidence">As recorded, printed or measured.</param>
/// <param name="Because">What unites them, in a sentence.</param>
/// <param name="RestsOn">The records that it can be checked in.</param>
public sealed record OriginUnion(
    UnionReason Reason, Reference From, Reference To, string? Evidence, string Because, IReadOnlyList<Reference> RestsOn);

/// <summary>What is missing to tell.</summary>
[JsonConverter(typeof(WireNameConverter<UnknownOriginKind>))]
public enum UnknownOriginKind
{
    /// <summary>No text of the sources is kept, so it was not compared.</summary>
    NotCompared = 1,

    /// <summary>A source cites one in which no quotation of the claim is recorded.</summary>
    CitesWithoutWords = 2,

    /// <summary>A source rests on several: it was put with one of them, and does not unite them.</summary>
    SeveralOrigins = 3,

    /// <summary>Nothing says whether the groups have words of their own.</summary>
    NoEvidence = 4,

    /// <summary>The record leads on further than was looked at.</summary>
    LeftOut = 5,
}

/// <summary>Something that cannot be told.</summary>
/// <param name="Sources">The sources concerned.</param>
/// <param name="Because">What is missing, in a sentence.</param>
/// <param name="RestsOn">Links that it rests on; empty when it rests on what is not recorded.</param>
public sealed record UnknownOrigin(UnknownOriginKind Kind, IReadOnlyList<Reference> Sources, string Because, IReadOnlyList<Reference> RestsOn);
