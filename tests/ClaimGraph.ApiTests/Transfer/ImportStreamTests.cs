using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Rules;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.AspNetCore.Http;

namespace ClaimGraph.ApiTests.Transfer;

/// <summary>How an import goes on while its caller still sends, and when its store fails.</summary>
internal sealed class ImportStreamTests
{
    private static readonly ClaimLines Lines = new(new ClaimDocumentRules());

    [Test]
    [CancelAfter(20_000)]
    public async Task A_slow_caller_hears_of_each_line_before_sending_the_next(CancellationToken cancellation)
    {
        var (sent, answered) = (new Pipe(), new Pipe());
        var importing = Import.RunAsync(Request(sent, answered), new ScriptedStore(AcceptAll), Lines);
        using var results = new StreamReader(answered.Reader.AsStream());

        for (var number = 1; number <= 3; number++)
        {
            await sent.Writer.WriteAsync(Line(number), cancellation);
            var result = JsonNode.Parse((await results.ReadLineAsync(cancellation))!)!;
            Assert.That((int?)result["line"], Is.EqualTo(number));
        }
        await sent.Writer.CompleteAsync();
        await importing;
    }

    [Test]
    [CancelAfter(20_000)]
    public async Task A_store_that_fails_ends_the_import_and_says_where(CancellationToken cancellation)
    {
        var (sent, answered) = (new Pipe(new(pauseWriterThreshold: 0)), new Pipe(new(pauseWriterThreshold: 0)));
        for (var number = 1; number <= 1_200; number++)
            await sent.Writer.WriteAsync(number == 600 ? "{}\n"u8.ToArray() : Line(number), cancellation);
        await sent.Writer.CompleteAsync();
        var writes = 0;
        var store = new ScriptedStore(requests =>
            ++writes == 1 ? AcceptAll(requests) : throw new StoreUnavailableException("The disk is full."));

        await Import.RunAsync(Request(sent, answered), store, Lines);
        await answered.Writer.CompleteAsync();

        using var reader = new StreamReader(answered.Reader.AsStream());
        var results = (await reader.ReadToEndAsync(cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!).ToList();
        Assert.That(results.Select(result => (int?)result["line"]), Is.EqualTo(Enumerable.Range(1, 1_201)));
        Assert.That(results.Take(500).Select(result => (string?)result["result"]), Is.All.EqualTo("created"));
        Assert.That(results.Skip(500).Take(700).Select(result => (string?)result["result"]), Is.All.EqualTo("refused"));
        Assert.That((string?)results[599]["problem"]!["code"], Is.EqualTo("invalid-document"));
        Assert.That((string?)results[500]["problem"]!["code"], Is.EqualTo("store-unavailable"));
        Assert.That((string?)results[1_200]["result"], Is.EqualTo("stopped"));
        Assert.That(results[1_200]["problem"]!.ToJsonString(), Does.Not.Contain("disk"));
    }

    private static DefaultHttpContext Request(Pipe sent, Pipe answered)
    {
        var http = new DefaultHttpContext();
        http.Request.ContentType = "application/x-ndjson";
        http.Request.Body = sent.Reader.AsStream();
        http.Response.Body = answered.Writer.AsStream();
        return http;
    }

    private static byte[] Line(int number) => Encoding.UTF8.GetBytes(
        $$"""{"speaker":{"type":"person","name":"Ada"},"text":"Number {{number}}.","lang":"en","kind":"factual"}""" + "\n");

    private static Task<IReadOnlyList<WriteOutcome>> AcceptAll(IReadOnlyList<WriteRequest> requests) =>
        Task.FromResult<IReadOnlyList<WriteOutcome>>(
            [.. requests.Select(_ => new Accepted(Disposition.Created, new Reference(RecordKind.Claim, "0123456789abcdef"), 1))]);
}
