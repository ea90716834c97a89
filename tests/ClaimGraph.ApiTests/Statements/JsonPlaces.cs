using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimGraph.ApiTests.Statements;

/// <summary>Finds, reads and changes what stands at a place of a document: <c>quotations[0].source.title</c>.</summary>
internal static class JsonPlaces
{
    private static readonly HashSet<string> Chosen =
        ["type", "kind", "form", "lang", "id", "url", "archiveUrl", "from", "until", "to", "saidOn", "publishedOn", "retrievedOn"];

    extension(JsonNode document)
    {
        /// <summary>The places of all strings.</summary>
        public IEnumerable<string> Strings() => Walk(document, "")
            .Where(place => document.At(place)!.GetValueKind() == JsonValueKind.String);

        /// <summary>The places of strings that may hold any words.</summary>
        public IEnumerable<string> Words() => document.Strings().Where(place => !Chosen.Contains(place[(place.LastIndexOf('.') + 1)..]));

        /// <summary>What stands at a place.</summary>
        public JsonNode? At(string place)
        {
            var node = document;
            foreach (var step in place.Split('.', '['))
                node = step.EndsWith(']') ? node![int.Parse(step[..^1], CultureInfo.InvariantCulture)] : node![step];
            return node;
        }

        /// <summary>A copy with something else at that place.</summary>
        public JsonNode With(string place, JsonNode? value)
        {
            var copy = document.DeepClone();
            copy.At(place)!.ReplaceWith(value);
            return copy;
        }
    }

    private static IEnumerable<string> Walk(JsonNode? node, string place) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Walk(field.Value, place.Length == 0 ? field.Key : $"{place}.{field.Key}")),
        JsonArray items => items.SelectMany((item, index) => Walk(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"))),
        _ => [place],
    };
}
