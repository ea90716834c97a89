using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Description;

/// <summary>Holds values against schemas, as far as this service's document uses them.</summary>
internal static class Schemas
{
    public static JsonNode? Resolve(JsonObject document, string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate((JsonNode?)document, (node, step) => node?[step]);

    /// <summary>What of a value does not fit; empty when all does.</summary>
    public static IEnumerable<string> Faults(JsonObject document, JsonNode? schema, JsonNode? value, string place = "$")
    {
        if (schema is not JsonObject described)
            return [];
        if ((string?)described["$ref"] is { } reference)
            return Faults(document, Resolve(document, reference), value, place);
        if ((described["oneOf"] ?? described["anyOf"]) is JsonArray choices)
            return choices.Any(choice => !Faults(document, choice, value, place).Any()) ? [] : [$"{place} is none of the choices"];
        if (described["enum"] is JsonArray allowed && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
            return [$"{place} is {value?.ToJsonString()}, which is not in the list"];
        if (described["type"] is { } type && !TypesOf(type).Intersect(KindsOf(value)).Any())
            return [$"{place} is {value?.ToJsonString()}, not {type.ToJsonString()}"];
        return value switch
        {
            JsonObject fields => OfObject(document, described, fields, place),
            JsonArray items => items.SelectMany((item, index) => Faults(document, described["items"], item,
                string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"))),
            _ => [],
        };
    }

    private static IEnumerable<string> OfObject(JsonObject document, JsonObject schema, JsonObject fields, string place)
    {
        foreach (var name in schema["required"]?.AsArray().Select(name => (string)name!) ?? [])
            if (!fields.ContainsKey(name))
                yield return $"{place}.{name} is missing";
        foreach (var (name, value) in fields)
        {
            var known = schema["properties"]?[name] ?? (schema["additionalProperties"] as JsonObject);
            if (known is null && schema["properties"] is not null)
                yield return $"{place}.{name} is not described";
            foreach (var fault in Faults(document, known, value, $"{place}.{name}"))
                yield return fault;
        }
    }

    private static IEnumerable<string> TypesOf(JsonNode type) =>
        type is JsonArray several ? several.Select(one => (string)one!) : [(string)type!];

    private static IEnumerable<string> KindsOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => ["object"],
        JsonValueKind.Array => ["array"],
        JsonValueKind.String => ["string"],
        JsonValueKind.True or JsonValueKind.False => ["boolean"],
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? ["number"] : ["integer", "number"],
        _ => ["null"],
    };
}
