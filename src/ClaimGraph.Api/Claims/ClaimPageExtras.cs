using System.Buffers;
using System.Text.Json;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Claims;

/// <summary>Writes what a page of claims says beside its items: <c>sortedBy</c> and <c>facets</c>.</summary>
internal static class ClaimPageExtras
{
    /// <summary>The fields, as they are described.</summary>
    public static AnswerField[] Fields { get; } =
    [
        new("sortedBy", typeof(ClaimSort), "With sort=relevance: what the list is really ordered by."),
        new("facets", typeof(IReadOnlyDictionary<string, IReadOnlyList<FacetValue>>), "With facets: by field, the most frequent values."),
    ];

    /// <summary>The fields in JSON without the braces around them; empty when there are none.</summary>
    public static ReadOnlyMemory<byte> Write(ClaimSort? sortedBy, Facets? facets)
    {
        if (sortedBy is null && facets is null)
            return default;

        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, new() { Encoder = DocumentJson.Options.Encoder });
        json.WriteStartObject();
        if (sortedBy is { } sort)
            json.WriteString("sortedBy", WireNames<ClaimSort>.Of(sort));
        if (facets is not null)
            WriteFacets(json, facets);
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory[1..^1];
    }

    private static void WriteFacets(Utf8JsonWriter json, Facets facets)
    {
        json.WriteStartObject("facets");
        foreach (var facet in facets.Fields)
        {
            json.WriteStartArray(WireNames<FacetField>.Of(facet.Field));
            foreach (var value in facet.Values)
                WriteValue(json, value);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FacetValue value)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        if (value.Name is { } name)
            json.WriteString("name", name);
        json.WriteNumber("count", value.Count);
        json.WriteEndObject();
    }
}
