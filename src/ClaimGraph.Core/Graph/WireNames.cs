using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Storage;

namespace ClaimGraph.Graph;

/// <summary>The names under which the values of an enumeration are written in JSON, in URLs and in the store.</summary>
/// <remarks>
/// Lower case with hyphens (<c>unnamed-source</c>); but edge types are written as Cypher writes them (<c>PART_OF</c>),
/// and what lists are sorted by as the fields are (<c>saidOn</c>).
/// </remarks>
public static class WireNames<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, Spell);

    private static readonly FrozenDictionary<string, T> Values =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every name, in the order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Spell)];

    /// <summary>The name of a declared value.</summary>
    /// <exception cref="KeyNotFoundException">The value is not declared.</exception>
    public static string Of(T value) => Names[value];

    /// <summary>Reads a name; case matters.</summary>
    public static bool TryParse(string? name, out T value)
    {
        value = default;
        return name is not null && Values.TryGetValue(name, out value);
    }

    private static string Spell(T value)
    {
        var policy = typeof(T) == typeof(EdgeType) ? JsonNamingPolicy.SnakeCaseUpper
            : typeof(T) == typeof(ClaimSort) || typeof(T) == typeof(RecordSort) ? JsonNamingPolicy.CamelCase
            : JsonNamingPolicy.KebabCaseLower;
        return policy.ConvertName(value.ToString());
    }
}

/// <summary>Reads and writes an enumeration by its <see cref="WireNames{T}"/>; a number or another spelling is refused.</summary>
public sealed class WireNameConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && WireNames<T>.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"One of {string.Join(", ", WireNames<T>.All)} is expected here.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WireNames<T>.Of(value));
    }
}
