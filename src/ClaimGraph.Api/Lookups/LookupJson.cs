using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimGraph.Documents;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Lookups;

/// <summary>JSON of the types that only lookups answer, in the habits of <see cref="DocumentJson"/>.</summary>
internal static class LookupJson
{
    private static readonly JsonSerializerOptions Options = DocumentJson.Strict(LookupJsonContext.Default);

    public static byte[] Serialize<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options.GetTypeInfo(typeof(T)));

    /// <summary>A field for the end of a page: <c>"name":value</c>.</summary>
    public static byte[] Field<T>(string name, T value) =>
        [.. "\""u8, .. Encoding.UTF8.GetBytes(name), .. "\":"u8, .. Serialize(value)];
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CapacityFields))]
[JsonSerializable(typeof(RelatedFields))]
[JsonSerializable(typeof(NeighborhoodDocument))]
[JsonSerializable(typeof(MatchCount))]
[JsonSerializable(typeof(bool))]
internal sealed partial class LookupJsonContext : JsonSerializerContext;
