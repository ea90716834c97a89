using System.Buffers;
using System.Text;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Writes claims in one format, one behind the other, and keeps no more of them than the format needs.</summary>
internal abstract class ExportWriter
{
    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>The media type of what is written.</summary>
    public abstract string ContentType { get; }

    /// <summary>What the file is called where it is saved.</summary>
    public abstract string FileName { get; }

    /// <summary>Whether some of it was handed out.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The writer that a request wants.</summary>
    public static ExportWriter Of(ExportRequest request, HttpRequest http) => request switch
    {
        { Format: ExportFormat.Csv } => new CsvWriter(request.Reader),
        { Format: ExportFormat.Jsonld } => new JsonLdWriter(http),
        { Format: ExportFormat.Graphml, View: GraphView.Speakers } => new SpeakerGraphWriter(),
        { Format: ExportFormat.Graphml } => new RecordGraphWriter(),
        _ => new LinesWriter(),
    };

    /// <summary>What one more claim adds; it holds until the next part is written.</summary>
    public ReadOnlyMemory<byte> Write(Document claim) => Part(output => WriteClaim(claim, output));

    /// <summary>What stands behind the last claim, part by part; each holds until the next one is written.</summary>
    public abstract IEnumerable<ReadOnlyMemory<byte>> End();

    protected abstract void WriteClaim(Document claim, IBufferWriter<byte> output);

    /// <summary>Writes a part that is handed out.</summary>
    protected ReadOnlyMemory<byte> Part(Action<IBufferWriter<byte>> write)
    {
        output.ResetWrittenCount();
        write(output);
        HasBegun |= output.WrittenCount > 0;
        return output.WrittenMemory;
    }

    protected static void Append(IBufferWriter<byte> output, ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, output);

    protected static ClaimDocument Read(Document claim) => DocumentJson.Deserialize<ClaimDocument>(claim.Json.Span)!;

    protected static Reference ReferenceOf(EntityDescription entity) => new(entity.Type!.Value, entity.Id!);

    protected static Reference ReferenceOf(SourceDescription source) => new(RecordKind.Source, source.Id!);

    /// <summary>The status of a record; what is described inside another one says it only where it is not active.</summary>
    protected static string StatusOf(Description record) => WireNames<RecordStatus>.Of(record.Status ?? RecordStatus.Active);
}

/// <summary>Writes the documents as they are, one a line: what can be imported again.</summary>
internal sealed class LinesWriter : ExportWriter
{
    public override string ContentType => MediaTypes.Lines;

    public override string FileName => "claims.ndjson";

    public override IEnumerable<ReadOnlyMemory<byte>> End() => [];

    protected override void WriteClaim(Document claim, IBufferWriter<byte> output)
    {
        output.Write(claim.Json.Span);
        output.Write("\n"u8);
    }
}
