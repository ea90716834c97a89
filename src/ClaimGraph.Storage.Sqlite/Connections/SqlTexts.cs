using System.Collections.Frozen;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The texts of <c>Sql/*.sql</c> and of <c>graph-schema/sqlite</c>, embedded in this assembly.</summary>
/// <remarks>A line <c>-- include Name</c> stands for the text of <c>Sql/Parts/Name.sql</c>, so that it is written once.</remarks>
internal static class SqlTexts
{
    private const string Include = "-- include ";

    private static readonly FrozenDictionary<string, string> Parts = Load("part/");

    private static readonly FrozenDictionary<Sql, string> Statements = Complete(Load("sql/"));

    /// <summary>The migrations, in order.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
        [.. Load("schema/").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];

    public static string Of(Sql statement) => Statements[statement];

    /// <exception cref="InvalidOperationException">A statement has no file, or a file no statement.</exception>
    private static FrozenDictionary<Sql, string> Complete(FrozenDictionary<string, string> files)
    {
        var names = Enum.GetNames<Sql>();
        var odd = names.Except(files.Keys).Concat(files.Keys.Except(names)).ToList();
        return odd.Count == 0
            ? files.ToFrozenDictionary(file => Enum.Parse<Sql>(file.Key), file => WithParts(file.Value))
            : throw new InvalidOperationException($"Statements and files differ: {string.Join(", ", odd)}.");
    }

    private static string WithParts(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith(Include, StringComparison.Ordinal) ? Parts[line[Include.Length..]] : line));

    private static FrozenDictionary<string, string> Load(string prefix)
    {
        var assembly = typeof(SqlTexts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().ReplaceLineEndings("\n");
            });
    }
}
