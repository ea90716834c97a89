using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>However many claims share words, and however long they are, no more words are compared than may be, and the answer says so.</summary>
public sealed class BoundedVerificationTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("我们不要战争也不要", Limits.ClaimText))[..Limits.ClaimText];

    [Test]
    public void What_comes_after_enough_words_is_not_even_read()
    {
        var unread = new Document(new(RecordKind.Claim, "unread"), 1, RecordStatus.Active, Encoding.UTF8.GetBytes("not a document"));
        List<WordingMatch> matches = [.. Enumerable.Range(0, 5).Select(number => new WordingMatch(Claim(number), 9)), new(unread, 9)];

        var answer = Verification.Of(new("和平" + Long[2..]), matches);

        Assert.That(answer.IsComplete, Is.False);
        Assert.That(answer.Candidates, Has.Count.EqualTo(Limits.ComparedWords / (2 * Limits.ClaimText)));
    }

    [Test]
    public void Few_words_are_compared_with_many_claims()
    {
        var matches = Enumerable.Range(0, 40).Select(number => new WordingMatch(Claim(number, $"We shall not leave the valley before winter {number}."), 9));

        Assert.That(Verification.Of(new("We shall not leave the valley before winter."), [.. matches]).IsComplete, Is.True);
    }

    [Test]
    public void It_stops_when_nobody_waits()
    {
        var gone = new CancellationToken(canceled: true);

        Assert.That(() => Verification.Of(new(Long), [new(Claim(1), 9)], gone), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            () => WordingComparer.Compare(PrintedText.Of(Long), PrintedText.Of("和平" + Long), gone), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Document Claim(int number, string? text = null)
    {
        var claim = new ClaimDocument
        {
            Id = $"claim{number}",
            Text = text ?? Long,
            Kind = ClaimKind.Opinion,
            Speaker = new() { Type = RecordKind.Person, Id = "ada", Name = "Ada" },
        };
        return new(new(RecordKind.Claim, claim.Id!), 1, RecordStatus.Active, DocumentJson.Serialize(claim));
    }
}
