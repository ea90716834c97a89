using System.Text.Json;

namespace ClaimGraph.Explorer.History;

/// <summary>What a change did to one field of a record.</summary>
/// <param name="Field">The field, as programs name it.</param>
/// <param name="Removed">Values that were there before and are gone, to the byte.</param>
/// <param name="Added">Values that are new, to the byte.</param>
public sealed record FieldDifference(string Field, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    /// <summary>The field in words: <c>external ids</c>.</summary>
    public string Name => string.Concat(Field.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Whether the same values only stand in another order.</summary>
    public bool IsOnlyOrder => Removed.Count == 0 && Added.Count == 0;

    /// <summary>The fields in which two contents of a record differ, those of the earlier one first.</summary>
    /// <param name="before">Null before the record was created.</param>
    /// <param name="after">Null after it was deleted.</param>
    public static IReadOnlyList<FieldDifference> Between(ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte>? after)
    {
        var (old, changed) = (FieldsOf(before), FieldsOf(after));
        return [.. old.Keys.Concat(changed.Keys).Distinct(StringComparer.Ordinal)
            .Where(field => !(old.TryGetValue(field, out var one) && changed.TryGetValue(field, out var other) && JsonElement.DeepEquals(one, other)))
            .Select(field => Of(field, [.. ValuesOf(old.GetValueOrDefault(field))], [.. ValuesOf(changed.GetValueOrDefault(field))]))];
    }

    /// <summary>A text field of a content; null when it has none of that name.</summary>
    public static string? TextOf(ReadOnlyMemory<byte>? content, params IEnumerable<string> names)
    {
        var fields = FieldsOf(content);
        return names.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(value => value.ValueKind == JsonValueKind.String) is { ValueKind: JsonValueKind.String } found
            ? found.GetString()
            : null;
    }

    // What is listed twice is counted twice.
    private static FieldDifference Of(string field, List<string> before, List<string> after)
    {
        var removed = before.ToList();
        var added = after.Where(value => !removed.Remove(value)).ToList();
        return new(field, removed, added);
    }

    private static Dictionary<string, JsonElement> FieldsOf(ReadOnlyMemory<byte>? content)
    {
        if (content is not { IsEmpty: false } bytes)
            return [];
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.EnumerateObject()
            .Where(field => field.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(field => field.Name, field => field.Value.Clone(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> ValuesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined => [],
        JsonValueKind.Array => value.EnumerateArray().Select(TextOf),
        JsonValueKind.Object => value.EnumerateObject().Select(field => $"{field.Name} {TextOf(field.Value)}"),
        _ => [TextOf(value)],
    };

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(TextOf)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(PartOf)),
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.GetRawText(),
    };

    // The first field of a part says what it is: the value of a name, the target of a mention.
    private static string PartOf(JsonProperty field, int index) => index == 0 ? TextOf(field.Value) : $"{field.Name} {TextOf(field.Value)}";
}
