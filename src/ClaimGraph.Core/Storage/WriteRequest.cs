using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Storage;

/// <summary>One thing to be written, wholly or not at all.</summary>
/// <param name="Operation">What to do.</param>
/// <param name="Actor">Who asked for it, for the change log.</param>
/// <param name="IdempotencyKey">The caller's own name for this request, or null.</param>
public sealed record WriteRequest(WriteOperation Operation, string Actor, IdempotencyKey? IdempotencyKey = null)
{
    /// <summary>For whom they asked, by their own account; null when for themselves.</summary>
    public string? OnBehalfOf { get; init; }
}

/// <summary>A caller's name for a request (Idempotency-Key, IETF draft-ietf-httpapi-idempotency-key-header-07).</summary>
/// <param name="Key">As sent.</param>
/// <param name="Fingerprint">A hash of the request; the same key with another fingerprint is refused.</param>
public sealed record IdempotencyKey(string Key, string Fingerprint);

/// <summary>What a write does.</summary>
public abstract record WriteOperation;

/// <summary>What to do about a record that is there already, with other content.</summary>
public enum WhenPresent
{
    /// <summary>Refuse: <see cref="RefusalCode.ContentConflict"/>.</summary>
    Refuse,

    /// <summary>Bring it up to what the document says (an import).</summary>
    Update,
}

/// <summary>Records a claim with all that it mentions. What is there already is used; missing quotations are added.</summary>
public sealed record RecordClaim(ClaimDocument Document, WhenPresent WhenPresent = WhenPresent.Refuse) : WriteOperation
{
    /// <summary>When the import began that the document is a line of: the words of what was recorded since then are not changed. Null otherwise.</summary>
    public DateTimeOffset? ImportBegan { get; init; }
}

/// <summary>Records a person, institution, country or topic.</summary>
public sealed record RecordEntity(EntityDescription Entity) : WriteOperation;

/// <summary>Records a source.</summary>
public sealed record RecordSource(SourceDescription Source) : WriteOperation;

/// <summary>Records one more quotation of a claim that is on record.</summary>
public sealed record RecordQuotation(string ClaimId, QuotationDescription Quotation) : WriteOperation;

/// <summary>Records a position a person held.</summary>
public sealed record RecordAffiliation(string PersonId, AffiliationDescription Affiliation) : WriteOperation;

/// <summary>Draws an edge.</summary>
public sealed record RecordLink(LinkDescription Link) : WriteOperation;

/// <summary>Records what is judged of two records whose names are alike. What was judged of them before, it takes the place of.</summary>
public sealed record RecordJudgement(Reference A, Reference B, Judgement Judgement, string? Reason) : WriteOperation;

/// <summary>Puts a new version in the place of the version the caller saw.</summary>
/// <param name="Target">The record; its kind says which description is expected.</param>
/// <param name="Content">
/// A <see cref="ClaimDocument"/>, <see cref="EntityDescription"/>, <see cref="SourceDescription"/>,
/// <see cref="QuotationDescription"/> or <see cref="AffiliationDescription"/>. A claim's quotations, and a person's affiliations,
/// are replaced as a set when they are given, and left alone when they are not.
/// </param>
/// <param name="ExpectedVersion">The version the caller saw; null means any.</param>
public sealed record Replace(Reference Target, Description Content, int? ExpectedVersion) : WriteOperation;

/// <summary>Keeps a source's text, and its SHA-256 in the source's record.</summary>
public sealed record KeepSourceText(string SourceId, string Text, int? ExpectedVersion) : WriteOperation;

/// <summary>Hides a record behind a tombstone. A claim takes its quotations with it, a person the affiliations, any node its links.</summary>
public sealed record Delete(Reference Target, int? ExpectedVersion) : WriteOperation;
