using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using ClaimGraph.Api.Rules;
using ClaimGraph.Api.Transfer;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

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

    [Test]
    [CancelAfter(60_000)]
    public async Task Line_after_line_that_is_refused_ends_the_import(CancellationToken cancellation)
    {
        var (sent, answered) = (new Pipe(new(pauseWriterThreshold: 0)), new Pipe(new(pauseWriterThreshold: 0)));
        var line = "x\n"u8.ToArray();
        for (var number = 0; number < Limits.RefusedLines * 2; number++)
            await sent.Writer.WriteAsync(line, cancellation);

        await Import.RunAsync(Request(sent, answered), new ScriptedStore(AcceptAll), Lines);
        var results = await ReadToEnd(answered, cancellation);

        Assert.That(results, Has.Count.InRange(Limits.RefusedLines + 1, Limits.RefusedLines + 2_000));
        Assert.That(results.SkipLast(1).Select(result => (string?)result["result"]), Is.All.EqualTo("refused"));
        Assert.That((string?)results[^1]["result"], Is.EqualTo("stopped"));
        Assert.That((int?)results[^1]["line"], Is.EqualTo(results.Count));
        Assert.That((string?)results[^1]["problem"]!["code"], Is.EqualTo("too-many-refused"));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_caller_who_sends_nothing_for_too_long_is_told_so(CancellationToken cancellation)
    {
        var (sent, answered) = (new Pipe(), new Pipe());
        await sent.Writer.WriteAsync(Line(1), cancellation);
        await sent.Writer.WriteAsync("{\"half"u8.ToArray(), cancellation);

        await Import.RunAsync(Request(sent, answered), new ScriptedStore(AcceptAll), Lines, new HurriedClock());
        var results = await ReadToEnd(answered, cancellation);

        Assert.That(results.Select(result => ((int?)result["line"], (string?)result["result"])), Is.EqualTo(new[] { (1, "created"), (2, "stopped") }));
        Assert.That((string?)results[1]["problem"]!["code"], Is.EqualTo("request-timeout"));
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task Results_that_nobody_reads_are_bounded_and_end_the_import(CancellationToken cancellation)
    {
        // An answer of which nothing is ever read, and a caller who sends without end.
        var (sent, answered) = (new Pipe(), new Pipe(new(pauseWriterThreshold: 1, resumeWriterThreshold: 1)));
        var lines = Enumerable.Range(0, 200).SelectMany(number => number % 100 == 0 ? Line(number) : "x\n"u8.ToArray()).ToArray();
        var sending = Task.Run(async () =>
        {
            long count = 0;
            while (!(await sent.Writer.WriteAsync(lines, cancellation)).IsCompleted)
                count += lines.Length;
            return count;
        }, cancellation);

        await Import.RunAsync(Request(sent, answered), new ScriptedStore(AcceptAll), Lines, new HurriedClock());

        await sent.Reader.CompleteAsync();
        Assert.That(await sending, Is.LessThan(Limits.ImportResultBytes), "Lines are read on although their results are not.");
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_service_that_is_being_stopped_ends_the_import_behind_the_lines_it_has_read(CancellationToken cancellation)
    {
        var (sent, answered) = (new Pipe(), new Pipe());
        using var service = new StoppableService();
        await sent.Writer.WriteAsync(Line(1), cancellation);
        var importing = Import.RunAsync(Request(sent, answered), new ScriptedStore(AcceptAll), Lines, lifetime: service);
        using var results = new StreamReader(answered.Reader.AsStream(leaveOpen: true));
        Assert.That(await results.ReadLineAsync(cancellation), Does.Contain("created"));

        service.StopApplication();
        await importing;

        Assert.That(await results.ReadLineAsync(cancellation), Does.StartWith("{\"line\":2,\"result\":\"stopped\"").And.Contain("\"stopping\""));
    }

    private sealed class StoppableService : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }

    private static async Task<List<JsonNode>> ReadToEnd(Pipe answered, CancellationToken cancellation)
    {
        await answered.Writer.CompleteAsync();
        using var reader = new StreamReader(answered.Reader.AsStream());
        return [.. (await reader.ReadToEndAsync(cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
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
