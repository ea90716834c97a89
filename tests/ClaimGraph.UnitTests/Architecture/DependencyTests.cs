using System.Reflection;
using System.Text.RegularExpressions;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Storage;
using ClaimGraph.Storage.Neo4j;
using ClaimGraph.Storage.Sqlite;

namespace ClaimGraph.UnitTests.Architecture;

/// <summary>Dependencies point one way: Api to storage adapters to Core. Every rule first shows that it looked at something.</summary>
public sealed partial class DependencyTests
{
    private static readonly Assembly Core = typeof(IGraphStore).Assembly;

    /// <summary>The adapters, and what each may rest on besides Core and the framework.</summary>
    private static readonly TestCaseData[] Adapters =
    [
        new TestCaseData(typeof(SqliteGraphStore).Assembly, new[] { "Microsoft.Data.Sqlite", "SQLitePCLRaw.core" }).SetArgDisplayNames("SQLite"),
        new TestCaseData(typeof(Neo4jGraphStore).Assembly, new[] { "Polly.Core" }).SetArgDisplayNames("Neo4j"),
    ];

    [Test]
    public void Core_rests_on_the_framework_a_word_diff_and_a_transliteration_alone()
    {
        var references = ReferencesOf(Core);

        Assert.That(references, Is.Not.Empty);
        Assert.That(references.Where(name => !name.StartsWith("System", StringComparison.Ordinal)), Is.EquivalentTo(new[] { "AnyAscii", "DiffPlex" }));
    }

    [TestCaseSource(nameof(Adapters))]
    public void An_adapter_knows_core_and_its_driver_and_nothing_of_the_web(Assembly adapter, string[] drivers)
    {
        var references = ReferencesOf(adapter);

        Assert.That(references, Does.Contain("ClaimGraph.Core"));
        Assert.That(references.Where(name => !name.StartsWith("System", StringComparison.Ordinal)), Is.SubsetOf(drivers.Append("ClaimGraph.Core")));
    }

    [Test]
    public void The_pages_know_core_and_the_framework_and_nothing_of_the_api()
    {
        var references = ReferencesOf(typeof(PageAsset).Assembly);

        Assert.That(references, Does.Contain("ClaimGraph.Core"));
        Assert.That(references.Where(name => name.StartsWith("ClaimGraph", StringComparison.Ordinal)), Is.EqualTo(new[] { "ClaimGraph.Core" }));
        Assert.That(references.Where(name => !name.StartsWith("ClaimGraph", StringComparison.Ordinal) && !name.StartsWith("System", StringComparison.Ordinal)),
            Has.All.StartsWith("Microsoft.AspNetCore.Components").Or.EqualTo("Microsoft.Extensions.Logging.Abstractions"));
    }

    [Test]
    public void One_file_of_the_api_names_an_adapter()
    {
        var sources = Directory.GetFiles(Repository.PathOf("src", "ClaimGraph.Api"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();
        var naming = sources.Where(path => Adapter().IsMatch(File.ReadAllText(path))).Select(Path.GetFileName);

        Assert.That(sources, Has.Count.GreaterThan(20));
        Assert.That(naming, Is.EqualTo(new[] { "StoreChoice.cs" }));
    }

    [Test]
    public void The_port_speaks_no_query_language()
    {
        var port = Core.GetExportedTypes().Where(type => type.Namespace == typeof(IGraphStore).Namespace).ToList();
        var words = port.SelectMany(type => type.GetMembers().Select(member => $"{type.Name}.{member.Name}"));

        Assert.That(port, Has.Count.GreaterThan(20));
        Assert.That(words.Where(word => QueryLanguage().IsMatch(word)), Is.Empty);
    }

    [Test]
    public void No_source_file_is_too_long_to_be_one_idea()
    {
        var sources = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.That(sources, Has.Count.GreaterThan(80));
        Assert.That(sources.Where(path => File.ReadLines(path).Count() > 400).Select(Path.GetFileName), Is.Empty);
    }

    private static string[] ReferencesOf(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    [GeneratedRegex(@"Storage\.(Sqlite|Neo4j)", RegexOptions.NonBacktracking)]
    private static partial Regex Adapter();

    [GeneratedRegex("Sql|Cypher|Lucene|Fts", RegexOptions.NonBacktracking)]
    private static partial Regex QueryLanguage();
}
