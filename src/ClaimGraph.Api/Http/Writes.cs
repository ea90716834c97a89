using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimGraph.Api.Entities;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Http;

/// <summary>Sends one write to the store and answers what became of it.</summary>
internal static class Writes
{
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Writes, and answers the record as it stands: 201 with its address when new, else 200; 204 when deleted.</summary>
    /// <param name="body">The bytes of the request, for its idempotency key; empty where there is none.</param>
    /// <param name="complete">Adds to the document of what is new or changed what only the answer to a write says.</param>
    public static async Task AnswerAsync(
        HttpContext http, IGraphStore store, WriteOperation operation, ReadOnlyMemory<byte> body = default,
        Func<Document, CancellationToken, Task<ReadOnlyMemory<byte>>>? complete = null)
    {
        var accepted = await SendAsync(http, store, operation, body);
        if (accepted.Disposition == Disposition.Deleted)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        var document = Responses.RequireStanding(accepted.Reference.Kind, await ReadBackAsync(http, store, accepted));
        var isNew = accepted.Disposition == Disposition.Created;
        if (isNew)
            http.Response.Headers.Location = Addresses.Of(http.Request, accepted.Reference);
        var answer = complete is null || accepted.Disposition == Disposition.Unchanged
            ? document.Json
            : await complete(document, http.RequestAborted);
        if (accepted.NewEntities is { } entities)
            answer = await PossibleDuplicates.JoinedAsync(store, answer, entities, http.RequestAborted);
        Responses.Tag(http, document.Version, document.Json.Span);
        await Responses.WriteBytesAsync(http, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK, answer, MediaTypes.JsonUtf8);
    }

    /// <summary>What is on record now. If that cannot be read, the answer must not sound as if nothing had been written.</summary>
    private static async Task<Document?> ReadBackAsync(HttpContext http, IGraphStore store, Accepted accepted)
    {
        try
        {
            return await store.FindAsync(accepted.Reference, http.RequestAborted);
        }
        catch (StoreFaultException)
        {
            throw new ProblemException(
                Problems.NotReadBack,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{accepted.Reference} is on record in version {accepted.Version}. Only reading it back failed: ask for it again."))
            {
                Location = Addresses.Of(http.Request, accepted.Reference),
            };
        }
    }

    /// <summary>Writes; a refusal is thrown as its problem.</summary>
    public static async Task<Accepted> SendAsync(HttpContext http, IGraphStore store, WriteOperation operation, ReadOnlyMemory<byte> body)
    {
        var (actor, onBehalfOf) = Actors.Of(http);
        var request = new WriteRequest(operation, actor, KeyOf(http.Request, actor, body.Span)) { OnBehalfOf = onBehalfOf };
        return await SendAsync(store, request, http.RequestAborted);
    }

    /// <summary>Writes under an idempotency key that stands in a form, where a browser can put no header.</summary>
    public static async Task<Accepted> SendAsync(HttpContext http, IGraphStore store, WriteOperation operation, string key, ReadOnlyMemory<byte> body)
    {
        return await SendAsync(store, RequestOf(http, operation, key, body), http.RequestAborted);
    }

    /// <summary>Writes several, each wholly or not at all, in order, under idempotency keys that are made of one that stands in a form.</summary>
    /// <param name="writes">Each with what tells its key from those of the others, and with what it writes, as bytes.</param>
    /// <returns>What became of each, in the same order.</returns>
    public static Task<IReadOnlyList<WriteOutcome>> SendAllAsync(
        HttpContext http, IGraphStore store, string key, IReadOnlyList<(WriteOperation Operation, string Part, ReadOnlyMemory<byte> Body)> writes) =>
        store.WriteAsync([.. writes.Select(write => RequestOf(http, write.Operation, $"{key}.{write.Part}", write.Body))], http.RequestAborted);

    /// <summary>Whether a text may be an idempotency key.</summary>
    public static bool IsKey(string? text) => text is { Length: > 0 and <= Limits.IdempotencyKey } && text.All(character => character is > ' ' and <= '~');

    /// <inheritdoc cref="SendAsync(HttpContext, IGraphStore, WriteOperation, ReadOnlyMemory{byte})"/>
    public static async Task<Accepted> SendAsync(IGraphStore store, WriteRequest request, CancellationToken cancellation)
    {
        var outcomes = await store.WriteAsync([request], cancellation);
        return outcomes[0] switch
        {
            Accepted accepted => accepted,
            Refused refused => throw Problems.Of(refused.Refusal),
            var unknown => throw new InvalidOperationException($"A store answered {unknown}."),
        };
    }

    private static WriteRequest RequestOf(HttpContext http, WriteOperation operation, string key, ReadOnlyMemory<byte> body)
    {
        var (actor, onBehalfOf) = Actors.Of(http);
        return new(operation, actor, KeyOf(http.Request, actor, key, body.Span)) { OnBehalfOf = onBehalfOf };
    }

    // In front stands who asks, so that nobody meets the key of another; a line break is in neither.
    private static IdempotencyKey? KeyOf(HttpRequest request, string actor, ReadOnlySpan<byte> body)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.Headers.TryGetValue(KeyHeader, out var values))
            return null;
        return values is [{ } key] && IsKey(key)
            ? KeyOf(request, actor, key, body)
            : throw Preconditions.InvalidHeader(KeyHeader,
                string.Create(CultureInfo.InvariantCulture, $"{KeyHeader} is 1 to {Limits.IdempotencyKey} visible ASCII characters."));
    }

    private static IdempotencyKey KeyOf(HttpRequest request, string actor, string key, ReadOnlySpan<byte> body) =>
        new($"{actor}\n{key}", FingerprintOf(request, body));

    private static string FingerprintOf(HttpRequest request, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method}\n{request.PathBase}{request.Path}\n"));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
