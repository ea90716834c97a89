namespace ClaimGraph.Storage.Neo4j;

/// <summary>Where the server is, and how far a request may go.</summary>
public sealed record Neo4jOptions
{
    /// <summary><c>http</c> or <c>https</c> for the Query API; <c>bolt</c>, <c>neo4j</c> and their <c>+s</c>, <c>+ssc</c> for Bolt.</summary>
    public required Uri Address { get; init; }

    /// <summary>Name of the database in the server.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Null for a server that asks for none.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>How long one question may take before it is stopped. A server that has just started plans a statement for seconds.</summary>
    public TimeSpan QueryDeadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long writes that are committed together may take, with all tries, while the server shows signs of life; when it shows none,
    /// callers are told much earlier.
    /// </summary>
    public TimeSpan WriteDeadline { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// How long the server may take, when the graph has been opened, to plan every statement that it will be asked; until it has, the
    /// store does not count as ready. Zero plans nothing ahead.
    /// </summary>
    public TimeSpan PlanningTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Questions asked at the same time, half of them short ones; more wait for their turn.</summary>
    public int Readers { get; init; } = 32;

    /// <summary>Writes that may wait; beyond, callers are told to come back.</summary>
    public int WriteQueueLength { get; init; } = 4096;

    /// <summary>Hears, a sentence each, what bringing a graph to the present schema found that somebody should look at.</summary>
    public Action<string>? Report { get; init; }

    /// <summary>Without user and password.</summary>
    public override string ToString() => $"{Address.GetLeftPart(UriPartial.Authority)} {Database}";
}
