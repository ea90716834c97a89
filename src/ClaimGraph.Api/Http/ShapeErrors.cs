using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Documents;

namespace ClaimGraph.Api.Http;

/// <summary>Finds what the serialiser stumbled over, all of it, and says it without naming a type of ours.</summary>
/// <remarks>Runs only once a document is known to be wrong, so that right ones are read in one pass.</remarks>
internal sealed class ShapeErrors
{
    private const int MostErrors = 20;
    private const int LongestName = 100;

    private readonly ProblemException problem =
        new(Problems.InvalidDocument, "The document has fields or values that do not belong there.");

    private ShapeErrors()
    {
    }

    /// <summary>The problem of a JSON text that is not a document of a type.</summary>
    public static ProblemException Of(ReadOnlySpan<byte> utf8, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(utf8, JsonTextCheck.Syntax);
        using var json = JsonDocument.ParseValue(ref reader);
        var errors = new ShapeErrors();
        if (json.RootElement.ValueKind == JsonValueKind.Null)
            errors.Add(JsonPath.Whole, "An object is expected here.");
        else
            errors.Compare(json.RootElement, type, JsonPath.Whole);
        return errors.problem;
    }

    private void Compare(JsonElement value, JsonTypeInfo type, string path)
    {
        if (problem.Errors.Count >= MostErrors || value.ValueKind == JsonValueKind.Null)
            return;
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when Is(value, JsonValueKind.Object, path, "An object is expected here."):
                CompareFields(value, type, path);
                break;
            case JsonTypeInfoKind.Enumerable when Is(value, JsonValueKind.Array, path, "A list is expected here."):
                var index = 0;
                foreach (var item in value.EnumerateArray())
                    Compare(item, TypeOf(type.ElementType!), JsonPath.Item(path, index++));
                break;
            case JsonTypeInfoKind.Dictionary when Is(value, JsonValueKind.Object, path, "An object is expected here."):
                foreach (var (name, item) in DistinctFields(value, path))
                    Compare(item, TypeOf(type.ElementType!), JsonPath.Field(path, name));
                break;
            case JsonTypeInfoKind.None:
                CompareValue(value, type, path);
                break;
        }
    }

    private void CompareFields(JsonElement value, JsonTypeInfo type, string path)
    {
        foreach (var (name, item) in DistinctFields(value, path))
        {
            if (type.Properties.FirstOrDefault(known => known.Name == name) is { } property)
                Compare(item, TypeOf(property.PropertyType), JsonPath.Field(path, name));
            else
                Add(JsonPath.Field(path, name), $"There is no such field; there are {NamesOf(type)}.");
        }
    }

    private List<(string Name, JsonElement Value)> DistinctFields(JsonElement value, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fields = new List<(string, JsonElement)>();
        foreach (var field in value.EnumerateObject())
        {
            var name = field.Name.Length <= LongestName ? field.Name : string.Concat(field.Name.AsSpan(0, LongestName), "…");
            fields.Add((name, field.Value));
            if (!seen.Add(field.Name))
                Add(JsonPath.Field(path, name), "The field stands here twice.");
        }
        return fields;
    }

    private void CompareValue(JsonElement value, JsonTypeInfo type, string path)
    {
        try
        {
            value.Deserialize(type);
        }
        catch (JsonException refused)
        {
            // Converters of our own speak to the caller; the framework's speak of .NET.
            var known = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
            Add(path, Expectation(known) ?? refused.Message);
        }
    }

    private static string? Expectation(Type type) =>
        type == typeof(string) ? "A string is expected here."
        : type == typeof(int) ? "A whole number is expected here."
        : type == typeof(bool) ? "true or false is expected here."
        : type == typeof(DateTimeOffset) ? "A moment such as \"2025-05-08T10:00:00Z\" is expected here."
        : null;

    private bool Is(JsonElement value, JsonValueKind expected, string path, string sentence)
    {
        if (value.ValueKind == expected)
            return true;
        Add(path, sentence);
        return false;
    }

    private void Add(string path, string sentence)
    {
        if (problem.Errors.Count < MostErrors)
            problem.At(path, sentence);
    }

    private static string NamesOf(JsonTypeInfo type) => string.Join(", ", type.Properties.Select(known => known.Name));

    private static JsonTypeInfo TypeOf(Type type) => DocumentJson.Options.GetTypeInfo(type);
}
