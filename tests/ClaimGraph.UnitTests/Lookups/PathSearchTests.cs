using ClaimGraph.Graph;
using ClaimGraph.Lookups;

namespace ClaimGraph.UnitTests.Lookups;

public sealed class PathSearchTests
{
    private const int Hub = 100;

    [Test]
    public void A_hub_is_not_entered_when_there_is_a_way_round_it()
    {
        // 0 touches the hub and also leads to 4 along a line.
        var web = new Web([(0, Hub), (0, 1), (1, 2), (2, 3), (3, 4), .. Leaves(Hub, 5_000)]);

        var search = web.Search(Web.Between(0, 4), 0, 4);

        Assert.That(Web.Chains(search), Is.EqualTo(new[] { "0 1 2 3 4" }));
        Assert.That(web.Asked, Has.None.EqualTo(Hub));
    }

    [Test]
    public void Two_nodes_at_one_hub_meet_there_without_entering_it()
    {
        var web = new Web([(0, Hub), (1, Hub), .. Leaves(Hub, 5_000)]);

        var search = web.Search(Web.Between(0, 1), 0, 1);

        Assert.That(Web.Chains(search), Is.EqualTo(new[] { $"0 {Hub} 1" }));
        Assert.That(web.Asked, Is.EquivalentTo(new[] { 0, 1 }));
    }

    [Test]
    public void Of_two_hubs_in_the_way_only_the_smaller_is_entered()
    {
        const int Larger = 200;
        var web = new Web([(0, Larger), (Larger, Hub), (1, Hub), .. Leaves(Hub, 1_000), .. Leaves(Larger, 2_000)]);

        var search = web.Search(Web.Between(0, 1), 0, 1);

        Assert.That(Web.Chains(search), Is.EqualTo(new[] { $"0 {Larger} {Hub} 1" }));
        Assert.That(web.Asked, Has.None.EqualTo(Larger));
    }

    [Test]
    public void Past_its_budget_it_gives_up_and_says_so()
    {
        const int Other = 1_000_000;
        var web = new Web([(0, Hub), (1, Other), .. Leaves(Hub, 60_000), .. Leaves(Other, 60_000)]);

        var search = web.Search(Web.Between(0, 1), 0, 1);

        Assert.That((search.Outcome, search.Because), Is.EqualTo((PathOutcome.GaveUp, "More than 100000 edges would have to be looked at.")));
    }

    [Test]
    public void What_fits_into_its_budget_is_searched_to_the_end()
    {
        var search = new Web([(0, 0), .. Leaves(0, Limits.PathBudget - 3), (1, 2)]).Search(Web.Between(0, 1) with { MaxLength = 2 }, 0, 1);

        Assert.That((search.Outcome, search.Because), Is.EqualTo((PathOutcome.None, (string?)null)));
    }

    [Test]
    public void Given_up_from_outside_it_asks_for_nothing_more()
    {
        var search = new PathSearch<int>(Web.Between(0, 1), 0, 1, new Web([(0, 1)]));

        search.GiveUp("It takes too long.");

        Assert.That(search.TryAsk(out var nodes, out _), Is.False);
        Assert.That(nodes, Is.Empty);
        Assert.That((search.Outcome, search.Because), Is.EqualTo((PathOutcome.GaveUp, "It takes too long.")));
    }

    [Test]
    public void What_is_not_joined_is_none_after_looking_at_the_smaller_part_only()
    {
        var web = new Web([(0, 2), (1, 3), (3, 4), (3, 5), (4, 5), .. Leaves(5, 100)]);

        Assert.That(web.Search(Web.Between(0, 1), 0, 1).Outcome, Is.EqualTo(PathOutcome.None));
        Assert.That(web.Asked, Has.None.EqualTo(5));
    }

    [Test]
    public void It_finds_what_trying_every_way_finds() => Gen.Select(
            Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 22], Gen.Int[1, Limits.PathLength], Gen.Int[1, Limits.Paths], Gen.Int[1, 11].Array[0, 3])
        .Sample((edges, length, limit, avoided) =>
        {
            var query = Web.Between(0, 11) with
            {
                MaxLength = length,
                Limit = limit,
                Avoid = [.. avoided.Select(node => new AvoidedNodes(RecordKind.Topic, Web.Named(node).Id))],
            };
            var search = new Web(edges).Search(query, 0, 11);
            var expected = EveryWay(edges, length, [.. avoided.Where(node => node != 11)]);

            Assert.That(search.Outcome, Is.EqualTo(expected.Count > 0 ? PathOutcome.Found : PathOutcome.None));
            if (expected.Count > 0)
                Assert.That(Web.Chains(search), Is.EqualTo(expected.Take(limit)));
        });

    /// <summary>The shortest of all ways from the first node to the last, in the order of their nodes' texts.</summary>
    private static List<string> EveryWay((int From, int To)[] edges, int length, HashSet<int> avoided)
    {
        var found = new List<int[]>();
        Go([0]);
        var shortest = found.Count > 0 ? found.Min(way => way.Length) : 0;
        return
        [
            .. found.Where(way => way.Length == shortest)
                .Select(way => (Way: string.Join(' ', way), Order: string.Join('\0', way.Select(Web.Text))))
                .DistinctBy(way => way.Way)
                .OrderBy(way => way.Order, StringComparer.Ordinal)
                .Select(way => way.Way),
        ];

        void Go(int[] way)
        {
            if (way[^1] == 11)
                found.Add(way);
            else if (way.Length <= length)
                foreach (var next in edges.SelectMany(edge => edge.From == way[^1] ? [edge.To] : edge.To == way[^1] ? [edge.From] : (int[])[]).Distinct())
                    if (!way.Contains(next) && !avoided.Contains(next))
                        Go([.. way, next]);
        }
    }

    private static IEnumerable<(int From, int To)> Leaves(int hub, int count) =>
        Enumerable.Range(0, count).Select(leaf => (hub, 10_000_000 + hub * 1_000 + leaf));
}
