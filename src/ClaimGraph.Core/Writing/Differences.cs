using System.Text.Json;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Writing;

/// <summary>Names the fields in which two records of one kind differ.</summary>
internal static class Differences
{
    public static string Between(Record left, Record right)
    {
        using var a = JsonDocument.Parse(RecordJson.Serialize(left));
        using var b = JsonDocument.Parse(RecordJson.Serialize(right));
        var names = a.RootElement.EnumerateObject().Concat(b.RootElement.EnumerateObject())
            .Select(field => field.Name)
            .Distinct(StringComparer.Ordinal)
            .Where(name => Raw(a, name) != Raw(b, name))
            .ToList();
        return names.Count == 0 ? "status" : string.Join(", ", names);
    }

    private static string? Raw(JsonDocument document, string name) =>
        document.RootElement.TryGetProperty(name, out var value) ? value.GetRawText() : null;
}
