using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace ClaimGraph.Benchmarks.Load;

/// <summary>One keep-alive connection with at most one request under way; looks at no more of an answer than where it ends.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[1 << 17];
    private int held;
    /// <summary>Bytes that came before the end of the head did.</summary>
    private int earlier;
    private long missing;
    private bool isHeadRead;
    private bool isChunked;

    public LoadConnection(int port) => socket.Connect(IPAddress.Loopback, port);

    public nint Handle => socket.Handle;

    public bool IsBusy { get; private set; }

    /// <summary>When the request was due.</summary>
    public long Start { get; private set; }

    public bool HasSucceeded { get; private set; }

    public long Bytes { get; private set; }

    public void Send(ReadOnlySpan<byte> request, long start)
    {
        Start = start;
        IsBusy = true;
        held = 0;
        earlier = 0;
        isHeadRead = false;
        for (var sent = 0; sent < request.Length;)
            sent += socket.Send(request[sent..]);
    }

    /// <summary>Takes what has arrived; true when the answer is whole.</summary>
    public bool Receive()
    {
        var received = socket.Receive(buffer.AsSpan(held));
        if (received == 0)
            throw new IOException("The server closed the connection.");
        Bytes += received;
        held += received;
        if (!isHeadRead && !ReadHead())
            return false;
        if (isChunked)
            return !(IsBusy = !EndsChunks());
        missing -= received;
        held = 0;
        return !(IsBusy = missing > 0);
    }

    public void Dispose() => socket.Dispose();

    /// <summary>Reads status and length once the head is there.</summary>
    private bool ReadHead()
    {
        var head = buffer.AsSpan(0, held);
        var end = head.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            earlier = held;
            return false;
        }

        isHeadRead = true;
        HasSucceeded = head[9] == '2';
        var length = head[..end].IndexOf("\r\nContent-Length: "u8);
        isChunked = length < 0;
        if (!isChunked && Utf8Parser.TryParse(head[(length + 18)..], out long value, out _))
            missing = end + 4 + value - earlier;
        return true;
    }

    private bool EndsChunks()
    {
        var isWhole = buffer.AsSpan(0, held).EndsWith("\r\n0\r\n\r\n"u8);
        if (!isWhole && held > 16)
        {
            buffer.AsSpan(held - 16, 16).CopyTo(buffer);
            held = 16;
        }

        return isWhole;
    }
}
