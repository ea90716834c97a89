using System.Buffers.Binary;
using System.Text;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>HTTP/1.1 requests as the bytes that go over the wire, each behind its length.</summary>
internal static class RequestFile
{
    public static byte[] Get(string target) => Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    public static byte[] Post(string target, ReadOnlySpan<byte> json) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n"),
        .. json,
    ];

    /// <summary>Writes requests to a file of this run.</summary>
    public static string Write(IEnumerable<byte[]> requests)
    {
        var path = Workplace.NewFile(".requests");
        using var writer = new BinaryWriter(File.Create(path, 1 << 20));
        foreach (var request in requests)
        {
            writer.Write(request.Length);
            writer.Write(request);
        }

        return path;
    }

    /// <summary>The requests of a file, all in one piece of memory: hundreds of thousands of arrays would keep the collector busy.</summary>
    public static List<ReadOnlyMemory<byte>> Read(string path)
    {
        ReadOnlyMemory<byte> rest = File.ReadAllBytes(path);
        var requests = new List<ReadOnlyMemory<byte>>();
        while (!rest.IsEmpty)
        {
            var end = sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(rest.Span);
            requests.Add(rest[sizeof(int)..end]);
            rest = rest[end..];
        }

        return requests;
    }
}
