using System.Text.Json;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Text;

namespace ClaimGraph.Explorer.History;

/// <summary>What a change did to one field of a record.</summary>
/// <param name="Field">The field, as programs name it.</param>
/// <param name="Removed">Values that were there before and are gone, to the byte.</param>
/// <param name="Added">Values that are new, to the byte.</param>
public sealed record FieldDifference(string Field, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    private const int LongestShown = 1_000;
    private const int Around = 100;

    /// <summary>The field in words: <c>external ids</c>.</summary>
    public string Name => Field switch
    {
        "claim" => "statement",
        "lang" => "language",
        "text" => "words",
        "nameAsStated" => "name as printed",
        "titleAsStated" => "title as printed",
        _ => Spaced,
    };

    private string Spaced => string.Concat(Field.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>Whether the same values only stand in another order.</summary>
    public bool IsOnlyOrder => Removed.Count == 0 && Added.Count == 0;

    /// <summary>What is gone, as far as there is room for it; of long words what is around the change.</summary>
    public IEnumerable<string> RemovedShown => Removed.Select(value => Shown(value, Added));

    /// <summary>The same of what is new.</summary>
    public IEnumerable<string> AddedShown => Added.Select(value => Shown(value, Removed));

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

    private string Shown(string value, IReadOnlyList<string> others)
    {
        if (value.Length <= LongestShown)
            return value;
        // Only of one that took the place of one it can be told which words of it are others.
        if (others is not [var other] || Removed.Count != Added.Count)
            return Excerpt.Middle(value, LongestShown / 2, LongestShown / 2);
        var most = Math.Min(value.Length, other.Length);
        var begin = 0;
        while (begin < most && value[begin] == other[begin])
            begin++;
        var end = 0;
        while (end < most - begin && value[^(end + 1)] == other[^(end + 1)])
            end++;
        if (CodePoints.IsInsidePair(value, begin))
            begin--;
        if (CodePoints.IsInsidePair(value, value.Length - end))
            end--;
        return Excerpt.Middle(value[..begin], Around, Around) + Excerpt.Middle(value[begin..^end], LongestShown / 4, LongestShown / 4) + Excerpt.Middle(value[^end..], Around, Around);
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
