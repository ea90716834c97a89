using System.Buffers;
using System.Collections;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Writes the body of a request to the Query API.</summary>
/// <remarks>
/// In plain JSON: every value the seam allows survives it, and the server reads it nearly twice as fast as typed JSON, in which each
/// scalar is an object.
/// </remarks>
internal static class QueryApiRequest
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    // The server is no browser: nothing but what JSON demands is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="statement">Null for a request that only opens a transaction.</param>
    /// <param name="tag">Names the statement on the server, so that it can be found there and stopped.</param>
    /// <param name="bookmarks">What the server must have seen; null inside a transaction.</param>
    public static HttpContent Of(CypherStatement? statement, string? tag, IReadOnlyList<string>? bookmarks)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            if (statement is not null)
                WriteStatement(json, statement, tag);
            if (bookmarks is not null)
                WriteTransaction(json, statement?.Access ?? CypherAccess.Write, bookmarks);
            json.WriteEndObject();
        }

        return new ReadOnlyMemoryContent(body.WrittenMemory) { Headers = { ContentType = Json } };
    }

    private static void WriteStatement(Utf8JsonWriter json, CypherStatement statement, string? tag)
    {
        json.WriteString("statement"u8, statement.Text);
        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in statement.Parameters)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }

        // The statement does not use it: a comment in the text would cost the server its plan.
        if (tag is not null)
            json.WriteString(Termination.Parameter, tag);
        json.WriteEndObject();
    }

    private static void WriteTransaction(Utf8JsonWriter json, CypherAccess access, IReadOnlyList<string> bookmarks)
    {
        json.WriteString("accessMode"u8, access == CypherAccess.Read ? "READ"u8 : "WRITE"u8);
        json.WriteStartArray("bookmarks"u8);
        foreach (var bookmark in bookmarks)
            json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteRawValue(WithPoint(number));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no Cypher parameter.", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, item) in map)
        {
            json.WritePropertyName(name);
            WriteValue(json, item);
        }

        json.WriteEndObject();
    }

    /// <summary>The server tells a float from an integer by its point or exponent.</summary>
    private static string WithPoint(double number)
    {
        var text = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') >= 0 ? text : $"{text}.0";
    }
}
