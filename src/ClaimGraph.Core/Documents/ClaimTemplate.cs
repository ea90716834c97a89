using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ClaimGraph.Graph;

namespace ClaimGraph.Documents;

/// <summary>Makes a claim's document with holes where other records are named, so that it is kept once and read often.</summary>
/// <remarks>
/// Names change and documents do not: a store keeps the template with the claim, and fills its holes when it is read.
/// A hole is one byte that no JSON text holds (<see cref="Mark"/>), the detail, and eight bytes of the store's own key; it stands
/// for an object without its closing brace, so that members may follow.
/// </remarks>
public sealed class ClaimTemplate
{
    /// <summary>Begins a hole: U+0001, which JSON never holds unescaped (RFC 8259 section 7).</summary>
    public const byte Mark = 0x01;

    /// <summary>Bytes of a hole: mark, detail, key.</summary>
    public const int HoleLength = 10;

    private readonly JsonSerializerOptions options;

    /// <param name="keyOf">The store's own key of a record that is on record.</param>
    public ClaimTemplate(Func<Reference, long> keyOf)
    {
        options = new JsonSerializerOptions(DocumentJson.Options)
        {
            Converters = { new EntityHole(keyOf), new SourceHole(keyOf) },
            TypeInfoResolver = DocumentJson.Options.TypeInfoResolver!.WithAddedModifier(type => GiveHoles(type, keyOf)),
        };
        options.MakeReadOnly();
    }

    /// <summary>The template of a claim with its quotations.</summary>
    public byte[] Of(ClaimRecord claim, IEnumerable<QuotationRecord> quotations)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var describer = new Describer(Nothing.Known);
        var document = (ClaimDocument)describer.Describe(claim) with
        {
            Quotations =
            [
                .. quotations.Select(quotation =>
                    Describer.Stamped((QuotationDescription)describer.Describe(quotation), quotation) with { Claim = null }),
            ],
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, options.GetTypeInfo(typeof(ClaimDocument)));
    }

    /// <summary>Joint speakers stand one deeper than the first, and show as much.</summary>
    private static void GiveHoles(JsonTypeInfo type, Func<Reference, long> keyOf)
    {
        foreach (var property in type.Properties)
            if (type.Type == typeof(ClaimDocument) && property.PropertyType == typeof(IReadOnlyList<EntityDescription>) && property.Name == "jointWith")
                property.CustomConverter = new SpeakerHoles(keyOf);
    }

    private static void WriteHole(Utf8JsonWriter writer, Describer.Detail detail, long key, string? role)
    {
        var suffix = role is null ? "}"u8 : [.. ",\"role\":"u8, .. JsonSerializer.SerializeToUtf8Bytes(role, DocumentJson.TypeOf<string>()), (byte)'}'];
        Span<byte> hole = stackalloc byte[HoleLength];
        hole[0] = Mark;
        hole[1] = (byte)detail;
        BitConverter.TryWriteBytes(hole[2..], key);
        writer.WriteRawValue([.. hole, .. suffix], skipInputValidation: true);
    }

    /// <summary>Speaker and principal stand at the first depth and show where they stand; subjects are only named.</summary>
    private sealed class EntityHole(Func<Reference, long> keyOf) : JsonConverter<EntityDescription>
    {
        public override EntityDescription Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Templates are filled, not read.");

        public override void Write(Utf8JsonWriter writer, EntityDescription value, JsonSerializerOptions options) => WriteHole(
            writer,
            writer.CurrentDepth == 1 ? Describer.Detail.Standing : Describer.Detail.Mention,
            keyOf(new(value.Type!.Value, value.Id!)),
            value.Role);
    }

    private sealed class SpeakerHoles(Func<Reference, long> keyOf) : JsonConverter<IReadOnlyList<EntityDescription>>
    {
        public override IReadOnlyList<EntityDescription> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Templates are filled, not read.");

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<EntityDescription> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var speaker in value)
                WriteHole(writer, Describer.Detail.Standing, keyOf(new(speaker.Type!.Value, speaker.Id!)), speaker.Role);
            writer.WriteEndArray();
        }
    }

    private sealed class SourceHole(Func<Reference, long> keyOf) : JsonConverter<SourceDescription>
    {
        public override SourceDescription Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Templates are filled, not read.");

        public override void Write(Utf8JsonWriter writer, SourceDescription value, JsonSerializerOptions options) =>
            WriteHole(writer, Describer.Detail.Mention, keyOf(new(RecordKind.Source, value.Id!)), role: null);
    }

    /// <summary>Leaves every mention as kind and id, which is all that a hole needs.</summary>
    private sealed class Nothing : IRecordLookup
    {
        public static readonly Nothing Known = new();

        public Record? Find(Reference reference) => null;

        public IReadOnlyList<AffiliationRecord> AffiliationsOf(Reference person) => [];
    }
}
