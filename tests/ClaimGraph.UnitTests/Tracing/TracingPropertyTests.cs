using System.Globalization;
using System.Text.Json;
using ClaimGraph.Graph;
using ClaimGraph.Tracing;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace ClaimGraph.UnitTests.Tracing;

public sealed class TracingPropertyTests
{
    private const int Nodes = 7;

    private static readonly IReadOnlyDictionary<Reference, string> NoTexts = new Dictionary<Reference, string>();
    private static readonly string?[] Days = [null, "2025", "2025-05", "2025-05-01", "2025-05-02", "2025-05-03"];
    private static readonly string?[] Languages = ["en", "en", "de", null];

    private static readonly Gen<(int From, int Type, int To)[]> AnyLinks =
        Gen.Select(Gen.Int[0, Nodes - 1], Gen.Int[0, 3], Gen.Int[0, Nodes - 1]).Array[0, 14];

    private static readonly Gen<Story> AnyStory = Gen.Select(AnyLinks, Gen.Int[0, Days.Length - 1].Array[Nodes], Gen.Int[0, 3].Array[Nodes])
        .Select((links, days, kinds) =>
        {
            var story = new Story("2025-05-01");
            for (var node = 0; node < Nodes; node++)
                if (node < 5)
                    story.Printed($"{node}", Days[days[node]], lang: Languages[kinds[node]], kind: (SourceKind)(kinds[node] + 1));
                else
                    story.Source($"{node}", Days[days[node]]);
            foreach (var (from, type, to) in links.DistinctBy(link => link).Where(link => link.Type > 0 || (link.From < 5 && link.To < 5)))
                story.Linked($"{from}", Provenance.LinkTypes[type], $"{to}");
            return story;
        });

    [Test]
    public void Every_quotation_is_in_the_tree_once_behind_its_parent() => AnyStory.Sample(
        story =>
        {
            var variants = Variants.Of(story.Provenance).Variants;

            Assert.That(variants.Select(variant => variant.Quotation), Is.EquivalentTo(story.Provenance.Quotations.Select(quotation => quotation.Reference)));
            foreach (var (index, variant) in variants.Index().Where(pair => pair.Item.Step is not null))
                Assert.That(variants.Take(index).Last(other => other.Depth == variant.Depth - 1).Quotation, Is.EqualTo(variant.Step!.From));
        },
        iter: 200);

    [Test]
    public void Circles_are_the_records_that_lead_to_each_other_and_without_the_broken_links_there_are_none() => AnyStory.Sample(
        story =>
        {
            var trace = Trace.Of(story.Provenance);
            var broken = trace.Circles.SelectMany(circle => circle.BrokenAt).ToHashSet();
            var links = story.Provenance.Links.Where(link => link.From != link.To).ToList();
            var reach = Reach(links);
            var mutual = reach.Where(pair => reach.Contains((pair.To, pair.From))).Select(pair => pair.From).Distinct();

            Assert.That(trace.Circles.SelectMany(circle => circle.Members), Is.EquivalentTo(mutual));
            foreach (var members in trace.Circles.Select(circle => circle.Members))
                Assert.That(members.All(member => members.All(other => member == other || reach.Contains((From: member, To: other)))), Is.True);
            Assert.That(Reach(links.FindAll(link => !broken.Contains(link.Reference))).Any(pair => pair.From == pair.To), Is.False);
        },
        iter: 200);

    [Test]
    public void The_range_of_origins_is_one_and_groups_share_no_source() => AnyStory.Sample(
        story =>
        {
            var origins = Origins.Of(story.Provenance, NoTexts);
            var grouped = origins.Groups.SelectMany(group => group.Sources).Select(source => source.Source).ToList();

            Assert.That(origins.Independent.AtLeast, Is.InRange(1, origins.Independent.AtMost));
            Assert.That(grouped, Is.EquivalentTo(story.Provenance.Quotations.Select(quotation => quotation.Source).Distinct()));
            foreach (var group in origins.Groups)
                Assert.That(
                    group.Unions.SelectMany(union => new[] { union.From, union.To }).Distinct(),
                    Is.SubsetOf(group.Sources.Concat(group.Behind).Select(source => source.Source)));
        },
        iter: 200);

    [Test]
    public void The_order_in_which_records_are_given_changes_nothing() => Gen.Select(AnyStory, Gen.Int).Sample(
        (story, seed) =>
        {
            var (given, shuffled) = (story.Provenance, story.Shuffled(seed));

            Assert.That(Json(Trace.Of(shuffled)), Is.EqualTo(Json(Trace.Of(given))));
            Assert.That(Json(Variants.Of(shuffled)), Is.EqualTo(Json(Variants.Of(given))));
            Assert.That(Json(Origins.Of(shuffled, NoTexts)), Is.EqualTo(Json(Origins.Of(given, NoTexts))));
        },
        iter: 100);

    [Test]
    public void A_chain_of_a_thousand_sources_with_ten_circles_is_traced()
    {
        var story = new Story("2025-05-01");
        for (var node = 0; node < 1_000; node++)
            story.Source(Name(node), publisher: "Harbour Post");
        story.Quotation("q", Name(0));
        for (var node = 0; node < 999; node++)
            story.Cites(Name(node), Name(node + 1), "named in the text");
        for (var circle = 0; circle < 10; circle++)
            story.Cites(Name(circle * 100 + 9), Name(circle * 100));
        var provenance = story.Provenance;
        Trace.Of(provenance);

        var watch = Stopwatch.StartNew();
        var trace = Trace.Of(provenance);
        TestContext.Out.WriteLine($"trace: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        watch.Restart();
        Variants.Of(provenance);
        Origins.Of(provenance, NoTexts);
        TestContext.Out.WriteLine($"variants and origins: {watch.Elapsed.TotalMilliseconds:0.0} ms");

        Assert.That(trace.Circles.Select(circle => circle.Members.Count), Is.EqualTo(Enumerable.Repeat(10, 10)));
        Assert.That(trace.Earliest!.Sources, Is.EqualTo(new[] { Story.Published(Name(999)) }));
        Assert.That(trace.Hops[^1].Step, Is.EqualTo(1_000));
    }

    [Test]
    public void Five_hundred_renderings_in_a_chain_and_five_hundred_by_date_are_a_tree()
    {
        var (chain, star) = (new Story(), new Story());
        for (var node = 0; node < 500; node++)
        {
            var day = new DateOnly(2020, 1, 1).AddDays(node).ToString("o", CultureInfo.InvariantCulture);
            var text = $"We will not leave the valley before winter number {node} comes.";
            chain.Printed(Name(node), text: text);
            star.Printed(Name(node), day, text);
            if (node > 0)
                chain.TakenFrom(Name(node), Name(node - 1));
        }

        var watch = Stopwatch.StartNew();
        var tree = Variants.Of(chain.Provenance);
        TestContext.Out.WriteLine($"chain: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        Assert.That((tree.Variants[^1].Depth, tree.Variants[^1].AlarmsOnTheWay.Count), Is.EqualTo((499, Limits.CarriedAlarms)));
        Assert.That(Json(tree), Is.Not.Empty);
        watch.Restart();
        Assert.That(Variants.Of(star.Provenance).Variants.Count(variant => variant.Standing == VariantStanding.Step), Is.EqualTo(499));
        TestContext.Out.WriteLine($"by date: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        watch.Restart();
        Origins.Of(chain.Provenance, NoTexts);
        TestContext.Out.WriteLine($"origins of the chain: {watch.Elapsed.TotalMilliseconds:0.0} ms");
    }

    private static HashSet<(Reference From, Reference To)> Reach(List<LinkRecord> links)
    {
        var reach = links.Select(link => (link.From, link.To)).ToHashSet();
        while (reach.SelectMany(pair => links.Where(link => link.From == pair.To).Select(link => (pair.From, link.To))).Where(pair => !reach.Contains(pair)).ToList() is { Count: > 0 } more)
            reach.UnionWith(more);
        return reach;
    }

    private static string Name(int node) => $"s{node:0000}";

    private static string Json<TDocument>(TDocument document) where TDocument : class => JsonSerializer.Serialize(document, JsonSerializerOptions.Web);
}
