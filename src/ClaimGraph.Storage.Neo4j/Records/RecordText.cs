using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>How a record stands in the property <c>record</c> of its node: one text, so that no reader ever sees half of a version.</summary>
/// <remarks>
/// A reader of Neo4j sees what others commit while its statement runs; what has to fit together must therefore stand in one property.
/// It is JSON: a head, then the content as the change log has it (<see cref="RecordJson"/>), which the server puts together.
/// </remarks>
internal static class RecordText
{
    /// <summary>What stands behind the content.</summary>
    public const string Tail = "}";

    private const string Content = "\"content\":";

    /// <summary>All that stands in front of the content.</summary>
    public static string HeadOf(StoredRecord stored)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = DocumentJson.Options.Encoder }))
        {
            var record = stored.Record;
            json.WriteStartObject();
            json.WriteString("reference"u8, record.Reference.ToString());
            json.WriteNumber("version"u8, record.Version);
            json.WriteString("status"u8, WireNames<RecordStatus>.Of(record.Status));
            json.WriteString("createdAt"u8, Instants.Write(record.CreatedAt));
            json.WriteString("updatedAt"u8, Instants.Write(record.UpdatedAt));
            json.WriteNumber("recorded"u8, stored.Recorded);
            if (stored.Parts.Count > 0)
                WriteParts(json, stored.Parts);
        }

        return $"{Encoding.UTF8.GetString(buffer.WrittenSpan)},{Content}";
    }

    /// <summary>Reads a whole text.</summary>
    public static StoredRecord Read(string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Read(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static StoredRecord Read(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        Reference reference = default;
        var (version, recorded, status) = (0, 0L, RecordStatus.Active);
        DateTimeOffset createdAt = default, updatedAt = default;
        List<PartStamp> parts = [];
        Record? record = null;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            json.Read();
            if (name.SequenceEqual("reference"u8))
                reference = ReferenceOf(json.GetString());
            else if (name.SequenceEqual("version"u8))
                version = json.GetInt32();
            else if (name.SequenceEqual("status"u8))
                status = json.GetString() is { } word && WireNames<RecordStatus>.TryParse(word, out var known) ? known : status;
            else if (name.SequenceEqual("createdAt"u8))
                createdAt = json.GetDateTimeOffset();
            else if (name.SequenceEqual("updatedAt"u8))
                updatedAt = json.GetDateTimeOffset();
            else if (name.SequenceEqual("recorded"u8))
                recorded = json.GetInt64();
            else if (name.SequenceEqual("parts"u8))
                ReadParts(ref json, parts);
            else
                record = RecordJson.Deserialize(reference.Kind, ValueOf(ref json, text));
        }

        return new(
            record! with { Id = reference.Id, Version = version, Status = status, CreatedAt = createdAt, UpdatedAt = updatedAt },
            recorded, parts);
    }

    /// <summary>A reference that the graph holds.</summary>
    public static Reference ReferenceOf(string? text) => Reference.TryParse(text, out var reference)
        ? reference
        : throw new InvalidOperationException($"The graph holds '{text}' where a reference belongs.");

    private static ReadOnlySpan<byte> ValueOf(ref Utf8JsonReader json, ReadOnlySpan<byte> text)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return text[start..(int)json.BytesConsumed];
    }

    private static void WriteParts(Utf8JsonWriter json, IReadOnlyList<PartStamp> parts)
    {
        json.WriteStartObject("parts"u8);
        foreach (var (reference, version) in parts)
            json.WriteNumber(reference.ToString(), version);
        json.WriteEndObject();
    }

    private static void ReadParts(ref Utf8JsonReader json, List<PartStamp> parts)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var part = ReferenceOf(json.GetString());
            json.Read();
            parts.Add(new(part, json.GetInt32()));
        }
    }
}
