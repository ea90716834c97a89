using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Time;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Whose the words are, and which of several records comes first.</summary>
public sealed class SpeakersTests
{
    private const string Words = "We will build the new bridge over the river before winter.";

    [Test]
    public void Of_a_name_that_nobody_has_it_cannot_be_told_whether_it_is_the_same_speaker()
    {
        var answer = Verify(new(Words, IsSpeakerNamed: true), By("ada", "Ada"));

        Assert.That((answer.Verdict, answer.Extent, answer.Speaker), Is.EqualTo((Verdict.UnknownSpeaker, Extent.Whole, "unknown")));
        Assert.That(answer.Because, Does.Contain("Ada").And.Contains("Nobody of the name").And.Contains("cannot be told"));
        Assert.That(answer.Candidates[0].IsSpeakerAsked, Is.Null);
    }

    [Test]
    public void Of_such_a_name_words_that_nobody_said_are_not_on_record()
    {
        var answer = Verify(new("Cheese will be free for everybody on Sundays.", IsSpeakerNamed: true), By("ada", "Ada"));

        Assert.That((answer.Verdict, answer.Speaker), Is.EqualTo((Verdict.NotOnRecord, "unknown")));
    }

    [Test]
    public void Everybody_on_record_with_the_words_is_named()
    {
        var claims = new[] { By("ada", "Ada"), By("ben", "Ben"), By("cyd", "Cyd") };

        Assert.That(Verify(new(Words), claims).Because, Does.Contain("Ada").And.Contains("Ben's and Cyd's as well"));
        Assert.That(Verify(Records.Question(Words), claims).Because, Does.Contain("Ben's and Cyd's as well"));
        Assert.That(Verify(new(Words, IsSpeakerNamed: true), claims).Because, Does.Contain("Ada").And.Contains("Ben's and Cyd's as well"));
        Assert.That(Verify(new(Words, Speaker: new(RecordKind.Person, "dan"), IsSpeakerNamed: true), claims).Because, Does.Contain("Ada").And.Contains("Ben's and Cyd's as well"));
    }

    [Test]
    public void What_stands_comes_first_then_what_has_a_source_then_what_is_earlier()
    {
        var print = Records.Print(Words);
        ClaimDocument[] claims =
        [
            By("ada", "Ada") with { Id = "retracted", Status = RecordStatus.Retracted, Quotations = [print] },
            By("ada", "Ada") with { Id = "disputed", Status = RecordStatus.Disputed, Quotations = [print] },
            By("ada", "Ada") with { Id = "bare" },
            By("ada", "Ada") with { Id = "later", SaidOn = PartialDate.Parse("2024"), Quotations = [print] },
            By("ada", "Ada") with { Id = "earlier", SaidOn = PartialDate.Parse("2023"), Quotations = [print] },
        ];

        Assert.That(
            Verify(Records.Question(Words), claims).Candidates.Select(candidate => candidate.Claim.Id),
            Is.EqualTo(new[] { "earlier", "later", "bare", "disputed", "retracted" }));
    }

    [TestCase("Vamos a subir los impuestos este año a todos los ricos.", "No vamos a subir los impuestos este año a todos los ricos.", "cut off at the beginning")]
    [TestCase("No vamos a subir los impuestos este año", "No vamos a subir los impuestos este año, ni el que viene.", "cut off at the end")]
    public void It_is_said_where_words_are_cut_off(string put, string recorded, string where)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, "es"));

        Assert.That(answer.Because, answer.Verdict == Verdict.Altered ? Does.Contain(where) : Does.Not.Contain("ellipsis"));
        Assert.That(answer.Because, Does.Not.Contain("ellipsis").And.Not.Contains("a mark says so"));
    }

    private static ClaimDocument By(string id, string name) =>
        Records.Claim(Words, "en") with { Id = id, Speaker = new() { Type = RecordKind.Person, Id = id, Name = name } };

    private static VerificationDocument Verify(VerificationQuestion question, params ClaimDocument[] claims) =>
        Verification.Of(question, [.. claims.Select(claim => new WordingMatch(Records.Stored(claim), 9))]);
}
