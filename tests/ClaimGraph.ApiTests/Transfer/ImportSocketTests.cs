using System.Net.Sockets;
using System.Text;
using ClaimGraph.ApiTests.Hosting;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>Imports over the real server: their callers may be slow, and hear of every line.</summary>
internal sealed class ImportSocketTests
{
    [Test, CancelAfter(60_000)]
    public async Task A_caller_who_sends_a_line_now_and_then_hears_of_each(CancellationToken cancellation)
    {
        await using var host = ApiHost.StartOnSocket();
        await using var import = await OpenImport.To(host.ClientOptions.BaseAddress, cancellation);

        for (var number = 1; number <= 3; number++)
        {
            // Slower than the server would let another body come.
            await Task.Delay(3_500, cancellation);
            await import.Send(Line(number), cancellation);
            Assert.That(await import.Result(cancellation), Does.Contain($"{{\"line\":{number},\"result\":\"created\""));
        }

        await import.End(cancellation);
        Assert.That(await import.Rest(cancellation), Does.Not.Contain("stopped"));
    }

    [Test, CancelAfter(120_000)]
    public async Task An_import_ends_with_the_service_and_says_where(CancellationToken cancellation)
    {
        var (service, client) = await ServiceProcess.Start("sqlite::memory:");
        await using var stopped = service;
        using var closed = client;
        await using var import = await OpenImport.To(client.BaseAddress!, cancellation);
        await import.Send(Line(1), cancellation);
        Assert.That(await import.Result(cancellation), Does.Contain("created"));

        var stopping = service.Stop();

        Assert.That(await import.Rest(cancellation), Does.Contain("{\"line\":2,\"result\":\"stopped\"").And.Contain("\"stopping\"")
            .And.EndsWith("\r\n0\r\n\r\n"));
        Assert.That(await stopping, Is.Zero);
    }

    private static string Line(int number) =>
        $$"""{"speaker":{"type":"person","name":"Ada"},"text":"Number {{number}}.","lang":"en","kind":"factual"}""" + "\n";

    /// <summary>An import whose lines are sent one by one, each as a chunk.</summary>
    private sealed class OpenImport(TcpClient socket) : IAsyncDisposable
    {
        private readonly NetworkStream stream = socket.GetStream();
        private readonly StreamReader reader = new(socket.GetStream());

        public static async Task<OpenImport> To(Uri address, CancellationToken cancellation)
        {
            var import = new OpenImport(new(address.Host, address.Port));
            await import.Write(
                "POST /api/v1/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n",
                cancellation);
            return import;
        }

        public Task Send(string line, CancellationToken cancellation) =>
            Write($"{Encoding.UTF8.GetByteCount(line):x}\r\n{line}\r\n", cancellation);

        public Task End(CancellationToken cancellation) => Write("0\r\n\r\n", cancellation);

        /// <summary>The next result, without the headers and frames of chunks in front of it.</summary>
        public async Task<string> Result(CancellationToken cancellation)
        {
            while (await reader.ReadLineAsync(cancellation) is { } line)
                if (line.StartsWith('{'))
                    return line;
            return "";
        }

        /// <summary>All that comes until the answer or the connection ends.</summary>
        public async Task<string> Rest(CancellationToken cancellation)
        {
            var rest = new StringBuilder();
            var buffer = new char[1 << 12];
            while (!rest.ToString().EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await reader.ReadAsync(buffer, cancellation);
                if (read == 0)
                    break;
                rest.Append(buffer, 0, read);
            }
            return rest.ToString();
        }

        public ValueTask DisposeAsync()
        {
            reader.Dispose();
            socket.Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task Write(string text, CancellationToken cancellation) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
