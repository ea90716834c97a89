using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace ClaimGraph.ApiTests.Hosting;

/// <summary>Requests that no client would send, byte by byte on a socket: never the service's fault, and a problem wherever one can be written.</summary>
internal sealed class RawRequestTests
{
    private const string Post = "POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";
    private const string Import = "POST /api/v1/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\n";
    private const string End = "Host: localhost\r\nConnection: close\r\n\r\n";

    private ApiHost host = null!;
    private Uri address = null!;

    [OneTimeSetUp]
    public void StartService()
    {
        host = ApiHost.StartOnSocket();
        address = host.ClientOptions.BaseAddress;
    }

    [OneTimeTearDown]
    public async Task StopService() => await host.DisposeAsync();

    private static IEnumerable<TestCaseData> Answered()
    {
        foreach (var size in new[] { "FFFFFFFFFFFFFFFF", "-1", "zz", "", "1;\"", "0x5", "1 1" })
        {
            yield return Case($"chunk size {size}", $"{Post}Transfer-Encoding: chunked\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n", 400, 413);
            yield return Case($"chunk size {size} of an import", $"{Import}Transfer-Encoding: chunked\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n", 200, 400);
        }
        yield return Case("chunk without an end", $"{Post}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}XX0\r\n\r\n", 400);
        yield return Case("trailer that is no text", $"{Post}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\nX-Trailer: \u00ff\r\n\r\n", 400);
        yield return Case("trailer of an import that is no text", $"{Import}Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\nX-Trailer: \u00ff\r\n\r\n", 200, 400);
        yield return Case("long address", $"GET /api/v1/claims?q={new string('a', 50_000)} HTTP/1.1\r\n{End}", 414);
        yield return Case("long path", $"GET /api/v1/people/{new string('a', 9_000)} HTTP/1.1\r\n{End}", 414);
        yield return Case("large header", $"GET /api/v1/people HTTP/1.1\r\nX-Large: {new string('a', 40_000)}\r\n{End}", 431);
        yield return Case("many headers", $"GET /api/v1/people HTTP/1.1\r\n{string.Concat(Enumerable.Range(0, 150).Select(number => $"X-{number}: a\r\n"))}{End}", 431);
        yield return Case("many values", $"GET /api/v1/people HTTP/1.1\r\n{string.Concat(Enumerable.Repeat("X-Many: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", 600))}{End}", 431);
        yield return Case("lower case method", $"get /api/v1/people HTTP/1.1\r\n{End}", 200, 405);
        yield return Case("made-up method", $"FROB /api/v1/people HTTP/1.1\r\n{End}", 405);
        yield return Case("trace", $"TRACE /api/v1/people HTTP/1.1\r\n{End}", 405);
        yield return Case("options of all", $"OPTIONS * HTTP/1.1\r\n{End}", 400, 404, 405);
        yield return Case("unknown expectation", $"{Post}Expect: 200\r\nContent-Length: 2\r\n\r\n{{}}", 400, 417);
        yield return Case("overlong UTF-8 in a path", $"GET /api/v1/people/%C0%AF HTTP/1.1\r\n{End}", 400, 404);
        yield return Case("half a percent sign in a path", $"GET /api/v1/people/%4 HTTP/1.1\r\n{End}", 400, 404);
        yield return Case("overlong UTF-8 in a query", $"GET /api/v1/people?q=%C0%AF HTTP/1.1\r\n{End}", 400);
        yield return Case("half a percent sign in a query", $"GET /api/v1/people?q=%4 HTTP/1.1\r\n{End}", 200, 400);
        yield return Case("zero in a query", $"GET /api/v1/people?q=%00 HTTP/1.1\r\n{End}", 400);
        yield return Case("lone surrogate in a query", $"GET /api/v1/people?q=%ED%A0%80 HTTP/1.1\r\n{End}", 400);
        yield return Case("zero in a cursor", $"GET /api/v1/people?cursor=%00 HTTP/1.1\r\n{End}", 400);
        yield return Case("half a tag", $"GET /api/v1/people/alexander-gabuev HTTP/1.1\r\nRange: bytes=-\r\nIf-None-Match: \"\r\n{End}", 200, 400);
        yield return Case("unknown encoding", $"{Post}Content-Encoding: zstd\r\nContent-Length: 2\r\n\r\n{{}}", 415);
        yield return Case("two encodings", $"{Post}Content-Encoding: gzip, gzip\r\nContent-Length: 2\r\n\r\n{{}}", 415);
        foreach (var encoding in new[] { "gzip", "deflate", "br" })
        {
            yield return Case($"no {encoding}", $"{Post}Content-Encoding: {encoding}\r\nContent-Length: 16\r\n\r\n{{\"name\":\"plain\"}}", 400);
            yield return Case($"no {encoding} to import", $"{Import}Content-Encoding: {encoding}\r\nContent-Length: 16\r\n\r\n{{\"name\":\"plain\"}}", 200, 400);
        }
    }

    [TestCaseSource(nameof(Answered))]
    public async Task It_is_answered_with_a_problem(string request, int[] statuses)
    {
        var answer = await Ask(Encoding.Latin1.GetBytes(request));

        Assert.That(answer.Status, Is.AnyOf([.. statuses.Cast<object>()]), answer.Text);
        if (answer.Status >= 400)
        {
            answer.RequireProblem();
            Assert.That((int?)answer.Body["status"], Is.EqualTo(answer.Status));
        }
    }

    [Test]
    public async Task An_import_that_breaks_off_is_answered_up_to_there()
    {
        const string line = """{"speaker":{"type":"person","name":"Ada"},"text":"Before the break.","lang":"en","kind":"opinion"}""";

        // The break comes once the line is answered: what it finds unread in its own buffers, the server drops.
        var answer = await Ask(
            Encoding.UTF8.GetBytes($"{Import}Transfer-Encoding: chunked\r\n\r\n{line.Length + 1:x}\r\n{line}\n\r\n"),
            "\"created\"", "FFFFFFFFFFFFFFFF\r\n"u8.ToArray());

        Assert.That((answer.Status, answer.Text), Is.EqualTo((200, answer.Text)));
        Assert.That(answer.Text, Does.Contain("\"created\"").And.Contain("\"stopped\"").And.Contain("bad-request"));
    }

    // The server refuses these before there is a request that could be answered, and closes the connection.
    [TestCase("GET /api/v1/people/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [TestCase("GARBAGE\r\n\r\n", 400)]
    [TestCase("GET /api/v1/people HTTP/1.1\r\n\r\n", 400)]
    [TestCase("GET /api/v1/people HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400)]
    [TestCase("GET http://other.example/api/v1/people HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [TestCase("GET /api/v1/people HTTP/3.7\r\nHost: localhost\r\n\r\n", 505)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400)]
    [TestCase("POST /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}", 400)]
    public async Task What_is_no_request_is_refused_without_a_body(string request, int status)
    {
        var answer = await Ask(Encoding.Latin1.GetBytes(request));

        Assert.That((answer.Status, answer.Text), Is.EqualTo((status, "")));
    }

    [TestCase("gzip")]
    [TestCase("deflate")]
    [TestCase("br")]
    public async Task A_compressed_body_is_read_and_its_limits_count_what_it_is_without(string encoding)
    {
        var made = await Ask(Compressed(Post, encoding, $$"""{"name":"Compressed {{encoding}}"}"""));
        var imported = await Ask(Compressed(Import, encoding, $$"""{"speaker":{"type":"person","name":"Ada"},"text":"By {{encoding}}.","lang":"en","kind":"opinion"}"""));
        var bomb = await Ask(Compressed(Post, encoding, $"{{\"name\":\"{new string('a', 64 << 20)}\"}}"));

        Assert.That((made.Status, (string?)made.Body["name"]), Is.EqualTo((201, $"Compressed {encoding}")));
        Assert.That((imported.Status, imported.Text), Is.EqualTo((200, imported.Text)));
        Assert.That(imported.Text, Does.Contain("\"created\""));
        bomb.RequireProblem(413, "too-large");
    }

    private static TestCaseData Case(string name, string request, params int[] statuses) =>
        new TestCaseData(request, statuses).SetArgDisplayNames(name);

    private static byte[] Compressed(string head, string encoding, string body)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(bytes, CompressionLevel.Fastest),
            _ => new BrotliStream(bytes, CompressionLevel.Fastest),
        })
            stream.Write(Encoding.UTF8.GetBytes(body));
        return [.. Encoding.Latin1.GetBytes($"{head}Content-Encoding: {encoding}\r\nContent-Length: {bytes.ToArray().Length}\r\n\r\n"), .. bytes.ToArray()];
    }

    /// <summary>Sends a request, and the rest of it once the answer has come up to <paramref name="awaited"/>.</summary>
    private async Task<Answer> Ask(byte[] request, string awaited = "", byte[]? rest = null)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(request);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = "";
        while (!text.Contains(awaited, StringComparison.Ordinal) && await reader.ReadLineAsync() is { } line)
            text += $"{line}\r\n";
        await stream.WriteAsync(rest);
        text += await reader.ReadToEndAsync();
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..head].Split("\r\n");
        var headers = lines[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(int.Parse(lines[0].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), text[(head + 4)..], headers);
    }
}
