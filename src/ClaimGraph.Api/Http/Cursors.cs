using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Api.Http;

/// <summary>Places in a list as callers carry them: opaque, and good only for the list they were made for.</summary>
/// <remarks>
/// Base64url of version (1 byte), fingerprint of the question (8), checksum (8) and the store's position in UTF-8. There is nothing
/// secret in it: the checksum keeps mangled cursors out, and a store reads positions as strictly as any other input.
/// </remarks>
internal static class Cursors
{
    /// <summary>What a cursor looks like, as a regular expression (ECMA-262).</summary>
    public const string Pattern = "^[A-Za-z0-9_-]+$";

    /// <summary>Characters of the longest cursor that is read.</summary>
    public const int MaxLength = 4_000;

    private const byte Version = 1;
    private const int HashLength = 8;
    private const int HeaderLength = 1 + HashLength + HashLength;

    /// <summary>The page a request asks for.</summary>
    /// <exception cref="ProblemException">Its cursor was altered, or made for another list.</exception>
    public static Storage.PageRequest PageOf(QueryParameters query)
    {
        var cursor = query.Get(Parameter.Cursor);
        return new(query.Get(Parameter.Limit), cursor is null ? null : Read(query, cursor));
    }

    /// <summary>The cursor of a position in the list a request asks for.</summary>
    /// <param name="narrowed">Parameters that say which of several lists is meant, when the request did not.</param>
    public static string Write(QueryParameters query, string position, params ReadOnlySpan<(string Name, string Value)> narrowed)
    {
        var cursor = new byte[HeaderLength + Encoding.UTF8.GetByteCount(position)];
        cursor[0] = Version;
        Fingerprint(query, narrowed).CopyTo(cursor.AsSpan(1));
        Encoding.UTF8.GetBytes(position, cursor.AsSpan(HeaderLength));
        Checksum(cursor).CopyTo(cursor.AsSpan(1 + HashLength));
        return Base64Url.EncodeToString(cursor);
    }

    private static string Read(QueryParameters query, string text)
    {
        if (text.Length > MaxLength || !TryDecode(text, out var cursor) || !IsWhole(cursor))
            throw Invalid("The cursor was altered or cut off; use nextCursor as it was answered.");
        if (!cursor.AsSpan(1, HashLength).SequenceEqual(Fingerprint(query, [])))
            throw Invalid("The cursor belongs to another list; ask with the parameters of the page it came from.");
        return Encoding.UTF8.GetString(cursor, HeaderLength, cursor.Length - HeaderLength);
    }

    // Encoding it again refuses other spellings of the same bytes.
    private static bool TryDecode(string text, out byte[] cursor)
    {
        cursor = [];
        if (!Base64Url.IsValid(text))
            return false;
        cursor = Base64Url.DecodeFromChars(text);
        return Base64Url.EncodeToString(cursor) == text;
    }

    private static bool IsWhole(byte[] cursor) =>
        cursor.Length > HeaderLength
        && cursor[0] == Version
        && cursor.AsSpan(1 + HashLength, HashLength).SequenceEqual(Checksum(cursor));

    private static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> cursor) =>
        SHA256.HashData([.. cursor[..(1 + HashLength)], .. cursor[HeaderLength..]]).AsSpan(0, HashLength);

    private static ReadOnlySpan<byte> Fingerprint(QueryParameters query, ReadOnlySpan<(string Name, string Value)> narrowed)
    {
        var question = new StringBuilder(query.Path.Value);
        foreach (var (name, value) in query.Narrowed(narrowed).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (query.List.Parameters.Any(parameter => parameter.Name == name && parameter.IsPartOfQuestion))
                question.Append('\n').Append(name).Append('=').Append(value.Length).Append(':').Append(value);
        return SHA256.HashData(Encoding.UTF8.GetBytes(question.ToString())).AsSpan(0, HashLength);
    }

    private static ProblemException Invalid(string sentence) =>
        new ProblemException(Problems.InvalidCursor, sentence).At(Parameter.Cursor.Name, sentence);
}
