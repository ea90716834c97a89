using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Storage;

/// <summary>What became of a <see cref="WriteRequest"/>.</summary>
public abstract record WriteOutcome;

/// <summary>It is on record, and will be after a crash.</summary>
/// <param name="Disposition">What it changed.</param>
/// <param name="Reference">The record it was about.</param>
/// <param name="Version">That record's version now.</param>
public sealed record Accepted(Disposition Disposition, Reference Reference, int Version) : WriteOutcome
{
    /// <summary>
    /// The persons, institutions, countries and topics that it made because nobody on record was meant; null when there are none, or when
    /// this is the outcome kept of an earlier request.
    /// </summary>
    public IReadOnlyList<EntityRecord>? NewEntities { get; init; }

    /// <summary>The outcome kept of an earlier request is the same outcome, although it does not tell again what was new.</summary>
    public bool Equals(Accepted? other) =>
        other is not null && (Disposition, Reference, Version) == (other.Disposition, other.Reference, other.Version);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Disposition, Reference, Version);
}

/// <summary>Nothing of it was written.</summary>
public sealed record Refused(Refusal Refusal) : WriteOutcome;

/// <summary>What an accepted write changed.</summary>
[JsonConverter(typeof(WireNameConverter<Disposition>))]
public enum Disposition
{
    Created = 1,
    Updated = 2,
    Unchanged = 3,
    Deleted = 4,
}

/// <summary>Why a write was refused.</summary>
/// <param name="Code">The reason, stable.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Path">Where in the document (<c>quotations[0].source</c>), or empty for the whole.</param>
/// <param name="Candidates">Records that the sentence speaks of.</param>
public sealed record Refusal(RefusalCode Code, string Message, string Path = "", IReadOnlyList<Candidate>? Candidates = null);

/// <summary>A record that a description might have meant.</summary>
public sealed record Candidate(Reference Reference, string Name)
{
    /// <summary>How alike the name is that was given, 0 to 1; null where it is not by its name that it may be meant.</summary>
    public double? Score { get; init; }

    /// <summary>What the score is made of, part by part.</summary>
    public IReadOnlyList<MatchFeature>? Features { get; init; }
}

/// <summary>The reasons for which a graph refuses a write.</summary>
[JsonConverter(typeof(WireNameConverter<RefusalCode>))]
public enum RefusalCode
{
    /// <summary>The record that the request is about is not there.</summary>
    NotFound,

    /// <summary>The record that the request is about was deleted.</summary>
    Deleted,

    /// <summary>The record is not in the version the caller saw.</summary>
    StaleVersion,

    /// <summary>A description fits several records, and nobody may guess.</summary>
    AmbiguousMatch,

    /// <summary>The id belongs to a record that says something else.</summary>
    ContentConflict,

    /// <summary>The document names a record that is not there, or was deleted, and does not describe it.</summary>
    UnknownReference,

    /// <summary>Other records rest on the one to be deleted.</summary>
    InUse,

    /// <summary>The record would hold more of something than a record may.</summary>
    LimitExceeded,

    /// <summary>The idempotency key was used for another request.</summary>
    IdempotencyKeyReused,

    /// <summary>The document is against the rules of the model, which only shows once it is known who is meant.</summary>
    RuleBroken,
}
