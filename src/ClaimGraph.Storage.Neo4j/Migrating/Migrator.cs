using ClaimGraph.Storage.Neo4j.Serving;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>Brings the database to the schema this program knows, whichever of several processes comes first.</summary>
/// <param name="migrations">All there are, in order.</param>
/// <param name="report">Hears, a sentence each, what somebody should look at.</param>
internal sealed class Migrator(Server server, IReadOnlyList<Migration> migrations, Action<string>? report = null)
{
    private const int LockSeconds = 120;
    private const int IndexSeconds = 300;

    private const string SchemaCodes = "Neo.ClientError.Schema.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // A definition waits for transactions that are under way, and for an index to be filled; other steps go through all edges.
    private static readonly TimeSpan StatementPatience = TimeSpan.FromSeconds(IndexSeconds);

    private readonly string holder = Guid.NewGuid().ToString("N");

    /// <exception cref="StoreRejectedException">The graph belongs to a newer program, or its schema was changed by hand.</exception>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await WriteAsync(Cypher.MigrationConstraint, []).ConfigureAwait(false);
        var until = Environment.TickCount64 + (LockSeconds * 1000);
        while ((await MissingAsync(cancellation).ConfigureAwait(false)).Count > 0)
        {
            if (await TryLockAsync().ConfigureAwait(false))
                await ApplyAsync(cancellation).ConfigureAwait(false);
            else if (Environment.TickCount64 > until)
                throw new StoreUnavailableException("Another process is setting up the graph, and does not come to an end.");
            else
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }

        await RequireDefinitionsAsync(cancellation).ConfigureAwait(false);
    }

    private async Task ApplyAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var migration in await MissingAsync(cancellation).ConfigureAwait(false))
            {
                foreach (var statement in migration.Statements)
                {
                    await KeepLockAsync().ConfigureAwait(false);
                    await (Definition.Is(statement) ? DefineAsync(statement) : RunAsync(statement)).ConfigureAwait(false);
                }

                if (migration.DataStep is { } step)
                    await step((text, parameters) => StepAsync(text, parameters, cancellation), new(report)).ConfigureAwait(false);
                await server.AskAsync(
                    new(CypherTexts.Of(Cypher.AwaitIndexes), new Dictionary<string, object?> { ["seconds"] = IndexSeconds }),
                    StatementPatience, cancellation).ConfigureAwait(false);
                // What is noted as applied was found to be there.
                await RequireDefinitionsAsync(cancellation, migration).ConfigureAwait(false);
                await WriteAsync(
                    Cypher.NoteMigration, new() { ["number"] = migration.Number, ["name"] = migration.Name, ["sha256"] = migration.Sha256 })
                    .ConfigureAwait(false);
            }
        }
        finally
        {
            await WriteAsync(Cypher.UnlockMigrations, new() { ["holder"] = holder }).ConfigureAwait(false);
        }
    }

    private async Task DefineAsync(string definition)
    {
        try
        {
            await RunAsync(definition).ConfigureAwait(false);
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is CypherException { Code: var code }
            && code.StartsWith(SchemaCodes, StringComparison.Ordinal))
        {
            throw new StoreRejectedException(
                $"The database does not take '{Definition.NameOf(definition)}' ({code}): something else has its name or its place; drop it.",
                fault);
        }
    }

    /// <summary>A part of a step that may take long: each begins with a lock as good as new.</summary>
    private async Task<CypherRows> StepAsync(Cypher statement, Dictionary<string, object?> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await KeepLockAsync().ConfigureAwait(false);
        return await WriteAsync(statement, parameters).ConfigureAwait(false);
    }

    private async Task KeepLockAsync()
    {
        if (!await TryLockAsync().ConfigureAwait(false))
            throw new StoreUnavailableException("Another process has taken over setting up the graph.");
    }

    private Task RunAsync(string statement) =>
        server.WriteAsync(new(statement, CypherStatement.None, CypherAccess.Write), StatementPatience);

    /// <summary>Those the graph has not had, after a look at those it has.</summary>
    private async Task<List<Migration>> MissingAsync(CancellationToken cancellation)
    {
        var answer = await server.AskAsync(new(CypherTexts.Of(Cypher.AppliedMigrations), CypherStatement.None), Patience, cancellation)
            .ConfigureAwait(false);
        var applied = answer.Rows.ToDictionary(row => (long)row[0]!, row => (Name: (string)row[1]!, Sha256: (string)row[2]!));
        if (applied.Keys.FirstOrDefault(number => number > migrations[^1].Number) is > 0 and var newer)
            throw new StoreRejectedException(
                $"The graph has schema {newer}; this program knows {migrations[^1].Number}. Start a newer ClaimGraph on it.");
        foreach (var migration in migrations)
            if (applied.TryGetValue(migration.Number, out var held) && held.Sha256 != migration.Sha256)
                throw new StoreRejectedException($"The graph was set up with another text of {migration.Name} than this program has.");
        return [.. migrations.Where(migration => !applied.ContainsKey(migration.Number))];
    }

    private async Task RequireDefinitionsAsync(CancellationToken cancellation, Migration? only = null)
    {
        var constraints = await server.AskAsync(new(CypherTexts.Of(Cypher.ConstraintDefinitions), CypherStatement.None), Patience, cancellation)
            .ConfigureAwait(false);
        var indexes = await server.AskAsync(new(CypherTexts.Of(Cypher.IndexDefinitions), CypherStatement.None), Patience, cancellation)
            .ConfigureAwait(false);
        var actual = constraints.Rows.Concat(indexes.Rows).ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        foreach (var asked in migrations.Where(migration => only is null || migration == only).SelectMany(migration => migration.Definitions))
        {
            var name = Definition.NameOf(asked);
            if (!actual.TryGetValue(name, out var definition))
                throw new StoreRejectedException($"The database lacks '{name}', although it was set up: somebody has removed it.");
            if (!Definition.AreEqual(asked, definition))
                throw new StoreRejectedException($"In the database '{name}' is something else than the graph needs ({definition}): drop it.");
        }
    }

    private async Task<bool> TryLockAsync() =>
        (await WriteAsync(Cypher.LockMigrations, new() { ["holder"] = holder, ["seconds"] = LockSeconds }).ConfigureAwait(false)).Rows.Count > 0;

    private Task<CypherRows> WriteAsync(Cypher statement, Dictionary<string, object?> parameters) =>
        server.WriteAsync(new(CypherTexts.Of(statement), parameters, CypherAccess.Write), Patience);
}
