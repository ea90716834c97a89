using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Http;

/// <summary>Every problem this service answers with, and which failure becomes which.</summary>
internal static class Problems
{
    public static readonly ProblemKind MalformedJson = new(400, "malformed-json", "The body is not JSON.");
    public static readonly ProblemKind InvalidText = new(400, "invalid-text", "The text cannot be kept to the byte.");
    public static readonly ProblemKind InvalidDocument = new(400, "invalid-document", "The document is not valid.");
    public static readonly ProblemKind InvalidForm = new(400, "invalid-form", "The form is not valid.");
    public static readonly ProblemKind InvalidParameter = new(400, "invalid-parameter", "A query parameter is not valid.");
    public static readonly ProblemKind InvalidHeader = new(400, "invalid-header", "A request header is not valid.");
    public static readonly ProblemKind InvalidCursor = new(400, "invalid-cursor", "The cursor is not valid here.");
    public static readonly ProblemKind BadRequest = new(400, "bad-request", "The request cannot be read.");
    public static readonly ProblemKind KeyRequired = new(401, "key-required", "This needs a key.");
    public static readonly ProblemKind InvalidKey = new(401, "invalid-key", "The key is not valid.");
    public static readonly ProblemKind InsufficientScope = new(403, "insufficient-scope", "The key may not do that.");
    public static readonly ProblemKind ForeignOrigin = new(403, "foreign-origin", "Another web page may not do that.");
    public static readonly ProblemKind NotFound = new(404, "not-found", "There is no such thing.");
    public static readonly ProblemKind MethodNotAllowed = new(405, "method-not-allowed", "This address does not take that method.");
    public static readonly ProblemKind RequestTimeout = new(408, "request-timeout", "The body came too slowly.");
    public static readonly ProblemKind AmbiguousMatch = new(409, "ambiguous-match", "The description fits several records.");
    public static readonly ProblemKind ContentConflict = new(409, "content-conflict", "The record says something else.");
    public static readonly ProblemKind InUse = new(409, "in-use", "Other records rest on this one.");
    public static readonly ProblemKind Deleted = new(410, "deleted", "The record was deleted.");
    public static readonly ProblemKind StaleVersion = new(412, "stale-version", "The record has changed since it was read.");
    public static readonly ProblemKind TooLarge = new(413, "too-large", "The body is too large.");
    public static readonly ProblemKind TargetTooLong = new(414, "target-too-long", "The address is too long.");
    public static readonly ProblemKind UnsupportedMediaType = new(415, "unsupported-media-type", "The body is of another media type.");
    public static readonly ProblemKind UnknownHost = new(421, "unknown-host", "The service does not answer to that name.");
    public static readonly ProblemKind RuleBroken = new(422, "rule-broken", "The document is against the rules of the model.");
    public static readonly ProblemKind UnknownReference = new(422, "unknown-reference", "The request names a record that is not there.");
    public static readonly ProblemKind LimitExceeded = new(422, "limit-exceeded", "The record would hold too much.");
    public static readonly ProblemKind GraphTooLarge = new(422, "graph-too-large", "The graph would be larger than one answer may be.");
    public static readonly ProblemKind KeyReused = new(422, "idempotency-key-reused", "The idempotency key belongs to another request.");
    public static readonly ProblemKind TooManyRefused = new(422, "too-many-refused", "Line after line was refused.");
    public static readonly ProblemKind IfMatchRequired = new(428, "if-match-required", "The request must say which version it changes.");
    public static readonly ProblemKind RateLimited = new(429, "rate-limited", "The caller asks too often.");
    public static readonly ProblemKind HeadersTooLarge = new(431, "headers-too-large", "The request's headers are too large.");
    public static readonly ProblemKind InternalError = new(500, "internal-error", "The service failed.");
    public static readonly ProblemKind StoreUnavailable = new(503, "store-unavailable", "The store is not available.");
    public static readonly ProblemKind OutcomeUnknown = new(503, "outcome-unknown", "Whether it was written cannot be told.");
    public static readonly ProblemKind NotReadBack = new(503, "not-read-back", "It is on record, but could not be read back.");
    public static readonly ProblemKind Busy = new(503, "busy", "The service is busy.");
    public static readonly ProblemKind Stopping = new(503, "stopping", "The service is being stopped.");
    public static readonly ProblemKind Deadline = new(503, "deadline", "The answer took too long.");

    /// <summary>The problem a store's refusal is.</summary>
    public static ProblemException Of(Refusal refusal)
    {
        var problem = new ProblemException(KindOf(refusal.Code), refusal.Message) { Candidates = refusal.Candidates };
        return refusal.Path.Length == 0 ? problem : problem.At(refusal.Path, refusal.Message);
    }

    /// <summary>The problem any failure is; what nobody foresaw is an internal error, without a word about its cause.</summary>
    public static ProblemException Of(Exception failure) => failure switch
    {
        ProblemException problem => problem,
        BadHttpRequestException refused => OfStatus(refused.StatusCode),
        // The only stream a request reads is its own body; Brotli, and the server for a trailer, have no exception of their own for what is none.
        IOException or InvalidDataException
            or InvalidOperationException { Source: "System.IO.Compression.Brotli" or "Microsoft.AspNetCore.Server.Kestrel.Core" } => new(
            BadRequest, "The body cannot be read: its chunks or its compression are broken, or it ends early."),
        InvalidPositionException => new(InvalidCursor, "The cursor does not lead anywhere in this list; begin again without it."),
        StoreBusyException => new(Busy, "More requests wait than can be answered in time; try again shortly."),
        StoreDeadlineException => new(Deadline, "The question took longer than one request may; ask for less, or try again."),
        StoreOutcomeUnknownException => new(
            OutcomeUnknown, "The store went away in the middle of writing. Sending the same again is safe: what is on record is recorded once."),
        StoreFaultException => new(StoreUnavailable, "The store cannot be used at the moment; nothing was written. Try again shortly."),
        _ => new(InternalError, "Something went wrong here, not with the request. The trace id finds it in the log."),
    };

    /// <summary>The problem behind an answer that has only a status.</summary>
    public static ProblemException OfStatus(int status) => status switch
    {
        404 => new(NotFound, "Nothing is at this address."),
        405 => new(MethodNotAllowed, "See the Allow header for the methods this address takes."),
        408 => new(RequestTimeout, "The body arrived more slowly than the service waits for it."),
        413 => new(TooLarge, "The body is longer than this address takes."),
        414 => new(TargetTooLong, $"Address and query may be {Limits.RequestTarget} bytes long."),
        415 => new(UnsupportedMediaType, "This address does not take a body of that media type."),
        431 => new(HeadersTooLarge, $"A request may have {Limits.RequestHeaders} headers, of {Limits.RequestHeaderBytes} bytes in all."),
        >= 500 => new(InternalError, "Something went wrong here, not with the request. The trace id finds it in the log."),
        _ => new(BadRequest with { Status = status }, "The request does not follow HTTP, or a part of it cannot be read."),
    };

    private static ProblemKind KindOf(RefusalCode code) => code switch
    {
        RefusalCode.NotFound => NotFound,
        RefusalCode.Deleted => Deleted,
        RefusalCode.StaleVersion => StaleVersion,
        RefusalCode.AmbiguousMatch => AmbiguousMatch,
        RefusalCode.ContentConflict => ContentConflict,
        RefusalCode.UnknownReference => UnknownReference,
        RefusalCode.InUse => InUse,
        RefusalCode.LimitExceeded => LimitExceeded,
        RefusalCode.IdempotencyKeyReused => KeyReused,
        RefusalCode.RuleBroken => RuleBroken,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
