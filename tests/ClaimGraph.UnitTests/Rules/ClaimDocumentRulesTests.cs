using ClaimGraph.Documents;
using ClaimGraph.Graph;
using static ClaimGraph.UnitTests.Rules.Samples;

namespace ClaimGraph.UnitTests.Rules;

internal sealed class ClaimDocumentRulesTests
{
    [Test]
    public void A_whole_claim_is_sound() => Verdict.AssertSound(Claim);

    [Test]
    public void A_claim_needs_speaker_text_language_and_kind()
    {
        var problem = Verdict.Of(new ClaimDocument());

        Assert.That(problem!.Errors.Keys, Is.EqualTo(new[] { "kind", "lang", "speaker", "text" }));
        Assert.That(problem.Errors["speaker"], Has.Some.EqualTo("speaker is required."));
    }

    [TestCase("")]
    [TestCase(" \t\n")]
    public void A_text_is_not_blank(string text) => Verdict.AssertFault(Claim with { Text = text }, "text", "blank");

    [TestCase(RecordKind.Topic)]
    [TestCase(RecordKind.Claim)]
    [TestCase(RecordKind.Source)]
    public void Only_some_kinds_speak(RecordKind kind) =>
        Verdict.AssertFault(Claim with { Speaker = new() { Type = kind, Name = "somebody" } }, "speaker.type", "speaker");

    [Test]
    public void A_speaker_says_what_it_is() =>
        Verdict.AssertFault(Claim with { Speaker = new() { Name = "Carnegie" } }, "speaker.type", "required");

    [Test]
    public void An_unnamed_source_speaks_by_its_descriptor() =>
        Verdict.AssertSound(Claim with { Speaker = Unnamed with { Source = Source } });

    [Test]
    public void One_speaks_on_behalf_of_a_person_an_institution_or_a_country()
    {
        Verdict.AssertSound(Claim with { OnBehalfOf = Samples.Country });
        Verdict.AssertSound(Claim with { OnBehalfOf = Person });
        Verdict.AssertFault(Claim with { OnBehalfOf = new() { Type = RecordKind.Topic, Name = "trade" } }, "onBehalfOf.type", "person, an institution or a country");
    }

    [Test]
    public void Who_says_it_jointly_is_held_to_the_rules_of_a_speaker()
    {
        Verdict.AssertSound(Claim with { JointWith = [Institution, Samples.Country, Unnamed] });
        Verdict.AssertSound(Claim with { JointWith = [] });
        Verdict.AssertFault(Claim with { JointWith = [Institution, new() { Type = RecordKind.Topic, Name = "trade" }] }, "jointWith[1].type", "A speaker is");
        Verdict.AssertFault(Claim with { JointWith = [new() { Name = "Carnegie" }] }, "jointWith[0].type", "required");
        Verdict.AssertFault(Claim with { JointWith = [Person with { Role = "subject" }] }, "jointWith[0].role", "about");
        Verdict.AssertFault(Claim with { JointWith = [null!] }, "jointWith[0]", "Nothing stands here");
        Verdict.AssertFault(
            Claim with { JointWith = [.. Enumerable.Repeat(Samples.Country, Limits.JointSpeakers + 1)] }, "jointWith", $"{Limits.JointSpeakers}");
    }

    [Test]
    public void A_claim_is_about_entities()
    {
        Verdict.AssertSound(Claim with { About = [Person, Institution, Samples.Country, new() { Type = RecordKind.Topic, Name = "trade" }] });
        Verdict.AssertFault(Claim with { About = [Samples.Country, Unnamed] }, "about[1].type", "topic");
    }

    [Test]
    public void A_role_stands_in_about_only() =>
        Verdict.AssertFault(Claim with { Speaker = Person with { Role = "subject" } }, "speaker.role", "about");

    [Test]
    public void A_country_that_does_not_exist_is_against_the_model() =>
        Verdict.AssertBroken(Claim with { About = [new() { Type = RecordKind.Country, Id = "ZZ" }] }, "about[0].id", "ISO 3166");

    [Test]
    public void Deep_places_are_named()
    {
        var institution = new EntityDescription { Name = "Carnegie", Country = new() { Name = " " } };
        var speaker = Person with { Affiliations = [Affiliation with { Institution = institution }] };

        Verdict.AssertFault(Claim with { Speaker = speaker }, "speaker.affiliations[0].institution.country.name", "blank");
    }

    [Test]
    public void Nobody_deletes_by_saying_so() => Verdict.AssertFault(Claim with { Status = RecordStatus.Deleted }, "status", "DELETE");

    [TestCase("too-short")]
    [TestCase("0123456789abcdeU")]
    public void A_claim_has_a_short_hash_for_its_id(string id) => Verdict.AssertFault(Claim with { Id = id }, "id");

    [Test]
    public void A_quotation_inside_a_claim_belongs_to_no_other()
    {
        Verdict.AssertSound(Claim with { Id = ShortId, Quotations = [Quotation with { Claim = new(RecordKind.Claim, ShortId) }] });
        Verdict.AssertFault(Claim with { Quotations = [Quotation with { Claim = new(RecordKind.Claim, ShortId) }] }, "quotations[0].claim", "leave this out");
    }

    [Test]
    public void A_quotation_needs_text_form_and_source()
    {
        var problem = Verdict.Of(Claim with { Quotations = [new()] });

        Assert.That(problem!.Errors.Keys, Is.EqualTo(new[] { "quotations[0].form", "quotations[0].source", "quotations[0].text" }));
    }

    [Test]
    public void A_document_with_faults_of_both_sorts_has_the_wrong_shape()
    {
        var problem = Verdict.Of(Claim with { Text = null, About = [new() { Type = RecordKind.Country, Id = "ZZ" }] });

        Assert.That(problem!.Kind.Status, Is.EqualTo(400));
        Assert.That(problem.Errors.Keys, Is.EqualTo(new[] { "about[0].id", "text" }));
    }
}
