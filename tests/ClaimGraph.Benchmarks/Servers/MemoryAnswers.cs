using System.Collections.Frozen;
using System.Diagnostics;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>
/// One more endpoint in the process of the published API, which answers from memory what the API answered before: what the
/// server, the network and the load generator cost without us. The product knows nothing of it: a startup hook of .NET loads
/// this assembly into its process.
/// </summary>
internal static class MemoryAnswers
{
    public const string Prefix = "/memory";

    private const string FileVariable = "CLAIMGRAPH_BENCHMARK_ANSWERS";

    /// <summary>Answers by speaker; read when the first is asked for, which is after the file was written.</summary>
    private static readonly Lazy<FrozenDictionary<string, Answer>> Known = new(Read);

    /// <summary>Makes the process that is to start answer from a file, which may be written later.</summary>
    public static void AddTo(ProcessStartInfo start, string file)
    {
        var assembly = typeof(MemoryAnswers).Assembly;
        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly.Location;
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = assembly.GetName().Name;
        start.Environment[FileVariable] = file;
    }

    public static Answer? Of(string speaker) => Known.Value.GetValueOrDefault(speaker);

    /// <summary>Asks the API once for every speaker, and keeps the answers.</summary>
    public static async Task CaptureAsync(HttpClient client, IEnumerable<string> speakers, string file)
    {
        await using var writer = new BinaryWriter(File.Create(file, 1 << 20));
        foreach (var speaker in speakers)
        {
            using var answer = await client.GetAsync(new Uri(LookupRequests.Target(speaker), UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            var headers = answer.Headers.Concat(answer.Content.Headers)
                .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Content-Length")).ToList();
            writer.Write(speaker);
            writer.Write(headers.Count);
            foreach (var (name, values) in headers)
            {
                writer.Write(name);
                writer.Write(string.Join(", ", values));
            }

            var body = await answer.Content.ReadAsByteArrayAsync();
            writer.Write(body.Length);
            writer.Write(body);
        }
    }

    private static FrozenDictionary<string, Answer> Read()
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        using var reader = new BinaryReader(File.OpenRead(Environment.GetEnvironmentVariable(FileVariable)!));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var speaker = reader.ReadString();
            var headers = new KeyValuePair<string, string>[reader.ReadInt32()];
            for (var index = 0; index < headers.Length; index++)
                headers[index] = new(reader.ReadString(), reader.ReadString());
            answers[speaker] = new(headers, reader.ReadBytes(reader.ReadInt32()));
        }

        return answers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public sealed record Answer(KeyValuePair<string, string>[] Headers, byte[] Body);
}
