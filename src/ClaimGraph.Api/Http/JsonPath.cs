using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimGraph.Api.Http;

/// <summary>Names places in a JSON text: <c>quotations[0].source.title</c>; <c>$</c> is the whole.</summary>
internal static class JsonPath
{
    public const string Whole = "$";

    /// <summary>The place of the token that begins at a byte.</summary>
    public static string At(ReadOnlySpan<byte> utf8, long tokenStart)
    {
        var steps = new Stack<(string? Name, int Index)>();
        var reader = new Utf8JsonReader(utf8, JsonTextCheck.Syntax);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                steps.Pop();
                continue;
            }
            Advance(ref reader, steps);
            if (reader.TokenStartIndex >= tokenStart)
                break;
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                steps.Push(reader.TokenType == JsonTokenType.StartArray ? (null, -1) : ("", 0));
        }
        return Spell(steps.Reverse().Where(step => step.Name != ""));
    }

    public static string Field(string path, string name) => path == Whole ? name : $"{path}.{name}";

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static void Advance(ref Utf8JsonReader reader, Stack<(string? Name, int Index)> steps)
    {
        if (!steps.TryPeek(out var step))
            return;
        if (reader.TokenType == JsonTokenType.PropertyName)
            Replace(steps, (NameOf(ref reader), 0));
        else if (step.Name is null)
            Replace(steps, (null, step.Index + 1));
    }

    // A name that is itself the problem cannot be repeated to the caller.
    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static void Replace(Stack<(string? Name, int Index)> steps, (string? Name, int Index) step)
    {
        steps.Pop();
        steps.Push(step);
    }

    private static string Spell(IEnumerable<(string? Name, int Index)> steps)
    {
        var path = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            if (name is null)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else
                path.Append(path.Length == 0 ? "" : ".").Append(name);
        }
        return path.Length == 0 ? Whole : path.ToString();
    }
}
