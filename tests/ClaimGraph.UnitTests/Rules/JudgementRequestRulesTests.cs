using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.UnitTests.Rules;

internal sealed class JudgementRequestRulesTests
{
    private static readonly JudgementRequest Two =
        new() { A = new(RecordKind.Person, "ada"), B = new(RecordKind.Person, "ada-lovelace"), Judgement = Judgement.Different };

    [Test]
    public void Two_of_one_kind_are_judged() => Assert.That(Verdict.Of(Two), Is.Null);

    [Test]
    public void A_judgement_says_of_whom_and_what() =>
        Assert.That(Verdict.Of(new JudgementRequest())!.Errors.Keys, Is.EqualTo(new[] { "a", "b", "judgement" }));

    [Test]
    public void Nobody_is_judged_against_themselves() => Verdict.AssertBroken(Two with { B = Two.A }, "b", "two records");

    [Test]
    public void Two_kinds_are_never_one() => Verdict.AssertBroken(Two with { B = new(RecordKind.Institution, "ada") }, "b", "of one kind");

    [TestCase(RecordKind.Country)]
    [TestCase(RecordKind.Source)]
    [TestCase(RecordKind.Claim)]
    public void What_has_a_code_or_no_name_is_not_judged(RecordKind kind) => Verdict.AssertBroken(Two with { A = new(kind, "x"), B = new(kind, "y") }, "a", "are judged");
}
