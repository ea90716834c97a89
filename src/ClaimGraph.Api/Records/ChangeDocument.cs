using System.Buffers;
using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Records;

/// <summary>One change of a record.</summary>
/// <param name="Sequence">Grows with every change of the graph.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="OnBehalfOf">For whom, by their own account; left out when for themselves.</param>
/// <param name="Version">The version it made.</param>
/// <param name="Before">The record's content before; left out when it was created.</param>
/// <param name="After">Its content after; left out when it was deleted.</param>
internal sealed record ChangeDocument(
    long Sequence, DateTimeOffset At, string Actor, string? OnBehalfOf, ChangeOperation Operation, int Version, RecordStatus Status,
    JsonElement? Before, JsonElement? After)
{
    /// <summary>Writes a change; the contents are taken over as the store keeps them.</summary>
    public static ReadOnlyMemory<byte> Write(Change change)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, new() { Encoder = Documents.DocumentJson.Options.Encoder });
        json.WriteStartObject();
        json.WriteNumber("sequence", change.Sequence);
        json.WriteString("at", InstantConverter.Text(change.At));
        json.WriteString("actor", change.Actor);
        if (change.OnBehalfOf is { } other)
            json.WriteString("onBehalfOf", other);
        json.WriteString("operation", WireNames<ChangeOperation>.Of(change.Operation));
        json.WriteNumber("version", change.Version);
        json.WriteString("status", WireNames<RecordStatus>.Of(change.Status));
        WriteContent(json, "before", change.Before);
        WriteContent(json, "after", change.After);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;
    }

    private static void WriteContent(Utf8JsonWriter json, string name, ReadOnlyMemory<byte>? content)
    {
        if (content is not { IsEmpty: false } bytes)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(bytes.Span, skipInputValidation: true);
    }
}
