using ClaimGraph.Graph;
using ClaimGraph.Tracing;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Tracing;

public sealed class VariantsTests
{
    private const string Altered = "We will leave the valley before winter.";

    [Test]
    public void A_rendering_hangs_under_the_one_it_was_taken_from_whatever_the_dates()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-02").Printed("c").TakenFrom("c", "b").TakenFrom("b", "c")
            .TakenFrom("a", "c").Provenance);

        Assert.That(Under(tree, "a"), Is.EqualTo("c"));
        Assert.That(Of(tree, "a").Step!.Links, Is.EqualTo(new[] { Story.LinkOf("a", EdgeType.TakenFrom, "c") }));
    }

    [Test]
    public void A_rendering_hangs_under_that_of_the_source_its_source_rests_on()
    {
        var tree = Variants.Of(new Story().Printed("a").Printed("b").Printed("c").Cites("a", "b").Republishes("a", "c").Provenance);

        Assert.That((Under(tree, "a"), Of(tree, "a").Step!.Basis), Is.EqualTo(("c", VariantBasis.Republishes)));
    }

    [Test]
    public void A_way_leads_through_sources_without_the_words_and_is_as_good_as_its_weakest_link()
    {
        var tree = Variants.Of(new Story().Printed("a").Source("b").Source("c").Printed("d")
            .Republishes("a", "b").Cites("b", "c").Republishes("c", "d").Provenance);

        Assert.That((Under(tree, "a"), Of(tree, "a").Step!.Basis), Is.EqualTo(("d", VariantBasis.Cites)));
        Assert.That(Of(tree, "a").Step!.Links, Has.Count.EqualTo(3));
    }

    [Test]
    public void Without_links_a_rendering_hangs_under_the_most_alike_of_those_that_are_certainly_earlier()
    {
        var tree = Variants.Of(new Story()
            .Printed("a", "2025-05-01", "Nobody knows what the spring will bring.")
            .Printed("b", "2025-05-01", Altered)
            .Printed("c", "2025-05-02", Altered).Provenance);

        Assert.That((Under(tree, "c"), Of(tree, "c").Step!.Basis), Is.EqualTo(("b", VariantBasis.Date)));
        Assert.That(Of(tree, "c").Step!.Because, Does.Contain("2025-05-01").And.Contain("2025-05-02"));
    }

    [TestCase("2025-05-01", "2025-05-01")]
    [TestCase("2025-05", "2025-05-31")]
    [TestCase("2025", "2025-12")]
    public void Dates_that_may_be_the_same_order_nothing(string first, string second)
    {
        var tree = Variants.Of(new Story().Printed("a", first).Printed("b", second).Provenance);

        Assert.That(tree.Variants.Select(variant => variant.Standing), Is.All.EqualTo(VariantStanding.Root));
    }

    [Test]
    public void An_undated_rendering_without_evidence_stands_apart()
    {
        var tree = Variants.Of(new Story().Printed("a").Printed("b", "2025-05-01").Printed("c", "2025-05-02").Provenance);

        Assert.That(tree.Variants.Select(variant => (variant.Quotation.Id, variant.Standing)), Is.EqualTo(new[]
        {
            ("b", VariantStanding.Root), ("c", VariantStanding.Step), ("a", VariantStanding.Undated),
        }));
    }

    [Test]
    public void An_undated_rendering_from_which_others_were_taken_is_a_root() =>
        Assert.That(Of(Variants.Of(new Story().Printed("a").Printed("b").TakenFrom("b", "a").Provenance), "a").Standing, Is.EqualTo(VariantStanding.Root));

    [Test]
    public void Quoted_words_do_not_come_from_reported_speech_by_date_alone()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01", "She said they would stay.", QuotationForm.Indirect).Printed("b", "2025-05-02").Provenance);

        Assert.That(Of(tree, "b").Standing, Is.EqualTo(VariantStanding.Root));
    }

    [Test]
    public void A_dropped_not_is_an_alarm_at_its_step_and_on_the_way_of_all_behind()
    {
        var tree = Variants.Of(new Story().Printed("a").Printed("b", text: Altered).Printed("c", text: Altered).TakenFrom("b", "a").TakenFrom("c", "b").Provenance);

        Assert.That(Of(tree, "b").Step!.Comparison!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
        Assert.That(Of(tree, "c").Step!.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Identical }));
        Assert.That(Of(tree, "c").AlarmsOnTheWay.Select(alarm => (alarm.At.Id, alarm.Alarm.Kind)), Does.Contain(("b", AlarmKind.Negation)));
        Assert.That(Of(tree, "a").AlarmsOnTheWay, Is.Empty);
        Assert.That(tree.Alarms.Select(alarm => alarm.At.Id), Has.All.EqualTo("b"));
    }

    [Test]
    public void A_translation_hangs_under_its_original_and_is_never_compared_word_by_word()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-02", "Wir werden das Tal verlassen.", lang: "de")
            .Printed("c", "2025-05-03", "Wir werden das Tal verlassen.", lang: "de").Provenance);

        Assert.That((Under(tree, "b"), Of(tree, "b").Step!.Basis), Is.EqualTo(("a", VariantBasis.Translation)));
        Assert.That(Of(tree, "b").Step!.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Translated }));
        Assert.That(tree.Languages.Select(group => (group.Lang, string.Concat(group.Roots.Select(root => root.Id)))), Is.EqualTo(new[] { ("en", "a"), ("de", "bc") }));
    }

    [Test]
    public void A_second_translation_is_no_printing_of_the_first()
    {
        var tree = Variants.Of(new Story(text: "We will bury you.").Printed("a", "1956-11-18", "We will bury you.")
            .Printed("b", "1956-11-19", "Wir werden euch begraben.", lang: "de", translated: true)
            .Printed("c", "1956-11-26", "Wir werden euch überleben.", lang: "de", translated: true).Provenance);

        Assert.That((Under(tree, "c"), Of(tree, "c").Step!.Basis, Of(tree, "c").Depth), Is.EqualTo(("a", VariantBasis.Translation, 1)));
        Assert.That(tree.Alarms, Is.Empty);
    }

    [Test]
    public void Without_an_original_translations_stand_side_by_side()
    {
        var tree = Variants.Of(new Story(lang: "fa").Printed("a", "2005-10-26", "Israel must be wiped off the map.", translated: true)
            .Printed("b", "2005-10-28", "The regime must vanish from the page of time.", translated: true).Provenance);

        Assert.That(tree.Variants.Select(variant => variant.Standing), Has.All.EqualTo(VariantStanding.Root));
        Assert.That(Of(tree, "b").Because, Is.EqualTo("It is a translation, and the record does not say of which rendering."));
    }

    [Test]
    public void A_translation_that_a_link_says_was_taken_from_another_hangs_under_that()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-02", "Wir bleiben im Tal.", lang: "de")
            .Printed("c", "2025-05-03", "Wir bleiben nicht im Tal.", lang: "de").TakenFrom("c", "b").Provenance);

        Assert.That((Under(tree, "c"), Of(tree, "c").Step!.Basis), Is.EqualTo(("b", VariantBasis.TakenFrom)));
        Assert.That(tree.Alarms.Select(alarm => alarm.Alarm.Kind), Does.Contain(AlarmKind.Negation));
    }

    [Test]
    public void What_was_said_in_two_languages_is_no_translation()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-02", "Wir bleiben.", lang: "de", translated: false).Provenance);

        Assert.That(Of(tree, "b").Standing, Is.EqualTo(VariantStanding.Root));
    }

    [Test]
    public void With_two_originals_it_is_not_told_which_was_translated()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-01").Printed("c", "2025-05-02", "Wir bleiben.", lang: "de").Provenance);

        Assert.That(Of(tree, "c").Because, Does.Contain("does not say of which"));
    }

    [Test]
    public void A_translation_by_link_is_one_even_when_no_language_is_recorded()
    {
        var tree = Variants.Of(new Story().Printed("a", lang: null).Printed("b", text: "Wir bleiben.", lang: null).Translates("b", "a").Provenance);

        Assert.That(Of(tree, "b").Step!.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Translated }));
    }

    [Test]
    public void A_circle_of_renderings_loses_none_and_says_where_it_was_broken()
    {
        var tree = Variants.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-02").Printed("c", "2025-05-03")
            .TakenFrom("a", "b").TakenFrom("b", "c").TakenFrom("c", "a").Provenance);

        Assert.That(tree.Variants.Select(variant => variant.Quotation.Id), Is.EquivalentTo(new[] { "a", "b", "c" }));
        Assert.That(tree.Circles.Single().Members.Select(member => member.Id), Is.EquivalentTo(new[] { "a", "b", "c" }));
        Assert.That(tree.Circles.Single().BrokenAt, Is.EqualTo(new[] { Story.LinkOf("b", EdgeType.TakenFrom, "c") }), "c is the latest");
        Assert.That(Of(tree, "b").Because, Does.Contain("circle"));
    }

    [Test]
    public void Verbatim_parts_are_compared_and_not_what_stands_around_them()
    {
        var tree = Variants.Of(new Story().Printed("a")
            .Printed("b", text: "She said on Monday that they would “not leave the valley before winter.”", form: QuotationForm.Mixed).TakenFrom("b", "a").Provenance);

        Assert.That(Of(tree, "b").Words, Is.EqualTo("not leave the valley before winter."));
        Assert.That(Of(tree, "b").Step!.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Trimmed }));
    }

    [Test]
    public void A_not_outside_of_the_quotation_marks_is_not_dropped()
    {
        var tree = Variants.Of(new Story().Printed("a")
            .Printed("b", text: "She said they will not “leave the valley before winter.”", form: QuotationForm.Mixed).TakenFrom("b", "a").Provenance);

        Assert.That(Of(tree, "b").AlarmsOnTheWay, Is.Empty);
    }

    [Test]
    public void Reported_speech_is_a_paraphrase_without_alarms()
    {
        var tree = Variants.Of(new Story().Printed("a").Printed("b", text: "She promised to stay in her home all year.", form: QuotationForm.Indirect).TakenFrom("b", "a").Provenance);

        Assert.That(Of(tree, "b").Step!.Comparison!.Classes, Is.EqualTo(new[] { WordingClass.Paraphrase }));
        Assert.That(tree.Alarms, Is.Empty);
    }

    [Test]
    public void Reported_speech_that_is_close_and_drops_the_not_is_an_alarm()
    {
        var tree = Variants.Of(new Story().Printed("a").Printed("b", text: "She said they will leave the valley before winter.", form: QuotationForm.Indirect).TakenFrom("b", "a").Provenance);

        Assert.That(tree.Alarms.Select(alarm => alarm.Alarm.Kind), Is.EqualTo(new[] { AlarmKind.Negation }));
    }

    [Test]
    public void Only_a_direct_root_is_held_against_the_wording_on_record()
    {
        var tree = Variants.Of(new Story(text: Altered).Printed("a", "2025-05-01").Printed("b", "2025-05-01", "They stay.", QuotationForm.Indirect).Provenance);

        Assert.That(Of(tree, "a").AgainstClaim!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Negation));
        Assert.That(Of(tree, "b").AgainstClaim, Is.Null);
    }

    [Test]
    public void A_rendering_of_another_claim_that_words_were_taken_from_is_in_the_tree()
    {
        var tree = Variants.Of(new Story().Printed("a").Source("b").Quotation("b", "b", claim: "other").TakenFrom("a", "b").Provenance);

        Assert.That((Under(tree, "a"), Of(tree, "b").Claim), Is.EqualTo(("b", new Reference(RecordKind.Claim, "other"))));
    }

    [Test]
    public void Of_two_origins_the_most_alike_is_the_parent_and_the_other_is_named()
    {
        var tree = Variants.Of(new Story().Printed("a", text: "Nobody knows.").Printed("b").Printed("c").TakenFrom("c", "a").TakenFrom("c", "b").Provenance);

        Assert.That(Under(tree, "c"), Is.EqualTo("b"));
        Assert.That(Of(tree, "c").Step!.OtherOrigins, Is.EqualTo(new[] { Story.Quoted("a") }));
    }

    private static Variant Of(VariantTree tree, string quotation) => tree.Variants.Single(variant => variant.Quotation.Id == quotation);

    private static string? Under(VariantTree tree, string quotation) => Of(tree, quotation).Step?.From.Id;
}
