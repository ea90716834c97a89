using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Few words prove nothing, unless the speaker who is asked about is on record with just them.</summary>
public sealed class FewWordsTests
{
    [TestCase("I did not have sexual relations with that woman.", "I did not have sexual relations with that woman", "en")]
    [TestCase("We will bury you.", "We will bury you!", "en")]
    [TestCase("I am not a crook.", "I am not a crook", "en")]
    [TestCase("Ich bin ein Berliner.", "Ich bin ein Berliner", "de")]
    [TestCase("Wir schaffen das.", "Wir schaffen das!", "de")]
    [TestCase("We choose to go to the moon.", "We choose to go to the moon", "en")]
    [TestCase("We have won the election and the war is over.", "We have won the election and the war is over.", "en")]
    [TestCase("妇女能顶半边天。", "妇女能顶半边天", "zh")]
    [TestCase("Trust, but verify.", "Trust but verify", "en")]
    public void All_of_a_wording_is_exact_with_a_remark(string recorded, string put, string lang)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, lang));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Whole)), answer.Because);
        Assert.That(answer.Because, Does.Contain("others"));
    }

    [TestCase("I did not have sexual relations with that woman.", "I did have sexual relations with that woman.", "en")]
    [TestCase("I am not a crook.", "I am a crook.", "en")]
    [TestCase("Ich bin ein Berliner.", "Ich bin kein Berliner.", "de")]
    [TestCase("Wir schaffen das.", "Wir schaffen das nicht.", "de")]
    [TestCase("We will bury you.", "We will not bury you.", "en")]
    [TestCase("Houston, we've had a problem.", "Houston, we have a problem", "en")]
    [TestCase("妇女能顶半边天。", "妇女不能顶半边天", "zh")]
    public void All_of_a_wording_but_for_a_change_is_altered(string recorded, string put, string lang)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, lang));

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
    }

    [TestCase("I said this to him twice. It is not about you or me or them. The door was open.", "It is not about you or me or them.")]
    public void A_run_of_six_words_is_a_part(string recorded, string put)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, "en"));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Part)), answer.Because);
    }

    [TestCase("I said so and it is so.", "it is so")]
    [TestCase("We.", "We")]
    [TestCase("He lives in Berlin.", "He lives here")]
    public void Fewer_words_inside_others_are_too_short_to_tell(string recorded, string put) =>
        Assert.That(Records.Verify(put, Records.Claim(recorded, "en")).Verdict, Is.EqualTo(Verdict.TooShortToTell));

    [TestCase("The US system is more run by the USA, it is not equal, it is not turned on,", "it is equal", "not")]
    [TestCase("We have looked at it for long, and we shall never sign.", "we shall sign", "never")]
    public void They_are_too_short_to_tell_but_what_turned_them_where_they_stand_is_told(string recorded, string put, string gone)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, "en"));

        Assert.That((answer.Verdict, answer.Candidates.Single().Verdict), Is.EqualTo((Verdict.TooShortToTell, Verdict.Altered)), answer.Because);
        Assert.That(answer.Because, Does.Contain(recorded).And.Contain($"\"{gone}\" is gone"));
    }

    [TestCase("The bridge is not open, and nobody knows who will ever pay for it or says that the money is there.", "it is there")]
    [TestCase("We do not want it.", "they sign")]
    public void Words_that_stand_apart_in_it_are_nothing_like_it(string recorded, string put) =>
        Assert.That(Records.Verify(put, Records.Claim(recorded, "en")).Candidates.Where(candidate => candidate.Verdict == Verdict.Altered), Is.Empty);

    [Test]
    public void Without_a_speaker_or_with_another_they_are_too_short_to_tell()
    {
        var matches = new[] { new WordingMatch(Records.Stored(Records.Claim("We will bury you.", "en")), 3) };

        Assert.That(Verification.Of(new("We will bury you."), matches).Verdict, Is.EqualTo(Verdict.TooShortToTell));
        Assert.That(Verification.Of(new("We will bury you.", Speaker: new(RecordKind.Person, "ben"), IsSpeakerNamed: true), matches).Verdict, Is.EqualTo(Verdict.TooShortToTell));
        Assert.That(Verification.Of(new("We will bury you.", IsSpeakerNamed: true), matches).Verdict, Is.EqualTo(Verdict.TooShortToTell));
    }
}
