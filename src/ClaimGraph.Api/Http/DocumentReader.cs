using System.Globalization;
using System.Text.Json;
using ClaimGraph.Documents;

namespace ClaimGraph.Api.Http;

/// <summary>Turns bytes into a document, or says in our own words where they are none.</summary>
internal static class DocumentReader
{
    /// <summary>Reads one document: JSON, acceptable text, known fields, right types. Its rules are not checked here.</summary>
    /// <exception cref="ProblemException">It is none.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8) where T : class
    {
        if (utf8.StartsWith("\uFEFF"u8))
            throw new ProblemException(Problems.MalformedJson, "The body begins with a byte order mark; JSON has none (RFC 8259).");
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw new ProblemException(Problems.MalformedJson, "The body is empty; a JSON object is expected.");

        try
        {
            JsonTextCheck.Require(utf8);
            return DocumentJson.Deserialize<T>(utf8) ?? throw ShapeErrors.Of(utf8, DocumentJson.TypeOf<T>());
        }
        catch (JsonException unreadable)
        {
            throw IsMalformed(utf8) ? Malformed(unreadable) : ShapeErrors.Of(utf8, DocumentJson.TypeOf<T>());
        }
    }

    private static bool IsMalformed(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, JsonTextCheck.Syntax);
            while (reader.Read())
            {
            }
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static ProblemException Malformed(JsonException unreadable)
    {
        var line = (unreadable.LineNumber ?? 0) + 1;
        var position = (unreadable.BytePositionInLine ?? 0) + 1;
        var detail = string.Create(CultureInfo.InvariantCulture,
            $"The body is not JSON, ends early, or nests over {DocumentJson.Options.MaxDepth} levels: see line {line}, byte {position}.");
        return new(Problems.MalformedJson, detail);
    }
}
