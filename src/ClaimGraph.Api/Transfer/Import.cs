using ClaimGraph.Api.Http;
using ClaimGraph.Storage;

namespace ClaimGraph.Api.Transfer;

/// <summary>Takes a stream of claim documents in: while the store writes one batch, the next is read and checked.</summary>
internal static class Import
{
    /// <summary>Answers one result a line, in the order of the lines, as batches are on record.</summary>
    public static async Task RunAsync(HttpContext http, IGraphStore store, ClaimLines lines)
    {
        RequestBody.RequireMediaType(http.Request, MediaTypes.Lines);
        var actor = Writes.ActorOf(http.Request);
        var cancellation = http.RequestAborted;
        http.Response.ContentType = MediaTypes.Lines;
        http.Response.Headers.CacheControl = "no-store";

        using var results = new ImportResults(http);
        await using var sender = new PatientSender(http.Response.Body, cancellation);
        var reader = new ImportReader(http.Request.BodyReader, lines);
        IReadOnlyList<ImportLine> written = [];
        var goesOn = true;
        while (goesOn && (written.Count > 0 || !reader.IsAtEnd))
        {
            var writing = WriteAsync(store, written, actor, cancellation);
            var next = await ReadNextAsync(reader, written.Count > 0 ? writing : null, cancellation);
            if (written.Count > 0)
            {
                goesOn = await TryAnswerAsync(written, writing, next, results);
                sender.Add(results.Take());
            }
            written = next;
        }

        await sender.FinishAsync();
    }

    private static Task<IReadOnlyList<WriteOutcome>> WriteAsync(
        IGraphStore store, IReadOnlyList<ImportLine> batch, string actor, CancellationToken cancellation)
    {
        WriteRequest[] requests =
            [.. batch.Where(line => line.Document is not null)
                .Select(line => new WriteRequest(new RecordClaim(line.Document!, WhenPresent.Update), actor))];
        return requests.Length == 0
            ? Task.FromResult<IReadOnlyList<WriteOutcome>>([])
            // On another thread, so that a store that works before it awaits does not hold the reading.
            : Task.Run(() => store.WriteAsync(requests, cancellation), cancellation);
    }

    // What is being written is waited for in any case: its outcome must not be lost when the caller's stream breaks.
    private static async Task<IReadOnlyList<ImportLine>> ReadNextAsync(ImportReader reader, Task? writing, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(writing, cancellation);
        }
        catch when (writing is not null)
        {
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private static async Task<bool> TryAnswerAsync(
        IReadOnlyList<ImportLine> batch, Task<IReadOnlyList<WriteOutcome>> writing, IReadOnlyList<ImportLine> next, ImportResults results)
    {
        try
        {
            Answer(batch, await writing, results);
            return true;
        }
        catch (StoreFaultException fault)
        {
            var problem = Problems.Of(fault);
            foreach (var line in batch)
            {
                if (line.Problem is null && fault is StoreOutcomeUnknownException)
                    results.WriteUnknown(line.Number, problem);
                else
                    results.WriteRefused(line.Number, line.Problem ?? problem);
            }

            results.WriteStopped(next.Count > 0 ? next[0].Number : batch[^1].Number + 1, problem);
            return false;
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
