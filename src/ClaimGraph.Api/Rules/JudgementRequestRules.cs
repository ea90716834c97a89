using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Api.Rules;

/// <summary>What a judgement must be like: of two records of one kind that has names of its own.</summary>
internal sealed class JudgementRequestRules : DescriptionRules<JudgementRequest>
{
    protected override void Check(JudgementRequest description, Faults faults)
    {
        if (description is not { A: { } a, B: { } b, Judgement: not null })
            return;
        if (!a.Kind.MayHaveDuplicates)
            faults.AddRule("a", $"People, institutions and topics are judged, not a {WireNames<RecordKind>.Of(a.Kind)}.");
        else if (b.Kind != a.Kind)
            faults.AddRule("b", $"Both are of one kind, not a {WireNames<RecordKind>.Of(a.Kind)} and a {WireNames<RecordKind>.Of(b.Kind)}.");
        else if (a == b)
            faults.AddRule("b", "A judgement is about two records, not about one.");
    }
}
