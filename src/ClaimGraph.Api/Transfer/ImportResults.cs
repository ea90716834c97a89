using System.Buffers;
using System.Text.Json;
using ClaimGraph.Api.Http;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Writes what became of the lines of an import, one JSON object a line.</summary>
internal sealed class ImportResults : IDisposable
{
    private readonly HttpContext http;
    private readonly ArrayBufferWriter<byte> batch = new();
    private readonly Utf8JsonWriter json;

    public ImportResults(HttpContext http)
    {
        this.http = http;
        json = new(batch, new() { Encoder = DocumentJson.Options.Encoder });
    }

    /// <summary>Lines that were refused since one was not.</summary>
    public int RefusedInARow { get; private set; }

    public void Dispose() => json.Dispose();

    /// <summary>What was written since it was taken last.</summary>
    public byte[] Take()
    {
        var taken = batch.WrittenSpan.ToArray();
        batch.ResetWrittenCount();
        return taken;
    }

    /// <summary>The line is on record.</summary>
    public void WriteAccepted(long number, Accepted accepted)
    {
        RefusedInARow = 0;
        Begin(number, WireNames<Disposition>.Of(accepted.Disposition));
        json.WriteString("claim", accepted.Reference.ToString());
        json.WriteNumber("version", accepted.Version);
        End();
    }

    /// <summary>Nothing of the line was written.</summary>
    public void WriteRefused(long number, ProblemException problem)
    {
        RefusedInARow++;
        WriteProblem(number, "refused", problem);
    }

    /// <summary>The store went away while the line was being written: whether it is on record cannot be told.</summary>
    public void WriteUnknown(long number, ProblemException problem) => WriteProblem(number, "unknown", problem);

    /// <summary>The import ended early: this line, and all behind it, were not looked at.</summary>
    public void WriteStopped(long number, ProblemException problem) => WriteProblem(number, "stopped", problem);

    private void WriteProblem(long number, string result, ProblemException problem)
    {
        Begin(number, result);
        json.WritePropertyName("problem");
        JsonSerializer.Serialize(json, ProblemHandler.DocumentOf(http, problem), ProblemJsonContext.Problem);
        End();
    }

    private void Begin(long number, string result)
    {
        json.WriteStartObject();
        json.WriteNumber("line", number);
        json.WriteString("result", result);
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        batch.Write("\n"u8);
    }
}
