using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.Net.Http.Headers;

namespace ClaimGraph.Api.Http;

/// <summary>Writes what a store answers, as the bytes it answers.</summary>
internal static class Responses
{
    /// <summary>Bytes that are written before the caller has to take some.</summary>
    private const int SendAt = 64 << 10;

    /// <summary>Writes one record, or 304 when the caller has it; 404 and 410 as problems.</summary>
    public static Task WriteRecordAsync(HttpContext http, RecordKind kind, Document? document)
    {
        var found = RequireStanding(kind, document);
        return WriteTaggedAsync(http, StatusCodes.Status200OK, found.Version, found.Json, MediaTypes.JsonUtf8);
    }

    /// <summary>The record, if it is there and was not deleted.</summary>
    public static Document RequireStanding(RecordKind kind, Document? document)
    {
        if (document is null)
            throw PathIds.NotFound(kind);
        return document.Status == RecordStatus.Deleted ? throw PathIds.Deleted(document.Reference) : document;
    }

    /// <summary>A document with one more field at its end.</summary>
    /// <param name="json">An object that is not empty, in UTF-8.</param>
    public static ReadOnlyMemory<byte> With(ReadOnlyMemory<byte> json, string field, ReadOnlySpan<byte> value) =>
        (byte[])[.. json.Span[..^1], .. Encoding.UTF8.GetBytes($",\"{field}\":"), .. value, (byte)'}'];

    /// <summary>Writes bytes with an entity tag, or 304 when the caller has them.</summary>
    public static async Task WriteTaggedAsync(HttpContext http, int status, int version, ReadOnlyMemory<byte> body, string contentType)
    {
        var tag = Tag(http, version, body.Span);
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (isRead && EntityTags.KnownOf(http.Request, tag) is { } known)
        {
            http.Response.Headers.ETag = known.ToString();
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        await WriteBytesAsync(http, status, body, contentType);
    }

    /// <summary>Puts the entity tag of a record into the headers.</summary>
    /// <param name="record">The record as a read answers it.</param>
    public static EntityTagHeaderValue Tag(HttpContext http, int version, ReadOnlySpan<byte> record)
    {
        var tag = EntityTags.Of(version, record);
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "no-cache";
        return tag;
    }

    /// <summary>Writes a body; only its length for HEAD.</summary>
    public static async Task WriteBytesAsync(HttpContext http, int status, ReadOnlyMemory<byte> body, string contentType)
    {
        var isHead = HttpMethods.IsHead(http.Request.Method);
        if (!isHead)
            await UnderWay.WaitToAnswerAsync(http, body.Length);
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        if (isHead)
            return;
        await WriteAsync(http, body);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>Writes a part of an answer; what the caller does not take yet is waited for, so that no second copy of much grows.</summary>
    public static async ValueTask WriteAsync(HttpContext http, ReadOnlyMemory<byte> part)
    {
        var writer = http.Response.BodyWriter;
        while (!part.IsEmpty)
        {
            var piece = part[..Math.Min(part.Length, SendAt)];
            writer.Write(piece.Span);
            part = part[piece.Length..];
            if (writer.UnflushedBytes >= SendAt)
                await writer.FlushAsync(http.RequestAborted);
        }
    }

    /// <summary>Writes a page: <c>items</c>, <c>nextCursor</c> where there is more, <c>total</c> where it was asked for.</summary>
    public static Task WritePageAsync(HttpContext http, IReadOnlyList<Document> items, string? next, MatchCount? total = null) =>
        WritePageAsync(http, [.. items.Select(item => item.Json)], next, total);

    /// <inheritdoc cref="WritePageAsync(HttpContext, IReadOnlyList{Document}, string?, MatchCount?)"/>
    /// <param name="more">Further fields, as <c>"name":value</c> in JSON.</param>
    public static async Task WritePageAsync(
        HttpContext http, IReadOnlyList<ReadOnlyMemory<byte>> items, string? next, MatchCount? total = null,
        ReadOnlyMemory<byte> more = default)
    {
        var tail = Tail(http, next, total, more);
        var length = Head.Length + items.Sum(item => (long)item.Length) + Math.Max(0, items.Count - 1) + tail.Length;
        var isHead = HttpMethods.IsHead(http.Request.Method);
        if (!isHead)
            await UnderWay.WaitToAnswerAsync(http, length);
        http.Response.ContentType = MediaTypes.JsonUtf8;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = length;
        if (isHead)
            return;

        var writer = http.Response.BodyWriter;
        writer.Write(Head);
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
                writer.Write(","u8);
            await WriteAsync(http, items[index]);
        }
        writer.Write(tail);
        await writer.FlushAsync(http.RequestAborted);
    }

    private static ReadOnlySpan<byte> Head => "{\"items\":["u8;

    private static byte[] Tail(HttpContext http, string? next, MatchCount? total, ReadOnlyMemory<byte> more)
    {
        var tail = new StringBuilder("]");
        if (next is not null)
        {
            var query = QueryParameters.Of(http);
            var cursor = Cursors.Write(query, next);
            http.Response.Headers.Link = $"<{AddressOfNext(query, cursor)}>; rel=\"next\"";
            tail.Append(CultureInfo.InvariantCulture, $",\"nextCursor\":\"{cursor}\"");
        }
        if (total is not null)
        {
            var isLowerBound = total.IsLowerBound ? "true" : "false";
            tail.Append(CultureInfo.InvariantCulture, $",\"total\":{{\"value\":{total.Value},\"isLowerBound\":{isLowerBound}}}");
        }
        if (!more.IsEmpty)
            tail.Append(',').Append(Encoding.UTF8.GetString(more.Span));
        return Encoding.UTF8.GetBytes(tail.Append('}').ToString());
    }

    /// <summary>The address of the page that begins at a cursor.</summary>
    /// <param name="narrowed">Parameters that say which of several lists is meant, when the request did not.</param>
    public static string AddressOfNext(QueryParameters query, string cursor, params ReadOnlySpan<(string Name, string Value)> narrowed)
    {
        var pairs = query.Narrowed([.. narrowed, (Parameter.Cursor.Name, cursor)])
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        return $"{query.Path.ToUriComponent()}?{string.Join('&', pairs)}";
    }
}
