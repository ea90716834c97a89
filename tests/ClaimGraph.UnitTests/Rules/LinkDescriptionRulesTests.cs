using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using static ClaimGraph.UnitTests.Rules.Samples;

namespace ClaimGraph.UnitTests.Rules;

internal sealed class LinkDescriptionRulesTests
{
    [Test]
    public void Every_type_joins_the_kinds_of_its_rule_and_no_others()
    {
        foreach (var type in LinkRules.Drawable)
            foreach (var from in Enum.GetValues<RecordKind>())
                foreach (var to in Enum.GetValues<RecordKind>())
                {
                    var rule = LinkRules.Of(type)!;
                    var fits = rule.From.Contains(from) && rule.To.Contains(to) && (!rule.IsMutual || from == to);
                    var problem = Verdict.Of(new LinkDescription { From = new(from, "a"), Type = type, To = new(to, "b") });
                    Assert.That(problem?.Kind.Status, Is.EqualTo(fits ? null : 422), $"{from} {type} {to}");
                }
    }

    [Test]
    public void What_two_are_to_each_other_has_one_id_in_whichever_order_they_are_given()
    {
        var (ada, bob) = (new Reference(RecordKind.Person, "ada"), new Reference(RecordKind.Person, "bob"));
        var link = new LinkDescription { Id = "person:ada~DIFFERENT_FROM~person:bob", From = bob, Type = EdgeType.DifferentFrom, To = ada };

        Assert.That(Verdict.Of(link), Is.Null);
        Assert.That(Verdict.Of(link with { Id = "person:bob~DIFFERENT_FROM~person:ada" })!.Errors.Keys, Is.EqualTo(new[] { "id" }));
    }

    [Test]
    public void A_link_needs_both_ends_and_a_type() =>
        Assert.That(Verdict.Of(new LinkDescription())!.Errors.Keys, Is.EqualTo(new[] { "from", "to", "type" }));

    [TestCase(EdgeType.Made)]
    [TestCase(EdgeType.Quotes)]
    [TestCase(EdgeType.AffiliatedWith)]
    public void What_is_drawn_by_recording_is_no_link(EdgeType type) =>
        Verdict.AssertBroken(Link with { Type = type }, "type", "CONTRADICTS");

    [Test]
    public void Nothing_is_linked_with_itself() => Verdict.AssertBroken(Link with { To = Link.From }, "to", "itself");

    [Test]
    public void A_type_takes_only_its_own_details()
    {
        Verdict.AssertBroken(Link with { Evidence = "seen" }, "evidence", "CONTRADICTS takes no evidence");
        Verdict.AssertBroken(Link with { Role = "seen" }, "role");
        Verdict.AssertBroken(Link with { Since = PartialDate.Parse("2024") }, "since");
        var belongs = new LinkDescription
        {
            From = new(RecordKind.Institution, "a"),
            Type = EdgeType.PartOf,
            To = new(RecordKind.Institution, "b"),
        };
        Verdict.AssertSound(belongs with { Since = PartialDate.Parse("2024"), Until = PartialDate.Parse("2025") });
        Verdict.AssertBroken(belongs with { Note = "seen" }, "note");
        Verdict.AssertBroken(belongs with { Since = PartialDate.Parse("2024"), Until = PartialDate.Parse("2023") }, "until");
    }

    [Test]
    public void The_id_of_a_link_follows_from_its_ends()
    {
        Verdict.AssertSound(Link with { Id = LinkRecord.IdOf(Link.From!.Value, Link.Type!.Value, Link.To!.Value) });
        Verdict.AssertFault(Link with { Id = "mine" }, "id");
    }
}
