using System.Text.RegularExpressions;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>An index or constraint, as it was asked for and as the server says it is.</summary>
/// <remarks>
/// <c>IF NOT EXISTS</c> is silent when the name belongs to something else, so the two have to be compared: without names in backticks,
/// brackets and spaces, in which they differ. Of options, those asked for must be there; a server adds its own.
/// </remarks>
internal static partial class Definition
{
    /// <summary>Whether a statement of a migration defines something; if not, it changes what the graph holds.</summary>
    public static bool Is(string statement) => statement.StartsWith("CREATE ", StringComparison.Ordinal);

    /// <summary>The name of what a statement defines.</summary>
    public static string NameOf(string statement) => NamePattern().Match(statement).Groups[1].Value;

    /// <param name="asked">The statement of a migration.</param>
    /// <param name="actual">The server's <c>createStatement</c>.</param>
    public static bool AreEqual(string asked, string actual)
    {
        var (definition, options) = Parts(asked);
        var (actualDefinition, actualOptions) = Parts(actual);
        return definition == actualDefinition && options.All(actualOptions.Contains);
    }

    private static (string Definition, IReadOnlyList<string> Options) Parts(string statement)
    {
        var plain = Noise().Replace(statement.Replace("IF NOT EXISTS", "", StringComparison.Ordinal), "")
            .Replace("RANGEINDEX", "INDEX", StringComparison.Ordinal);
        var options = plain.IndexOf("OPTIONS", StringComparison.Ordinal);
        return options < 0 ? (plain, []) : (plain[..options], OptionPattern().Matches(plain[options..]).Select(match => match.Value).ToList());
    }

    [GeneratedRegex(@"(?:CONSTRAINT|INDEX) `?(\w+)")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"[\s`()]")]
    private static partial Regex Noise();

    [GeneratedRegex(@"fulltext\.\w+:[^,}]+")]
    private static partial Regex OptionPattern();
}
