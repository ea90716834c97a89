using System.Buffers;
using System.Globalization;
using ClaimGraph.Graph;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Reads what a caller sends, as bytes, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>How a body may be compressed; limits count what it is when it is not.</summary>
    public const string Encodings = "gzip, deflate, br";

    /// <summary>Reads, checks and validates one document; throws the problem when there is one.</summary>
    /// <param name="complete">Fills in what the address says already (the type of a person), before validation.</param>
    /// <param name="maximum">Bytes at most.</param>
    /// <returns>The document, and the bytes it was read from.</returns>
    public static async ValueTask<Received<T>> ReadAsync<T>(HttpContext http, Func<T, T>? complete = null, int maximum = Limits.DocumentBytes)
        where T : class
    {
        RequireMediaType(http.Request, MediaTypes.Json, "json");
        var bytes = await ReadBytesAsync(http, maximum);
        var document = DocumentReader.Read<T>(bytes.Span);
        if (complete is not null)
            document = complete(document);
        await Validation.RequireValidAsync(http.RequestServices, document, http.RequestAborted);
        return new(document, bytes);
    }

    /// <summary>Reads the whole body, which has <see cref="Limits.BodyTime"/> to arrive.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(HttpContext http, int limit)
    {
        if (http.Request.ContentLength > limit)
            throw TooLong(limit);

        await UnderWay.WaitToReceiveAsync(http, http.Request.ContentLength ?? Limits.SmallBodyBytes);
        using var time = new CancellationTokenSource(Limits.BodyTime, http.RequestServices.GetRequiredService<TimeProvider>());
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, time.Token);
        try
        {
            return await ReadBytesAsync(http, limit, deadline.Token);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            throw new ProblemException(Problems.RequestTimeout, $"The body has {Limits.BodyTime.TotalSeconds} s to arrive, whole.");
        }
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBytesAsync(HttpContext http, int limit, CancellationToken cancellation)
    {
        var reader = http.Request.BodyReader;
        // One that does not say how long it is counts as small until it is not.
        var expected = http.Request.ContentLength ?? Math.Min(Limits.SmallBodyBytes, limit);
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            if (result.Buffer.Length > limit)
                throw TooLong(limit);
            if (result.IsCompleted)
            {
                var bytes = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return bytes;
            }
            var isLonger = result.Buffer.Length > expected;
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            if (!isLonger)
                continue;
            await UnderWay.WaitToReceiveAsync(http, limit);
            expected = limit;
        }
    }

    /// <summary>Throws unless the body says that it is of a media type, in UTF-8.</summary>
    /// <param name="suffix">A structured syntax that is as good (RFC 6839): <c>json</c> accepts <c>application/ld+json</c>.</param>
    public static void RequireMediaType(HttpRequest request, string mediaType, string? suffix = null)
    {
        var fits = MediaTypeHeaderValue.TryParse(request.ContentType, out var sent)
            && (sent.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
                || (suffix is not null && sent.Suffix.Equals(suffix, StringComparison.OrdinalIgnoreCase)))
            && (!sent.Charset.HasValue || sent.Charset.ToString().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!fits)
            throw new ProblemException(Problems.UnsupportedMediaType, $"Send {mediaType} in UTF-8, and say so in Content-Type.");
        // The encodings that are understood are taken off before, and their names with them.
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && !"identity".Equals(encoding, StringComparison.OrdinalIgnoreCase))
            throw new ProblemException(Problems.UnsupportedMediaType, $"Send the body as it is, or compressed once: {Encodings}.");
    }

    /// <summary>The problem of a body that is longer than it may be.</summary>
    public static ProblemException TooLong(int limit) =>
        new(Problems.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The body may be {limit} bytes long."));
}

/// <summary>A document as it was received.</summary>
internal sealed record Received<T>(T Document, ReadOnlyMemory<byte> Bytes);
