using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimGraph.Graph;

/// <summary>Names one record: <c>person:alexander-gabuev</c>, <c>country:CN</c>.</summary>
[JsonConverter(typeof(ReferenceConverter))]
public readonly record struct Reference(RecordKind Kind, string Id) : IComparable<Reference>
{
    /// <summary>What a reference looks like, as a regular expression (ECMA-262).</summary>
    public static string Pattern { get; } = PatternOf(Enum.GetValues<RecordKind>());

    /// <summary>The same of references to records of some kinds.</summary>
    public static string PatternOf(IEnumerable<RecordKind> kinds) => $"^({string.Join('|', kinds.Select(WireNames<RecordKind>.Of))}):.+$";

    /// <summary>Reads <c>kind:id</c>; the id is everything behind the first colon and is not empty.</summary>
    public static bool TryParse(string? text, out Reference reference)
    {
        reference = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || colon == text!.Length - 1 || text.Length > Limits.ReferenceLength)
            return false;
        if (!WireNames<RecordKind>.TryParse(text[..colon], out var kind))
            return false;
        reference = new(kind, text[(colon + 1)..]);
        return true;
    }

    /// <summary>Ordinal by kind, then id.</summary>
    public int CompareTo(Reference other) =>
        Kind == other.Kind ? string.CompareOrdinal(Id, other.Id) : Kind.CompareTo(other.Kind);

    public override string ToString() => $"{WireNames<RecordKind>.Of(Kind)}:{Id}";

    public static bool operator <(Reference left, Reference right) => left.CompareTo(right) < 0;

    public static bool operator >(Reference left, Reference right) => left.CompareTo(right) > 0;

    public static bool operator <=(Reference left, Reference right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Reference left, Reference right) => left.CompareTo(right) >= 0;
}

/// <summary>Reads and writes a <see cref="Reference"/> as <c>kind:id</c>.</summary>
public sealed class ReferenceConverter : JsonConverter<Reference>
{
    public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Reference.TryParse(reader.GetString(), out var reference)
            ? reference
            : throw new JsonException("A reference is written kind:id, as in person:alexander-gabuev.");

    public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
