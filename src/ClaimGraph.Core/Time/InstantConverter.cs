using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimGraph.Time;

/// <summary>Writes a moment in UTC to the millisecond, <c>2025-05-08T07:30:00.000Z</c> (RFC 3339); reads any offset.</summary>
public sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var moment)
            ? moment
            : throw new JsonException("A moment is written 2025-05-08T07:30:00Z.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <summary>A moment as every answer writes it: in UTC, to the millisecond.</summary>
    public static string Text(DateTimeOffset value) => value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
