using ClaimGraph.Api.Http;
using ClaimGraph.Api.Security;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace ClaimGraph.Api.Transfer;

/// <summary>Takes a stream of claim documents in: while the store writes some batches, the next is read and checked.</summary>
internal static class Import
{
    /// <summary>Batches handed to the store and not answered: one that it writes, and one that it makes ready meanwhile.</summary>
    private const int MostUnderWay = 2;

    /// <summary>Answers one result a line, in the order of the lines, as batches are on record.</summary>
    /// <param name="clock">By which its caller is waited for; null for the real one.</param>
    /// <param name="lifetime">When the service is being stopped, the import ends with the lines it has read; null where that cannot be.</param>
    public static async Task RunAsync(
        HttpContext http, IGraphStore store, ClaimLines lines, TimeProvider? clock = null, IHostApplicationLifetime? lifetime = null)
    {
        RequestBody.RequireMediaType(http.Request, MediaTypes.Lines);
        var requester = Actors.Of(http);
        var cancellation = http.RequestAborted;
        http.Response.ContentType = MediaTypes.Lines;
        http.Response.Headers.CacheControl = "no-store";
        WaitForTheCaller(http);

        clock ??= TimeProvider.System;
        // The next millisecond: what was recorded before has an earlier one.
        var began = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds() + 1);
        var stopping = lifetime?.ApplicationStopping ?? CancellationToken.None;
        using var results = new ImportResults(http);
        var sender = new ImportSender(http.Response.Body, clock, stopping, cancellation);
        var reader = new ImportReader(http.Request.BodyReader, lines, clock, stopping);
        var underWay = new Queue<ImportBatch>();
        try
        {
            ProblemException? stop = null;
            while (underWay.Count > 0 || stop is null && !reader.IsAtEnd)
            {
                if (stop is null && !reader.IsAtEnd && underWay.Count < MostUnderWay)
                {
                    var next = await reader.ReadAsync(underWay.TryPeek(out var first) ? first.Writing : null, cancellation);
                    if (next.Count > 0)
                        underWay.Enqueue(new(next, WriteAsync(store, next, requester, began, cancellation)));
                    if (underWay.TryPeek(out var oldest) && !oldest.Writing.IsCompleted && underWay.Count < MostUnderWay)
                        continue;
                }

                if (underWay.TryDequeue(out var batch))
                {
                    stop = await AnswerAsync(batch, results) ?? stop;
                    if (results.RefusedInARow >= Limits.RefusedLines)
                        stop ??= new(Problems.TooManyRefused, $"{Limits.RefusedLines} lines in a row were refused: these may be no claims.");
                    if (!await sender.AddAsync(results.Take()))
                        stop ??= new(Problems.RequestTimeout, $"The results are not read. Read them while you send; at most {Limits.ImportResultBytes} bytes wait.");
                }
            }

            if ((stop ?? reader.Stop) is { } reason)
                results.WriteStopped(reader.NextNumber, reason);
            if (!await sender.FinishAsync(results.Take()))
                http.Abort();
        }
        finally
        {
            // What is being written is waited for in any case: it must not fail unseen when the caller's stream breaks.
            foreach (var batch in underWay)
                await ((Task)batch.Writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A caller may send and read as slowly as they like: how long they are waited for is decided here, line by line.</summary>
    private static void WaitForTheCaller(HttpContext http)
    {
        if (http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } sending)
            sending.MinDataRate = null;
        if (http.Features.Get<IHttpMinResponseDataRateFeature>() is { } reading)
            reading.MinDataRate = null;
    }

    private static Task<IReadOnlyList<WriteOutcome>> WriteAsync(
        IGraphStore store, IReadOnlyList<ImportLine> batch, (string Actor, string? OnBehalfOf) requester, DateTimeOffset began,
        CancellationToken cancellation)
    {
        WriteRequest[] requests =
            [.. batch.Where(line => line.Document is not null)
                .Select(line => new RecordClaim(line.Document!, WhenPresent.Update) { ImportBegan = began })
                .Select(claim => new WriteRequest(claim, requester.Actor) { OnBehalfOf = requester.OnBehalfOf })];
        return requests.Length == 0
            ? Task.FromResult<IReadOnlyList<WriteOutcome>>([])
            // On another thread, so that a store that works before it awaits does not hold the reading.
            : Task.Run(() => store.WriteAsync(requests, cancellation), cancellation);
    }

    /// <summary>Waits for what becomes of a batch, and writes its results.</summary>
    /// <returns>Why the store takes no more, or null.</returns>
    private static async Task<ProblemException?> AnswerAsync(ImportBatch batch, ImportResults results)
    {
        try
        {
            Answer(batch.Lines, await batch.Writing, results);
            return null;
        }
        catch (StoreFaultException fault)
        {
            var problem = Problems.Of(fault);
            foreach (var line in batch.Lines)
            {
                if (line.Problem is null && fault is StoreOutcomeUnknownException)
                    results.WriteUnknown(line.Number, problem);
                else
                    results.WriteRefused(line.Number, line.Problem ?? problem);
            }

            return problem;
        }
    }

    private static void Answer(IReadOnlyList<ImportLine> batch, IReadOnlyList<WriteOutcome> outcomes, ImportResults results)
    {
        var written = 0;
        foreach (var line in batch)
        {
            if (line.Problem is { } problem)
                results.WriteRefused(line.Number, problem);
            else if (outcomes[written++] is Accepted accepted)
                results.WriteAccepted(line.Number, accepted);
            else
                results.WriteRefused(line.Number, Problems.Of(((Refused)outcomes[written - 1]).Refusal));
        }
    }
}

/// <summary>Lines that were read together, and what becomes of them.</summary>
internal sealed record ImportBatch(IReadOnlyList<ImportLine> Lines, Task<IReadOnlyList<WriteOutcome>> Writing);
