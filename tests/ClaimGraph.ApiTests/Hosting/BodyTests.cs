using System.Net.Sockets;
using System.Text;
using ClaimGraph.Graph;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>Bodies that come slowly, or many at once, over the real server.</summary>
internal sealed class BodyTests
{
    [TestCase("POST /api/v1/topics", "application/json", 1_000)]
    [TestCase("PUT /api/v1/sources/5xkczcexwpcchtk5/text", "text/plain", Limits.SourceTextBytes - 1)]
    [CancelAfter(60_000)]
    public async Task A_body_that_does_not_arrive_in_time_is_given_up(string operation, string mediaType, int length, CancellationToken cancellation)
    {
        await using var host = ApiHost.StartOnSocket(new()
        {
            Replacements = services => services.AddSingleton<TimeProvider>(new HurriedClock()),
        });
        using var socket = new Unfinished(host, operation, mediaType, length);
        await socket.Send(new string(' ', length / 2), cancellation);

        Assert.That(await socket.Answer(cancellation), Does.StartWith("HTTP/1.1 408 ").And.Contain("\"request-timeout\""));
    }

    [Test, CancelAfter(120_000)]
    public async Task Large_bodies_that_are_too_many_are_told_to_come_back_before_they_are_read_and_small_ones_come_in(CancellationToken cancellation)
    {
        await using var host = ApiHost.StartOnSocket();
        using var client = new HttpClient { BaseAddress = host.ClientOptions.BaseAddress };
        var sockets = Enumerable.Range(0, Limits.BodyBytesUnderWay / Limits.SourceTextBytes + 3)
            .Select(_ => new Unfinished(host, "PUT /api/v1/sources/5xkczcexwpcchtk5/text", "text/plain", Limits.SourceTextBytes)).ToList();
        try
        {
            var answers = sockets.ConvertAll(socket => socket.Answer(cancellation));
            var first = await await Task.WhenAny(answers);

            Assert.That(first, Does.StartWith("HTTP/1.1 503 ").And.Contain("Retry-After: ").And.Contain("busy\""));
            Assert.That((await new Talk(client).Post("/api/v1/topics", "{\"name\":\"Small\"}")).Status, Is.EqualTo(201));
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    /// <summary>A request whose body is announced, and does not come.</summary>
    private sealed class Unfinished : IDisposable
    {
        private readonly TcpClient socket;

        public Unfinished(ApiHost host, string operation, string mediaType, int length)
        {
            var address = host.ClientOptions.BaseAddress;
            socket = new(address.Host, address.Port);
            socket.GetStream().Write(Encoding.ASCII.GetBytes(
                $"{operation} HTTP/1.1\r\nHost: localhost\r\nIf-Match: *\r\nConnection: close\r\nContent-Type: {mediaType}\r\nContent-Length: {length}\r\n\r\n"));
        }

        public async Task Send(string part, CancellationToken cancellation) =>
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(part), cancellation);

        /// <summary>A problem, to its end: the connection may stay open a while, for what was announced and is not wanted.</summary>
        public async Task<string> Answer(CancellationToken cancellation)
        {
            var answer = "";
            var buffer = new byte[1 << 12];
            while (!answer.EndsWith('}'))
            {
                var read = await socket.GetStream().ReadAsync(buffer, cancellation);
                if (read == 0)
                    break;
                answer += Encoding.UTF8.GetString(buffer, 0, read);
            }
            return answer;
        }

        public void Dispose() => socket.Dispose();
    }
}
