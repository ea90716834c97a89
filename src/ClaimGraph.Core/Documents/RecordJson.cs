using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Graph;

namespace ClaimGraph.Documents;

/// <summary>How records are kept in the change log: their own content, with references for what they mention.</summary>
/// <remarks>Id, version, status and times stand beside the content, not in it: two records with equal content say the same.</remarks>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Options = DocumentJson.Strict(RecordJsonContext.Default);

    /// <summary>A record's content as UTF-8.</summary>
    public static byte[] Serialize(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonSerializer.SerializeToUtf8Bytes(record, TypeOf(record.Kind));
    }

    /// <summary>Reads back what <see cref="Serialize"/> wrote; the caller adds what stands beside the content.</summary>
    public static Record Deserialize(RecordKind kind, ReadOnlySpan<byte> utf8)
    {
        var record = (Record)JsonSerializer.Deserialize(utf8, TypeOf(kind))!;
        return record is EntityRecord entity ? entity with { EntityKind = kind } : record;
    }

    private static JsonTypeInfo TypeOf(RecordKind kind) => Options.GetTypeInfo(kind switch
    {
        RecordKind.Claim => typeof(ClaimRecord),
        RecordKind.Quotation => typeof(QuotationRecord),
        RecordKind.Source => typeof(SourceRecord),
        RecordKind.UnnamedSource => typeof(UnnamedSourceRecord),
        RecordKind.Affiliation => typeof(AffiliationRecord),
        RecordKind.Link => typeof(LinkRecord),
        _ => typeof(EntityRecord),
    });
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EntityRecord))]
[JsonSerializable(typeof(ClaimRecord))]
[JsonSerializable(typeof(QuotationRecord))]
[JsonSerializable(typeof(SourceRecord))]
[JsonSerializable(typeof(UnnamedSourceRecord))]
[JsonSerializable(typeof(AffiliationRecord))]
[JsonSerializable(typeof(LinkRecord))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
