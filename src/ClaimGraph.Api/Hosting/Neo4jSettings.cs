namespace ClaimGraph.Api.Hosting;

/// <summary>How a Neo4j server is spoken to: the settings under <c>ClaimGraph:Neo4j</c>.</summary>
internal sealed record Neo4jSettings
{
    /// <summary>Null for a server that asks for none.</summary>
    public string? User { get; init; }

    /// <summary>Never a part of the address, which is shown to people.</summary>
    public string? Password { get; init; }

    /// <summary>Name of the database in the server.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>The names of the settings.</summary>
    public static IReadOnlyList<string> Names { get; } = [nameof(User), nameof(Password), nameof(Database)];

    /// <summary>Reads the settings.</summary>
    public static Neo4jSettings Read(IConfigurationSection section) => new()
    {
        User = section[nameof(User)] is { Length: > 0 } user ? user : null,
        Password = section[nameof(Password)],
        Database = section[nameof(Database)] is { Length: > 0 } database ? database : "neo4j",
    };

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{User} {Database}";
}
