using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimGraph.Time;

/// <summary>Reads and writes a <see cref="PartialDate"/> as its JSON string, <c>"2025-05"</c>.</summary>
/// <remarks>Anything else is a <see cref="JsonException"/> whose message can be shown to whoever sent it.</remarks>
public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or the string is not a date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A bare 2025 is refused too: as a number, 0476 could not be written.
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A date is a string: write \"2025\", \"2025-05\" or \"2025-05-08\".");

        var text = reader.GetString()!;
        return PartialDate.TryParse(text, out var date) ? date : throw new JsonException(PartialDate.Refusal(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
