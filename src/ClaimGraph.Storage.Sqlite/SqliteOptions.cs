namespace ClaimGraph.Storage.Sqlite;

/// <summary>Where the file is, and how far a request may go.</summary>
public sealed record SqliteOptions
{
    /// <summary>Means a database that is gone when it is closed.</summary>
    public const string InMemory = ":memory:";

    /// <summary>Path of the file, or <see cref="InMemory"/>.</summary>
    public string DataSource { get; init; } = "claimgraph.db";

    /// <summary>How long one question may take before it is stopped.</summary>
    public TimeSpan QueryDeadline { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Questions answered at the same time, and as many short ones besides; more wait for their turn.</summary>
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>Writes that may wait; beyond, callers are told to come back.</summary>
    public int WriteQueueLength { get; init; } = 4096;

    /// <summary>Hears, a sentence each, what bringing a file to the present schema found that somebody should look at.</summary>
    public Action<string>? Report { get; init; }
}
