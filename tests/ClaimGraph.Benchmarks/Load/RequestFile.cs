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

    public static List<byte[]> Read(string path)
    {
        var requests = new List<byte[]>();
        using var reader = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
            requests.Add(reader.ReadBytes(reader.ReadInt32()));
        return requests;
    }
}
