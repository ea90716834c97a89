using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.StorageTests.Contract;
using ClaimGraph.StorageTests.Statements;
using ClaimGraph.Writing;

namespace ClaimGraph.StorageTests.Plain;

/// <summary>Claims that became larger than one may be while an earlier program let them can be made smaller.</summary>
internal sealed class TooLargeClaimTests
{
    private static readonly Reference Claim = new(RecordKind.Claim, "large");
    private static readonly SourceDescription Article = Statement.Article("News").WithId("news");

    [Test]
    public void What_makes_it_smaller_is_accepted_and_what_makes_it_larger_is_not()
    {
        var state = new PlainState(PlainGraph.Empty, "tester");
        var editor = new GraphEditor(state, new ManualClock());
        var first = Accept(editor, new RecordClaim(Statement.By("Ada").Saying("It rains.").In(Article, "It rained.").ToClaimDocument() with { Id = Claim.Id }));
        Grow(state);

        Assert.That(editor.Apply(new RecordQuotation(Claim.Id, Statement.Print("It snows.", Article))), Is.InstanceOf<Refused>());
        Assert.That(editor.Apply(new Replace(first, Statement.By("Ada").Saying("It rains hard.").ToClaimDocument(), null)), Is.InstanceOf<Refused>());
        Accept(editor, new Replace(first, Statement.By("Ada").Saying("It rain.").ToClaimDocument(), null));
        Accept(editor, new Delete(state.QuotationsOf(Claim)[^1].Reference, null));
        Accept(editor, new Replace(first, Statement.By("Ada").Saying("It rain.").In(Article, "It rained.").ToClaimDocument(), null));
    }

    private static Reference Accept(GraphEditor editor, WriteOperation operation)
    {
        var outcome = editor.Apply(operation);
        Assert.That(outcome, Is.InstanceOf<Accepted>(), $"{(outcome as Refused)?.Refusal}");
        return ((Accepted)outcome).Reference;
    }

    private static void Grow(PlainState state)
    {
        var print = state.QuotationsOf(Claim)[0];
        var claim = state.Find(Claim).Required<ClaimRecord>();
        var prints = Enumerable.Range(0, (Limits.ClaimBytes / Limits.QuotationText) + 2)
            .Select(number => print with { Id = $"print-{number}", Text = new('x', Limits.QuotationText) })
            .ToList();
        state.SaveClaim(claim with { Version = claim.Version + 1 }, [print, .. prints], prints);
    }
}
