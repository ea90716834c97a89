using System.Text.RegularExpressions;
using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Statements;

namespace ClaimGraph.StorageTests.Neo4j.Plans;

/// <summary>What statements say of the ends of edges is what Core says of them.</summary>
internal sealed partial class EdgeEndTests
{
    [Test]
    public void A_weight_counts_the_ends_without_a_limit_that_a_node_of_the_kind_may_have([Values(
        RecordKind.Person, RecordKind.Institution, RecordKind.Country, RecordKind.Topic, RecordKind.Source, RecordKind.Claim, RecordKind.Quotation,
        RecordKind.UnnamedSource)] RecordKind kind)
    {
        var weight = CypherTexts.Of(Cypher.Ends);
        var branches = weight.Split("WHEN m:").Skip(1).ToDictionary(branch => branch.Split(' ')[0], branch => branch.Split("ELSE")[0]);
        var counted = Ends(branches.GetValueOrDefault(kind.ToString()) ?? weight.Split("ELSE")[1]);

        Assert.That(
            counted.Where(EdgeEnds.Of(kind).Contains),
            Is.EquivalentTo(EdgeEnds.Of(kind).Where(end => end.IsUnlimited && PathQuery.Joining.Contains(end.Type))), "Of the types that a search follows.");
    }

    [Test]
    public void Neighbours_are_counted_at_every_end() => Assert.That(
        Ends(CypherTexts.Of(Cypher.Neighbors)),
        Is.EquivalentTo(from type in Enum.GetValues<EdgeType>() from direction in Enum.GetValues<EdgeDirection>() select new EdgeEnd(type, direction)));

    [Test]
    public void Neighbours_at_ends_that_no_index_is_walked_along_are_those_around_the_node()
    {
        var around = CypherTexts.Of(Cypher.Neighbors).Split("    CALL (n) {")[^1];

        Assert.That(
            Around().Matches(around).SelectMany(match => EndsOf(match)),
            Is.EquivalentTo(from type in Enum.GetValues<EdgeType>()
                            from direction in Enum.GetValues<EdgeDirection>()
                            let end = new EdgeEnd(type, direction)
                            where direction == EdgeDirection.In ? !end.IsUnlimited : type != EdgeType.Made
                            select end));
    }

    /// <summary>The ends that degrees are asked of.</summary>
    private static List<EdgeEnd> Ends(string text) => [.. Degree().Matches(text).SelectMany(match => EndsOf(match))];

    private static IEnumerable<EdgeEnd> EndsOf(Match pattern)
    {
        foreach (var word in pattern.Groups["types"].Value.Split('|', StringSplitOptions.TrimEntries))
        {
            Assert.That(WireNames<EdgeType>.TryParse(word, out var type), Is.True, word);
            if (pattern.Groups["out"].Value == "")
                yield return new(type, EdgeDirection.In);
            if (pattern.Groups["in"].Value == "")
                yield return new(type, EdgeDirection.Out);
        }
    }

    [GeneratedRegex(@"COUNT \{ \([mn]\)(?<in><?)-\[:(?<types>[A-Z_|]+)\]-(?<out>>?)\(\) \}")]
    private static partial Regex Degree();

    [GeneratedRegex(@"\(n\)(?<in><?)-\[r:(?<types>[A-Z_|\s]+)\]-(?<out>>?)\(m\)")]
    private static partial Regex Around();
}
