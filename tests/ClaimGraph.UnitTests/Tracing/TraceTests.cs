using ClaimGraph.Graph;
using ClaimGraph.Tracing;

namespace ClaimGraph.UnitTests.Tracing;

public sealed class TraceTests
{
    [Test]
    public void Hops_lead_back_the_nearest_first()
    {
        var trace = Trace.Of(new Story().Printed("a").Printed("b").Source("c").TakenFrom("a", "b").Republishes("b", "c", "byline").Provenance);

        Assert.That(
            trace.Hops.Select(hop => $"{hop.Step} {hop.From} {hop.Type} {hop.To}"),
            Is.EqualTo(new[]
            {
                "1 quotation:a AppearsIn source:a", "1 quotation:b AppearsIn source:b", "1 quotation:a TakenFrom quotation:b",
                "2 source:b Republishes source:c",
            }));
        Assert.That(trace.Hops[^1].Evidence, Is.EqualTo("byline"));
        Assert.That(trace.Hops[^1].RestsOn.Single(), Is.EqualTo(Story.LinkOf("b", EdgeType.Republishes, "c")));
    }

    [Test]
    public void A_hop_is_said_with_outlets_and_dates()
    {
        var trace = Trace.Of(new Story().Source("a", "2025-05-09", publisher: "Harbour Post").Quotation("q", "a").Source("b").Cites("a", "b").Provenance);

        Assert.That(trace.Hops[^1].Words, Is.EqualTo("“Title a” (Harbour Post, 2025-05-09) cites “Title b” (no outlet and no date recorded)."));
    }

    [Test]
    public void A_circle_is_named_with_all_its_members_and_broken_at_the_least_evidenced_link()
    {
        var trace = Trace.Of(new Story().Printed("a").Source("b").Source("c")
            .Republishes("a", "b", "byline").Republishes("b", "c").Cites("c", "a", "named in the text").Provenance);

        Assert.That(trace.Circles, Has.Count.EqualTo(1));
        Assert.That(trace.Circles[0].Members, Is.EquivalentTo(new[] { Story.Published("a"), Story.Published("b"), Story.Published("c") }));
        Assert.That(trace.Circles[0].BrokenAt, Is.EqualTo(new[] { Story.LinkOf("b", EdgeType.Republishes, "c") }), "no evidence goes before a weaker type");
        Assert.That(trace.Hops.Where(hop => hop.ClosesCircle == true).SelectMany(hop => hop.RestsOn), Is.EqualTo(trace.Circles[0].BrokenAt));
    }

    [TestCase(EdgeType.Cites, EdgeType.Translates, "b", TestName = "A_circle_breaks_at_citing_before_translating")]
    [TestCase(EdgeType.Republishes, EdgeType.Translates, "a", TestName = "A_circle_breaks_at_translating_before_republishing")]
    public void A_circle_breaks_at_the_weaker_type(EdgeType there, EdgeType back, string to)
    {
        var trace = Trace.Of(new Story().Printed("a").Source("b").Linked("a", there, "b").Linked("b", back, "a").Provenance);

        Assert.That(LinkRecord.TryParseId(trace.Circles[0].BrokenAt.Single().Id, out _, out _, out var end), Is.True);
        Assert.That(end, Is.EqualTo(Story.Published(to)));
    }

    [Test]
    public void Of_equal_links_a_circle_breaks_at_the_one_that_leads_to_what_is_later()
    {
        var trace = Trace.Of(new Story().Printed("a", "2025-05-02").Source("b", "2025-05-01").Cites("a", "b").Cites("b", "a").Provenance);

        Assert.That(trace.Circles[0].BrokenAt, Is.EqualTo(new[] { Story.LinkOf("b", EdgeType.Cites, "a") }));
    }

    [Test]
    public void A_source_of_which_nothing_is_known_is_a_dead_end()
    {
        var trace = Trace.Of(new Story().Printed("a", publisher: "Harbour Post").Source("b").Cites("a", "b").Provenance);

        Assert.That(trace.DeadEnds.Select(end => (end.Kind, end.At)), Is.EqualTo(new[] { (DeadEndKind.UnknownSource, Story.Published("b")) }));
    }

    [Test]
    public void A_source_that_somebody_can_look_up_is_no_dead_end()
    {
        var trace = Trace.Of(new Story().Source("a", url: "https://post.example/a").Quotation("q", "a").Printed("b", kind: SourceKind.Transcript).Provenance);

        Assert.That(trace.DeadEnds, Is.Empty);
    }

    [Test]
    public void Where_links_may_have_been_left_out_nothing_is_a_dead_end() =>
        Assert.That(Trace.Of(new Story().Printed("a").CutOff().Provenance).DeadEnds, Is.Empty);

    [Test]
    public void An_unnamed_speaker_is_a_dead_end()
    {
        var trace = Trace.Of(new Story().Unnamed("reports").Printed("a", publisher: "Harbour Post").Provenance);

        Assert.That(trace.DeadEnds.Single().Kind, Is.EqualTo(DeadEndKind.UnnamedSpeaker));
        Assert.That(trace.Summary, Does.Contain("“reports” is all that is known"));
    }

    [Test]
    public void All_speakers_of_a_joint_statement_are_named_and_a_release_of_any_of_them_is_first_hand()
    {
        var story = new Story().With("Harbour Guild").Printed("a", kind: SourceKind.PressRelease, publisher: "Harbour Guild");
        var trace = Trace.Of(story.Provenance);

        Assert.That(trace.Summary, Does.StartWith("On record as words of Ada Fern and Harbour Guild, ").And.Contains("It is a press release of the speaker."));
        Assert.That(trace.JointWith!.Select(speaker => speaker.Name), Is.EqualTo(new[] { "Harbour Guild" }));
        Assert.That(Trace.Of(new Story().Printed("a", kind: SourceKind.PressRelease).Provenance).Summary, Does.Not.Contain("of the speaker"));
    }

    [Test]
    public void Words_reported_without_a_name_are_a_dead_end()
    {
        var story = new Story().Source("a", publisher: "Harbour Post").Quotation("q", "a", form: QuotationForm.Indirect, name: null);

        Assert.That(Trace.Of(story.Provenance).DeadEnds.Single().Kind, Is.EqualTo(DeadEndKind.NobodyNamed));
        story.Source("b", publisher: "Valley News").Cites("a", "b");
        Assert.That(Trace.Of(story.Provenance).DeadEnds, Is.Empty, "it cites where it has them from");
    }

    [TestCase("2025-05-08", "2025-05-07", true)]
    [TestCase("2025-05-08", "2025-05-08", false)]
    [TestCase("2025-05-08", "2025-05", false)]
    [TestCase("2025-05", "2025-04-30", true)]
    [TestCase("2025", "2025-01-01", false)]
    public void Words_printed_before_they_were_said_are_impossible_only_when_certain(string saidOn, string publishedOn, bool isImpossible)
    {
        var trace = Trace.Of(new Story(saidOn).Printed("a", publishedOn).Provenance);

        Assert.That(trace.ImpossibleDates.Select(found => found.Kind), Is.EqualTo(isImpossible ? [ImpossibleDateKind.PublishedBeforeSaid] : Array.Empty<ImpossibleDateKind>()));
    }

    [Test]
    public void A_source_cannot_have_its_words_from_one_that_is_later()
    {
        var trace = Trace.Of(new Story().Printed("a", "2025-05-01").Printed("b", "2025-05-03").Republishes("a", "b").TakenFrom("a", "b").Provenance);

        Assert.That(
            trace.ImpossibleDates.Select(found => found.Kind),
            Is.EquivalentTo(new[] { ImpossibleDateKind.PublishedBeforeItsSource, ImpossibleDateKind.TakenFromLater }));
        Assert.That(trace.ImpossibleDates[0].RestsOn, Has.Some.Property("Kind").EqualTo(RecordKind.Link));
    }

    [Test]
    public void The_earliest_source_is_told_when_it_is_certain()
    {
        var trace = Trace.Of(new Story("2025-05-01").Printed("a", "2025-05-03").Printed("b", "2025-05-02").Printed("c", "2025-05-04").Provenance);

        Assert.That((trace.Earliest!.Sources.Single(), trace.Earliest.IsCertain), Is.EqualTo((Story.Published("b"), true)));
    }

    [Test]
    public void Of_dates_that_overlap_several_sources_are_the_earliest()
    {
        var trace = Trace.Of(new Story().Printed("a", "2025-05").Printed("b", "2025-05-02").Printed("c", "2025-06").Provenance);

        Assert.That(trace.Earliest!.Sources, Is.EqualTo(new[] { Story.Published("a"), Story.Published("b") }));
        Assert.That(trace.Earliest.IsCertain, Is.False);
    }

    [Test]
    public void What_others_have_their_words_from_is_earlier_even_without_a_date()
    {
        var trace = Trace.Of(new Story().Printed("a", "2025-05-02").Source("b").Republishes("a", "b").Provenance);

        Assert.That(trace.Earliest!.Sources, Is.EqualTo(new[] { Story.Published("b") }));
    }

    [Test]
    [TestCase("1782", "1843", "a")]
    [TestCase("1782", "1790-05", "a")]
    [TestCase("1843", "1782", "b")]
    [TestCase("1788-12-30", "1788-12-31", "a")]
    public void A_print_older_than_the_words_is_the_earliest_and_speaks_against_the_attribution(string first, string second, string earliest)
    {
        var trace = Trace.Of(new Story("1789").Printed("a", first).Printed("b", second).Printed("c", "1950").Provenance);

        Assert.That((trace.Earliest!.Sources.Single(), trace.Earliest.IsCertain), Is.EqualTo((Story.Published(earliest), true)));
        Assert.That(trace.Earliest.Because, Does.EndWith("It is older than the words are said to be (1789), which speaks against the attribution."));
        Assert.That(trace.Summary, Does.Contain("speaks against the attribution"));
    }

    [Test]
    public void A_print_of_the_day_before_may_be_a_matter_of_time_zones()
    {
        var trace = Trace.Of(new Story("2025-05-02").Printed("a", "2025-05-01").Printed("b", "2025-05-03").Provenance);

        Assert.That(trace.Earliest!.Because, Does.Contain("may be a matter of time zones"));
    }

    [Test]
    public void A_source_without_the_words_that_is_older_than_they_are_is_not_their_earliest()
    {
        var trace = Trace.Of(new Story("2025-05-01").Printed("a", "2025-05-02").Source("b", "2019").Cites("a", "b").Provenance);

        Assert.That(trace.Earliest!.Sources, Is.EqualTo(new[] { Story.Published("a") }));
    }

    [Test]
    public void The_summary_says_what_is_known_and_what_is_not()
    {
        var trace = Trace.Of(new Story("2025-05-08")
            .Printed("a", "2025-05-10", publisher: "Harbour Post").Printed("b", "2025-05-09", publisher: "Valley News").Republishes("a", "b").Provenance);

        Assert.That(trace.Summary, Is.EqualTo(
            "On record as words of Ada Fern, said on 2025-05-08: “We will not leave the valley before winter.” "
            + "2 sources that printed it are on record; it is quoted directly twice. "
            + "The earliest source on record is “Title b” (Valley News, 2025-05-09). "
            + "Harbour Post (2025-05-10) republishes Valley News (2025-05-09) (no evidence of that is recorded)."));
    }

    [Test]
    public void Words_that_nobody_printed_as_spoken_are_not_put_in_quotation_marks()
    {
        var trace = Trace.Of(new Story().Printed("a", text: "She said they would stay.", form: QuotationForm.Indirect).Provenance);

        Assert.That(trace.Summary, Does.Contain("not in quoted words: We will not leave the valley before winter. One source"));
    }

    [Test]
    public void A_claim_that_nobody_printed_has_a_trace()
    {
        var trace = Trace.Of(new Story().Provenance);

        Assert.That((trace.Hops.Count, trace.Earliest), Is.EqualTo((0, (EarliestSources?)null)));
        Assert.That(trace.Summary, Does.Contain("No source that printed it is on record."));
    }
}
