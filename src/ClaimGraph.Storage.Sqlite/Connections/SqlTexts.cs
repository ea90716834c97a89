using System.Collections.Frozen;
using System.Globalization;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The texts of <c>Sql/*.sql</c> and of <c>graph-schema/sqlite</c>, embedded in this assembly.</summary>
/// <remarks>A line <c>-- include Name</c> stands for the text of <c>Sql/Parts/Name.sql</c>, so that it is written once.</remarks>
internal static class SqlTexts
{
    private static readonly FrozenDictionary<Sql, string> Statements =
        new StatementTexts(typeof(SqlTexts).Assembly, "-- include ", "part/").Of<Sql>("sql/");

    /// <summary>The migrations in order, each with the version of the schema that it leads to: the number of its file.</summary>
    public static IReadOnlyList<(int Version, string Text)> Migrations { get; } =
    [
        .. StatementTexts.Under(typeof(SqlTexts).Assembly, "schema/")
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (int.Parse(pair.Key.Split('-')[0], CultureInfo.InvariantCulture), pair.Value)),
    ];

    public static string Of(Sql statement) => Statements[statement];
}
