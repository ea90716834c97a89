using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>Stops statements that run on the server and that nobody waits for any longer.</summary>
internal sealed class BoltTermination(IDriver driver, string database)
{
    private const string Key = "claimgraphTag";

    private const string Text =
        $"""
        SHOW TRANSACTIONS YIELD transactionId AS transaction, metaData
        WHERE metaData.{Key} IN $tags
        TERMINATE TRANSACTION transaction YIELD message
        RETURN message
        """;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LastPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private List<string> waiting = [];
    private Task current = Task.CompletedTask;
    private Task? upcoming;

    /// <summary>Marks a transaction, so that it can be found on the server.</summary>
    public static void Mark(TransactionConfigBuilder transaction, string tag) =>
        transaction.WithMetadata(new Dictionary<string, object> { [Key] = tag }!);

    /// <summary>Begins to stop the transaction with a tag; it does not wait until it is stopped.</summary>
    public void Stop(string tag, Task statement) => _ = StopAsync(tag, statement);

    private async Task StopAsync(string tag, Task statement)
    {
        // It may not have reached the server yet; in the end the server's own timeout remains.
        for (var pause = FirstPause; !statement.IsCompleted && pause < LastPause; pause *= 2)
        {
            await JoinRound(tag).ConfigureAwait(false);
            await Task.WhenAny(statement, Task.Delay(pause)).ConfigureAwait(false);
        }
    }

    /// <summary>Deadlines pass in crowds: all who wait while the server lists its transactions share the next list.</summary>
    private Task JoinRound(string tag)
    {
        lock (gate)
        {
            waiting.Add(tag);
            return upcoming ??= HoldRoundAsync(current);
        }
    }

    private async Task HoldRoundAsync(Task previous)
    {
        await Task.Yield();
        await previous.ConfigureAwait(false);
        List<string> tags;
        lock (gate)
        {
            (tags, waiting) = (waiting, []);
            (current, upcoming) = (upcoming!, null);
        }

        await TerminateAsync(tags).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TerminateAsync(List<string> tags)
    {
        try
        {
            await using var session = driver.AsyncSession(session => session.WithDatabase(database));
            var cursor = await session.RunAsync(Text, new Dictionary<string, object> { ["tags"] = tags }!).ConfigureAwait(false);
            await cursor.ConsumeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Nobody is left to be told: the statement ends with its connection, or is stopped by the next try.
        }
    }
}
