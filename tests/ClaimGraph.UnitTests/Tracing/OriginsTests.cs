using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.UnitTests.Tracing;

public sealed class OriginsTests
{
    private static readonly IReadOnlyDictionary<Reference, string> NoTexts = new Dictionary<Reference, string>();

    [Test]
    public void Without_sources_there_is_no_origin() =>
        Assert.That(Range(new Story()), Is.EqualTo((0, 0)));

    [Test]
    public void One_source_is_one_origin() =>
        Assert.That(Range(new Story().Printed("a")), Is.EqualTo((1, 1)));

    [Test]
    public void What_nothing_unites_may_be_one_or_many()
    {
        var origins = Of(new Story().Printed("a").Printed("b").Printed("c"));

        Assert.That((origins.Independent.AtLeast, origins.Independent.AtMost), Is.EqualTo((1, 3)));
        Assert.That(origins.Unknown.Select(unknown => unknown.Kind), Is.EqualTo(new[] { UnknownOriginKind.NotCompared, UnknownOriginKind.NoEvidence }));
    }

    [Test]
    public void Groups_with_a_primary_record_are_independent() => Assert.That(
        Range(new Story().Printed("a", kind: SourceKind.Transcript).Printed("b", kind: SourceKind.Broadcast).Printed("c")), Is.EqualTo((2, 3)));

    [TestCase(EdgeType.Republishes, UnionReason.Republishes)]
    [TestCase(EdgeType.Translates, UnionReason.Translates)]
    [TestCase(EdgeType.TakenFrom, UnionReason.TakenFrom)]
    [TestCase(EdgeType.Cites, UnionReason.Cites)]
    public void A_recorded_link_unites_and_is_named(EdgeType type, UnionReason reason)
    {
        var origins = Of(new Story().Printed("a").Printed("b").Linked("a", type, "b"));

        var group = origins.Groups.Single();
        Assert.That(group.Unions.Single().Reason, Is.EqualTo(reason));
        Assert.That(group.Unions.Single().RestsOn, Does.Contain(Story.LinkOf("a", type, "b")));
        Assert.That(group.Root, Is.EqualTo(Story.Published("b")));
    }

    [Test]
    public void Many_that_republish_one_are_one_origin_even_when_no_quotation_of_it_is_recorded()
    {
        var origins = Of(new Story().Printed("a").Printed("b").Source("wire").Republishes("a", "wire").Republishes("b", "wire"));

        Assert.That((origins.Independent.AtMost, origins.Groups[0].Root), Is.EqualTo((1, Story.Published("wire"))));
        Assert.That(origins.Groups[0].Behind.Single().Source, Is.EqualTo(Story.Published("wire")));
    }

    [Test]
    public void Citing_a_source_that_is_not_known_to_hold_the_words_unites_nothing()
    {
        var origins = Of(new Story().Printed("a").Printed("b").Source("c").Cites("a", "c").Cites("b", "c"));

        Assert.That(origins.Independent.AtMost, Is.EqualTo(2));
        Assert.That(origins.Unknown.Count(unknown => unknown.Kind == UnknownOriginKind.CitesWithoutWords), Is.EqualTo(2));
    }

    [Test]
    public void Citing_unites_only_what_rests_on_nothing_else()
    {
        Assert.That(Range(new Story().Printed("a").Printed("b").Printed("c").TakenFrom("a", "b").Cites("a", "c")), Is.EqualTo((1, 2)));
        Assert.That(Range(new Story().Printed("a", kind: SourceKind.Transcript).Printed("b").Cites("a", "b")), Is.EqualTo((1, 2)));
    }

    [Test]
    public void A_digest_of_two_origins_does_not_make_them_one()
    {
        var origins = Of(new Story().Printed("digest").Printed("b").Printed("c").Republishes("digest", "b").Republishes("digest", "c"));

        Assert.That(origins.Independent.AtMost, Is.EqualTo(2));
        Assert.That(origins.Unknown.Select(unknown => unknown.Kind), Does.Contain(UnknownOriginKind.SeveralOrigins));
    }

    [Test]
    public void A_circle_is_one_origin_and_may_have_no_root()
    {
        var origins = Of(new Story().Printed("a").Printed("b").Printed("c").Republishes("a", "b").Republishes("b", "c").Republishes("c", "a"));

        Assert.That((origins.Independent.AtMost, origins.Groups[0].Root), Is.EqualTo((1, (Reference?)null)));
        Assert.That(origins.Groups[0].Unions, Has.Count.EqualTo(3));
    }

    [Test]
    public void Of_a_circle_the_primary_record_is_the_root() => Assert.That(
        Of(new Story().Printed("a", kind: SourceKind.Transcript).Printed("b").Republishes("a", "b").Republishes("b", "a")).Groups[0].Root,
        Is.EqualTo(Story.Published("a")));

    [Test]
    public void One_address_is_one_origin()
    {
        var origins = Of(new Story().Source("a", url: "https://post.example/story?utm_source=x").Quotation("a", "a")
            .Source("b", url: "https://other.example/1", archive: "https://web.archive.org/web/2025/http://post.example/story").Quotation("b", "b")
            .Source("c", archive: "https://archive.example/?url=https%3A%2F%2Fpost.example%2Fstory").Quotation("c", "c"));

        Assert.That(origins.Independent.AtMost, Is.EqualTo(1));
        Assert.That(origins.Groups[0].Unions.Select(union => union.Evidence), Is.All.EqualTo("https://post.example/story"));
    }

    [Test]
    public void A_front_page_is_not_one_page() => Assert.That(
        Range(new Story().Source("a", url: "https://post.example/1", archive: "https://web.archive.org/web/2024/https://post.example/").Quotation("a", "a")
            .Source("b", url: "https://post.example/2", archive: "https://web.archive.org/web/2025/https://post.example/").Quotation("b", "b")),
        Is.EqualTo((1, 2)));

    [TestCase("https://www.post.example/news/1", "https://m.post.example/news/1")]
    [TestCase("https://post.example/news/1", "https://amp.post.example/news/1?amp=1")]
    [TestCase("https://post.example/news/1/amp/", "https://www.post.example/amp/news/1")]
    [TestCase("https://post.example/news?id=1&page=2", "https://post.example/news?page=2&ref=front&id=1")]
    [TestCase("https://twitter.com/ada/status/1?s=20", "https://mobile.twitter.com/ada/status/1")]
    public void Editions_of_one_page_are_one_origin(string one, string other) => Assert.That(
        Range(new Story().Source("a", url: one).Quotation("a", "a").Source("b", url: other).Quotation("b", "b")), Is.EqualTo((1, 1)));

    [TestCase("https://post.example/news?id=1", "https://post.example/news?id=2")]
    [TestCase("https://post.example/news?s=1", "https://post.example/news?s=2")]
    [TestCase("https://post.example/?id=1", "https://m.post.example/?id=2")]
    [TestCase("https://m.example/1", "https://amp.example/1")]
    [TestCase("https://one.post.example/1", "https://two.post.example/1")]
    public void Pages_of_one_site_are_as_many_origins(string one, string other) => Assert.That(
        Range(new Story().Source("a", url: one).Quotation("a", "a").Source("b", url: other).Quotation("b", "b")), Is.EqualTo((1, 2)));

    [Test]
    public void A_shared_wire_credit_is_one_origin()
    {
        var origins = Of(new Story().Printed("a").Printed("b").Printed("c"), ("a", Credited("Reuters")), ("b", Credited("Reuters")), ("c", Credited("AFP")));

        Assert.That(origins.Independent.AtMost, Is.EqualTo(2));
        var union = origins.Groups[0].Unions.Single();
        Assert.That((union.Reason, union.From, union.To), Is.EqualTo((UnionReason.WireCredit, Story.Published("b"), Story.Published("a"))));
        Assert.That(union.Evidence, Does.Contain("Reuters"));
    }

    [Test]
    public void What_an_agency_published_and_what_credits_it_are_one_origin()
    {
        var origins = Of(new Story().Printed("a").Printed("b", publisher: "Reuters"), ("a", Credited("Reuters")));

        Assert.That(origins.Groups.Single().Root, Is.EqualTo(Story.Published("b")));
    }

    [Test]
    public void Near_identical_texts_are_one_origin_and_others_are_not()
    {
        var text = Report(0);
        var origins = Of(new Story().Printed("a").Printed("b").Printed("c"), ("a", text), ("b", text.Replace("word7 ", "", StringComparison.Ordinal)), ("c", Report(1_000)));

        Assert.That(origins.Independent.AtMost, Is.EqualTo(2));
        Assert.That(origins.Groups[0].Unions.Single().Reason, Is.EqualTo(UnionReason.NearIdenticalText));
        Assert.That(origins.Unknown.Select(unknown => unknown.Kind), Does.Not.Contain(UnknownOriginKind.NotCompared));
    }

    [Test]
    public void What_was_left_out_is_said() =>
        Assert.That(Of(new Story().Printed("a").CutOff()).Unknown.Single().Kind, Is.EqualTo(UnknownOriginKind.LeftOut));

    [Test]
    public void Braces_in_titles_are_titles() =>
        Assert.That(() => Of(new Story().Printed("{0}{").Printed("b").Republishes("{0}{", "b")), Throws.Nothing);

    private static OriginsDocument Of(Story story, params (string Source, string Text)[] texts) =>
        Origins.Of(story.Provenance, texts.ToDictionary(text => Story.Published(text.Source), text => text.Text));

    private static (int AtLeast, int AtMost) Range(Story story)
    {
        var independent = Origins.Of(story.Provenance, NoTexts).Independent;
        return (independent.AtLeast, independent.AtMost);
    }

    private static string Credited(string agency) => $"MOSCOW, May 8 ({agency}) - The valley will not be left before winter.";

    private static string Report(int first) => string.Join(' ', Enumerable.Range(first, 300).Select(number => $"word{number}"));
}
