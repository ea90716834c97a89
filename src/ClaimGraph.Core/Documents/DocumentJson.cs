using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Anchoring;
using ClaimGraph.Extraction;
using ClaimGraph.Lookups;
using ClaimGraph.Names;
using ClaimGraph.Time;
using ClaimGraph.Tracing;
using ClaimGraph.Verifying;

namespace ClaimGraph.Documents;

/// <summary>How documents are read and written: strictly in, readably out.</summary>
/// <remarks>
/// Unknown and repeated fields, comments, trailing commas and numbers in strings are refused. Text leaves unescaped beyond what
/// JSON demands (RFC 8259), because the answer is <c>application/json</c> and people read it.
/// </remarks>
public static class DocumentJson
{
    /// <summary>The options every document is read and written with.</summary>
    public static JsonSerializerOptions Options { get; } = Strict(DocumentJsonContext.Default);

    /// <summary>The same habits for other types, such as a request body that nests documents.</summary>
    public static JsonSerializerOptions Strict(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.Strict,
            AllowDuplicateProperties = false,
            PropertyNameCaseInsensitive = false,
            MaxDepth = 32,
            Converters = { new InstantConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>The metadata of a document type.</summary>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>A document as UTF-8.</summary>
    public static byte[] Serialize<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, TypeOf<T>());

    /// <summary>A description of whatever kind as UTF-8.</summary>
    public static byte[] SerializeAny(Description description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return JsonSerializer.SerializeToUtf8Bytes(description, Options.GetTypeInfo(description.GetType()));
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is not JSON, has a field that is not known, or a value of the wrong type.</exception>
    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, TypeOf<T>());
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ClaimDocument))]
[JsonSerializable(typeof(EntityDescription))]
[JsonSerializable(typeof(SourceDescription))]
[JsonSerializable(typeof(QuotationDescription))]
[JsonSerializable(typeof(AffiliationDescription))]
[JsonSerializable(typeof(LinkDescription))]
[JsonSerializable(typeof(SpeakerDocument))]
[JsonSerializable(typeof(Neighborhood))]
[JsonSerializable(typeof(NeighborDocument))]
[JsonSerializable(typeof(PathAnswer))]
[JsonSerializable(typeof(EdgeDocument))]
[JsonSerializable(typeof(CapacityDocument))]
[JsonSerializable(typeof(PositionDocument))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(VariantTree))]
[JsonSerializable(typeof(TraceDocument))]
[JsonSerializable(typeof(OriginsDocument))]
[JsonSerializable(typeof(QuotationAnchorDocument))]
[JsonSerializable(typeof(VerificationRequest))]
[JsonSerializable(typeof(VerificationDocument))]
[JsonSerializable(typeof(MatchRequest))]
[JsonSerializable(typeof(JudgementRequest))]
[JsonSerializable(typeof(DuplicatesDocument))]
[JsonSerializable(typeof(DuplicatePair))]
[JsonSerializable(typeof(MatchDocument))]
[JsonSerializable(typeof(ExtractionRequest))]
[JsonSerializable(typeof(ExtractionDocument))]
[JsonSerializable(typeof(IReadOnlyList<PossibleVariant>))]
[JsonSerializable(typeof(IReadOnlyList<PossibleDuplicate>))]
[JsonSerializable(typeof(string))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;
