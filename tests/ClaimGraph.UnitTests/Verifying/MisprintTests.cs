using ClaimGraph.Graph;
using ClaimGraph.Verifying;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>A misprint that is on record as such is never confirmed: what the speaker said is the measure.</summary>
public sealed class MisprintTests
{
    [TestCase("The harbour is not closed to ships of any flag today.", "The harbour is now closed to ships of any flag today.")]
    [TestCase("We need more investment in our towns and villages this year.", "We need foreign investment in our towns and villages this year.")]
    [TestCase("They are robbing the poor people of this country every day.", "They are borrowing the poor people of this country every day.")]
    [TestCase("We are looking at closing the two oldest power stations.", "We are closing the two oldest power stations.")]
    [TestCase("The regime that occupies the city must vanish from the page of time.", "The country should be wiped off the map for ever and ever.")]
    [TestCase("We ship 2.5 million tonnes of grain from this harbour.", "We ship 25 million tonnes of grain from this harbour.")]
    public void A_misprint_is_altered_and_told_as_printed_so(string said, string misprint)
    {
        foreach (var claim in new[]
        {
            Records.Claim(said, "en", Records.Print(misprint)),
            Records.Claim(said, "en", Records.Print(said, publisher: "Evening Post"), Records.Print(misprint)),
            Records.Claim(said, "en", Records.Print(misprint, on: "2024-01-01"), Records.Print(said, publisher: "Evening Post")),
            Records.Claim(said, "en", Records.Print(misprint) with { Status = RecordStatus.Retracted }),
        })
        {
            var answer = Records.Verify(misprint, claim);
            Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
            Assert.That(answer.Because, Does.Contain("printed so by Morning Post").And.Contains(said));
            Assert.That(answer.Candidates[0].PrintedSo!.Publisher, Is.EqualTo("Morning Post"));
            Assert.That(Records.Verify(said, claim).Verdict, Is.EqualTo(Verdict.Exact), "what was said");
        }
    }

    [Test]
    public void What_was_said_is_exact_although_a_misprint_alone_is_printed()
    {
        var answer = Records.Verify("The harbour is not closed to ships today.", Records.Claim("The harbour is not closed to ships today.", "en", Records.Print("The harbour is closed to ships today.")));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Whole)), answer.Because);
    }

    [Test]
    public void A_print_that_goes_on_beyond_the_wording_on_record_is_no_misprint()
    {
        var claim = Records.Claim("We will not leave the valley.", "en", Records.Print("We will not leave the valley. Our fathers have built these houses with their own hands."));

        Assert.That(Records.Verify("Our fathers have built these houses with their own hands.", claim).Verdict, Is.EqualTo(Verdict.Exact));
        Assert.That(Records.Verify("We will not leave the valley. Our fathers have built these houses with their own hands.", claim).Verdict, Is.EqualTo(Verdict.Exact));
    }

    [Test]
    public void A_transcript_is_a_measure_too()
    {
        const string Spoken = "Well, we shall open all the gates of this harbour on Monday morning.";
        var claim = Records.Claim("We open every gate on Monday.", "en", Records.Print(Spoken, publisher: "Parliament", kind: SourceKind.Transcript));

        Assert.That(Records.Verify(Spoken, claim).Verdict, Is.EqualTo(Verdict.Exact));
    }

    [Test]
    public void Of_translations_the_first_is_the_measure()
    {
        var claim = Records.Claim("Гавань не закрыта для судов ни под каким флагом.", "ru",
            Records.Print("The harbour is not closed to ships of any flag.", publisher: "Ministry", on: "2024-01-01") with { Lang = "en", Translated = true },
            Records.Print("The harbour is closed to ships of any flag.") with { Lang = "en", Translated = true });

        var answer = Records.Verify("The harbour is closed to ships of any flag.", claim);

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(answer.Because, Does.Contain("printed so by Morning Post"));
    }

    [Test]
    public void A_translation_is_no_misprint_of_what_was_said()
    {
        var claim = Records.Claim("The harbour is not closed to ships of any flag.", "en",
            Records.Print("Der Hafen ist für Schiffe keiner Flagge geschlossen, sagte sie heute.") with { Lang = "de", Translated = true });

        Assert.That(Records.Verify("Der Hafen ist für Schiffe keiner Flagge geschlossen, sagte sie heute.", claim).Verdict, Is.EqualTo(Verdict.TranslationOnly));
    }

    [Test]
    public void Where_words_differ_from_a_wording_that_was_printed_the_print_is_named()
    {
        var claim = Records.Claim("The harbour is not closed to ships of any flag.", "en", Records.Print("The harbour is not closed to ships of any flag,"));

        Assert.That(Records.Verify("The harbour is closed to ships of any flag.", claim).Because, Does.Contain("printed by Morning Post"));
    }

    [Test]
    public void What_a_newspaper_cut_from_a_denial_is_altered()
    {
        var claim = Records.Claim("It is a lie that the ministry sold the rifles to both sides.", "en", Records.Print("The ministry sold the rifles to both sides."));

        var answer = Records.Verify("The ministry sold the rifles to both sides.", claim);

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(answer.Candidates[0].Comparison.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Frame));
    }

    [Test]
    public void The_status_of_claim_quotation_and_source_is_said()
    {
        var print = Records.Print("We will keep the harbour open for all ships.");
        var claim = Records.Claim("We will keep the harbour open for all ships.", "en",
            print with { Status = RecordStatus.Disputed }) with
        { Status = RecordStatus.Disputed };

        var found = Records.Verify("We will keep the harbour open for all ships.", claim);
        var answer = SourceStanding.Told(found, SourceStanding.SourcesOf(found).ToDictionary(source => source, _ => RecordStatus.Retracted));

        Assert.That(answer.Because, Does.Contain("The record is disputed. The quotation is disputed. The source is retracted."));
        Assert.That(answer.Candidates[0].OnRecord, Has.Property("Status").EqualTo(RecordStatus.Disputed).And.Property("SourceStatus").EqualTo(RecordStatus.Retracted));
    }

    [Test]
    public void Of_several_prints_one_that_stands_is_named()
    {
        var claim = Records.Claim("We will keep the harbour open for all ships.", "en",
            Records.Print("We will keep the harbour open for all ships.") with { Status = RecordStatus.Retracted },
            Records.Print("We will keep the harbour open for all ships.", publisher: "Evening Post"));

        Assert.That(Records.Verify("We will keep the harbour open for all ships.", claim).Candidates[0].OnRecord.Publisher, Is.EqualTo("Evening Post"));
    }

    [TestCase("“We will sign the peace treaty with our northern neighbours,” he said, “but not before the spring.”", QuotationForm.Direct)]
    [TestCase("“We will sign the peace treaty with our northern neighbours,” he told us. “Only if parliament agreed.”", QuotationForm.Direct)]
    [TestCase("“We will sign the peace treaty with our northern neighbours,” he said, “but not before the spring.”", QuotationForm.Mixed)]
    public void One_piece_of_a_split_quotation_is_a_part_and_the_condition_that_is_gone_is_told(string print, QuotationForm form)
    {
        var said = print.Contains("spring", StringComparison.Ordinal)
            ? "We will sign the peace treaty with our northern neighbours, but not before the spring."
            : "We will sign the peace treaty with our northern neighbours. Only if parliament agreed.";
        foreach (var claim in new[] { Records.Claim(said, "en", Records.Print(print, form)), Records.Claim("They sign a treaty.", "en", Records.Print(print, form)) })
        {
            if (form == QuotationForm.Direct && claim.Text != said)
                continue;
            var answer = Records.Verify("We will sign the peace treaty with our northern neighbours", claim);

            Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Part)), answer.Because);
            Assert.That(answer.Candidates[0].Comparison.Alarms.Single().Because, Does.Contain(print.Contains("spring", StringComparison.Ordinal) ? "but not before the spring" : "Only if parliament agreed"));
            Assert.That(Records.Verify(said, claim).Verdict, Is.EqualTo(Verdict.Exact));
        }
    }
}
