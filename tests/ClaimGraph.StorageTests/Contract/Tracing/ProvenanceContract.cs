using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Statements;

namespace ClaimGraph.StorageTests.Contract.Tracing;

/// <summary>Where a claim's words were printed, and where that was taken from.</summary>
public sealed class ProvenanceContract(StoreUnderTest subject) : ProvenanceWorld(subject)
{
    [Test]
    public async Task A_claim_that_is_not_there_has_none()
    {
        await Say("c", "q1 s1");
        await Accept(new Delete(Claim("c"), null), Disposition.Deleted);

        Assert.That(await Store.FindProvenanceAsync(Claim("c").Id, CancellationToken.None), Is.Null);
        Assert.That(await Store.FindProvenanceAsync("nothing", CancellationToken.None), Is.Null);
        Assert.That(await Store.FindProvenanceAsync("s1", CancellationToken.None), Is.Null);
        Assert.That(await Store.FindProvenanceAsync(Quotation("q1").Id, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task A_claim_that_was_never_printed_has_its_speaker_only()
    {
        await Say("c");
        await Say("other", "q1 s1");

        var provenance = await Find("c");

        AssertHolds(provenance, "");
        Assert.That(provenance.Claim.Reference, Is.EqualTo(Claim("c")));
        Assert.That(provenance.Names, Is.EqualTo(new Dictionary<Reference, string> { [new(RecordKind.Person, "ada")] = "Ada" }));
        Assert.That(provenance.IsComplete, Is.True);
    }

    [Test]
    public async Task Two_quotations_in_one_source_are_there_with_the_source_once()
    {
        await Say("c", "q1 s1", "q2 s2", "q3 s1");
        await Sources("s3");

        AssertHolds(await Find("c"), "q1 q2 q3 s1 s2");
    }

    [Test]
    public async Task Words_are_followed_to_where_they_were_taken_from_across_claims_each_with_its_source_but_not_the_other_prints_there()
    {
        await Say("c", "q1 s1");
        await Say("other", "q2 s2", "q3 s3");
        await Say("third", "q4 s4");
        var first = await Take("q1", "q2");
        var second = await Take("q2", "q4");
        await Take("q3", "q1");

        AssertHolds(await Find("c"), "q1 q2 q4 s1 s2 s4", first, second);
        AssertHolds(await Find("third"), "q4 s4");
    }

    [TestCase(EdgeType.Republishes)]
    [TestCase(EdgeType.Translates)]
    [TestCase(EdgeType.Cites)]
    public async Task Sources_are_followed_to_what_they_rest_on_and_not_to_what_rests_on_them(EdgeType type)
    {
        await Say("c", "q1 s1");
        await Say("other", "q2 s2");
        await Sources("s3", "s4");
        var first = await Draw(Source("s1"), type, Source("s2"), "As it says.");
        var second = await Draw(Source("s2"), type, Source("s3"));
        await Draw(Source("s4"), type, Source("s1"));

        var provenance = await Find("c");

        AssertHolds(provenance, "q1 s1 s2 s3", first, second);
        Assert.That(provenance.Links.Select(link => link.Evidence), Is.EquivalentTo(new[] { "As it says.", null }));
    }

    [Test]
    public async Task Where_taken_words_were_printed_is_followed_on_too()
    {
        await Say("c", "q1 s1");
        await Say("other", "q2 s2");
        await Sources("s3");
        var taken = await Take("q1", "q2");
        var cited = await Cite("s2", "s3");

        AssertHolds(await Find("c"), "q1 q2 s1 s2 s3", taken, cited);
    }

    [Test]
    public async Task Circles_of_any_length_are_walked_once_and_told_with_every_link()
    {
        await Say("c", "q1 s1", "q2 s2");
        await Sources("s3", "s4", "s5");
        Reference[] links =
        [
            await Take("q1", "q2"), await Take("q2", "q1"),
            await Cite("s1", "s3"), await Cite("s3", "s1"),
            await Cite("s3", "s4"), await Cite("s4", "s5"), await Cite("s5", "s1"),
        ];

        AssertHolds(await Find("c"), "q1 q2 s1 s2 s3 s4 s5", links);
        Assert.That((await Find("c")).IsComplete, Is.True);
    }

    [Test]
    public async Task Every_link_with_both_ends_there_is_told_also_those_that_led_nowhere_new()
    {
        await Say("c", "q1 s1", "q2 s2");
        await Sources("s3", "s4");
        Reference[] links =
        [
            await Cite("s1", "s3"), await Draw(Source("s1"), EdgeType.Republishes, Source("s3")),
            await Draw(Source("s3"), EdgeType.Translates, Source("s2")), await Cite("s2", "s3"), await Take("q2", "q1"),
        ];
        await Cite("s4", "s3");

        AssertHolds(await Find("c"), "q1 q2 s1 s2 s3", links);
    }

    [Test]
    public async Task Links_of_other_types_lead_nowhere()
    {
        await Say("c", "q1 s1");
        await Say("other", "q2 s2");
        await Draw(Claim("c"), EdgeType.Repeats, Claim("other"));

        AssertHolds(await Find("c"), "q1 s1");
    }

    [Test]
    public async Task What_was_deleted_is_never_there_nor_what_only_it_led_to()
    {
        await Say("c", "q1 s1", "q2 s2");
        await Say("other", "q3 s3");
        await Say("third", "q4 s4");
        await Sources("s5", "s6", "s7");
        await Take("q1", "q3");
        await Take("q2", "q4");
        var erased = await Cite("s1", "s5");
        await Cite("s1", "s6");
        await Cite("s6", "s7");
        AssertHolds(
            await Find("c"), "q1 q2 q3 q4 s1 s2 s3 s4 s5 s6 s7", [.. (await Find("c")).Links.Select(link => link.Reference)]);

        await Accept(new Delete(erased, null), Disposition.Deleted);
        await Accept(new Delete(Source("s6"), null), Disposition.Deleted);
        await Accept(new Delete(Claim("other"), null), Disposition.Deleted);
        await Accept(new Delete(Quotation("q2"), null), Disposition.Deleted);

        AssertHolds(await Find("c"), "q1 s1");
    }

    [Test]
    public async Task What_was_edited_is_there_as_it_stands()
    {
        await Say("c", "q1 s1", "q2 s2");
        Clock.Advance(TimeSpan.FromDays(1));
        await Accept(new Replace(Quotation("q1"), Statement.Print("As corrected.", Article("s3")), null), Disposition.Updated);
        await Accept(new Replace(Source("s2"), Statement.Article("Renamed").PublishedOn("2025-05"), null), Disposition.Updated);
        var cited = await Cite("s3", "s1");

        var provenance = await Find("c");

        AssertHolds(provenance, "q1 q2 s1 s2 s3", cited);
        Assert.That(provenance.Claim.Version, Is.EqualTo(2));
        var quotation = provenance.Quotations.Single(held => held.Reference == Quotation("q1"));
        Assert.That((quotation.Text, quotation.Version, quotation.Source), Is.EqualTo(("As corrected.", 2, Source("s3"))));
        Assert.That(quotation.UpdatedAt - quotation.CreatedAt, Is.EqualTo(TimeSpan.FromDays(1)));
        Assert.That(provenance.Sources.Single(held => held.Reference == Source("s2")).Title, Is.EqualTo("Renamed"));
    }
}
