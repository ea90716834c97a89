using System.Collections.Frozen;

namespace ClaimGraph.Storage.Sqlite.Connections;

/// <summary>The texts of <c>Sql/*.sql</c>, by file name.</summary>
/// <remarks>A line <c>-- include Name</c> stands for the text of that file, so that a condition is written once.</remarks>
internal static class Sql
{
    private const string Include = "-- include ";

    private static readonly FrozenDictionary<string, string> Texts = Load("sql/");

    public static IEnumerable<string> Names => Texts.Keys;

    /// <summary>The migrations of <c>graph-schema/sqlite</c>, in order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Migrations { get; } =
        [.. Load("schema/").OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    public static string Text(string name) => string.Join('\n', Texts[name].Split('\n').Select(line =>
        line.TrimStart().StartsWith(Include, StringComparison.Ordinal) ? Text(line.Trim()[Include.Length..]) : line));

    private static FrozenDictionary<string, string> Load(string prefix)
    {
        var assembly = typeof(Sql).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd().ReplaceLineEndings("\n");
            });
    }
}
