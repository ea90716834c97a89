using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ClaimGraph.Benchmarks.Servers;

/// <summary>Claim documents on their way into <c>POST /import</c>, for as long as they are given.</summary>
internal sealed class ImportStream : HttpContent
{
    private const int FlushBytes = 1 << 18;

    private readonly Func<byte[]?> next;

    /// <param name="next">The next lines; null at the end.</param>
    private ImportStream(Func<byte[]?> next)
    {
        this.next = next;
        Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
    }

    /// <summary>Imports until the lines end; answers how many were created.</summary>
    public static async Task<int> SendAsync(HttpClient client, Func<byte[]?> next)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/import") { Content = new ImportStream(next) };
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        return await CountAsync(body);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var unsent = 0;
        while (next() is { } lines)
        {
            await stream.WriteAsync(lines);
            if ((unsent += lines.Length) < FlushBytes)
                continue;
            unsent = 0;
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private static async Task<int> CountAsync(Stream body)
    {
        var created = 0;
        using var reader = new StreamReader(body, Encoding.UTF8, false, 1 << 16);
        while (await reader.ReadLineAsync() is { } line)
            created += line.Contains("\"created\"", StringComparison.Ordinal)
                ? 1
                : throw new InvalidOperationException($"A line was not imported: {line}");
        return created;
    }
}
