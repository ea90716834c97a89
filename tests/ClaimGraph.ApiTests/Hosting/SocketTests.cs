using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>The service on a real socket, with its real server.</summary>
internal sealed partial class SocketTests
{
    private ApiHost host = null!;
    private HttpClient client = null!;

    [OneTimeSetUp]
    public void StartService()
    {
        host = ApiHost.StartOnSocket();
        client = new() { BaseAddress = host.ClientOptions.BaseAddress };
    }

    [OneTimeTearDown]
    public async Task StopService()
    {
        client.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task It_serves()
    {
        var talk = new Talk(client);
        Assert.That((await talk.Get("/health/ready")).Status, Is.EqualTo(200));
        Assert.That((await talk.Get("/api/v1/people/alexander-gabuev/claims")).Items, Has.Count.EqualTo(2));
        var made = await talk.Post("/api/v1/topics", "{\"name\":\"On a socket\"}");
        Assert.That((made.Status, made.Headers["Location"]), Is.EqualTo((201, "/api/v1/topics/on-a-socket")));
        Assert.That(made.Headers.ContainsKey("Server"), Is.False);
        Assert.That((await talk.Import((await talk.Get("/api/v1/export")).Text)).Lines, Is.Not.Empty);

        // Asked before it is sent: a client still sending when the service refuses and closes may find the pipe broken, not the answer.
        var large = Talk.Json($"{{\"name\":\"{new string('a', 2 << 20)}\"}}");
        (await talk.Send(HttpMethod.Post, "/api/v1/topics", large, ("Expect", "100-continue"))).RequireProblem(413, "too-large");
    }

    [TestCase("GET /api/v1/people/%00 HTTP/1.1", 400)]
    [TestCase("GET /api/v1/people/../../../etc/passwd HTTP/1.1", 404)]
    [TestCase("GET /api/v1/people/..%2f..%2fetc%2fpasswd HTTP/1.1", 404)]
    [TestCase("GET /api/v1/people/%ff HTTP/1.1", 404)]
    [TestCase("GET //etc/passwd HTTP/1.1", 404)]
    [TestCase("GET /api/v1/people?q=%FF HTTP/1.1", 400)]
    [TestCase("GET /api/v1/people?q=\u00ff HTTP/1.1", 400)]
    [TestCase("GARBAGE", 400)]
    [TestCase("TRACE /api/v1/people HTTP/1.1", 405)]
    public async Task Requests_no_client_would_send_are_refused(string line, int status) =>
        Assert.That(await Ask($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n"), Does.StartWith($"HTTP/1.1 {status} "));

    [TestCase("GET /health/live HTTP/1.0\r\n", 200)]
    [TestCase("GET /health/live HTTP/1.0\r\nHost: evil.example\r\n", 421)]
    [TestCase("GET /health/live HTTP/1.1\r\nHost: evil.example\r\n", 421)]
    [TestCase("GET /health/live HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: localhost\r\n", 421)]
    [TestCase("GET /health/live HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\n", 200)]
    [TestCase("GET http://localhost/health/live HTTP/1.1\r\nHost: localhost\r\n", 200)]
    [TestCase("GET http://evil.example/health/live HTTP/1.1\r\nHost: evil.example\r\n", 421)]
    [TestCase("GET http://evil.example/health/live HTTP/1.1\r\nHost: localhost\r\n", 400)]
    [TestCase("GET /health/live HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n", 400)]
    [TestCase("GET /health/live HTTP/1.1\r\n", 400)]
    [TestCase("GET //etc/passwd HTTP/1.1\r\nHost: evil.example\r\n", 421)]
    [TestCase("GET //etc/passwd HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n", 403)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nOrigin: \r\n", 403)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nSec-Fetch-Site: \r\n", 403)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nSec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n", 403)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n", 415)]
    public async Task Only_what_is_meant_for_this_machine_is_served(string head, int status) =>
        Assert.That(await Ask($"{head}Connection: close\r\n\r\n"), Does.StartWith($"HTTP/1.1 {status} "));

    [Test, CancelAfter(60_000)]
    public async Task A_caller_who_sends_an_import_whole_before_reading_is_answered(CancellationToken cancellation)
    {
        // More than both sockets hold, in either direction: without patience both sides would wait for ever.
        const int lines = 16_000;
        var line = Encoding.UTF8.GetBytes(new string('x', 1023) + "\n");
        using var socket = new TcpClient(client.BaseAddress!.Host, client.BaseAddress.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\nContent-Length: {lines * line.Length}\r\n\r\n"), cancellation);
        for (var number = 0; number < lines; number++)
            await stream.WriteAsync(line, cancellation);

        using var reader = new StreamReader(stream);
        // Without the frames of its chunks, which may fall into the middle of a word; lines end without a carriage return.
        var answer = ChunkFrame().Replace(await reader.ReadToEndAsync(cancellation), "");

        Assert.That(answer, Does.StartWith("HTTP/1.1 200 "));
        Assert.That(answer.Split("\"refused\"").Length - 1, Is.EqualTo(lines));
        Assert.That(answer, Does.Contain($"{{\"line\":{lines},"));
    }

    [Test]
    public async Task An_address_without_end_is_refused()
    {
        var words = string.Join('+', Enumerable.Repeat("word", 10_000));

        Assert.That(await Ask($"GET /api/v1/claims?q={words} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
            Does.StartWith("HTTP/1.1 414 "));
    }

    private async Task<string> Ask(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("\r\n[0-9a-f]+\r\n")]
    private static partial Regex ChunkFrame();
}
