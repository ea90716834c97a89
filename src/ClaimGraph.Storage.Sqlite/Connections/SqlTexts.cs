using System.Collections.Frozen;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The texts of <c>Sql/*.sql</c> and of <c>graph-schema/sqlite</c>, embedded in this assembly.</summary>
/// <remarks>A line <c>-- include Name</c> stands for the text of <c>Sql/Parts/Name.sql</c>, so that it is written once.</remarks>
internal static class SqlTexts
{
    private static readonly FrozenDictionary<Sql, string> Statements =
        new StatementTexts(typeof(SqlTexts).Assembly, "-- include ", "part/").Of<Sql>("sql/");

    /// <summary>The migrations, in order.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
    [
        .. StatementTexts.Under(typeof(SqlTexts).Assembly, "schema/")
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Value),
    ];

    public static string Of(Sql statement) => Statements[statement];
}
