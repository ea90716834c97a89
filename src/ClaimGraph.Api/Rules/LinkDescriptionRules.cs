using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Api.Rules;

/// <summary>What a link must be like: its ends fit its type, and it says no more than that type takes.</summary>
internal sealed class LinkDescriptionRules : DescriptionRules<LinkDescription>
{
    protected override void Check(LinkDescription description, Faults faults)
    {
        faults.Status(description);
        if (description is { From: { } from, Type: { } type, To: { } to })
            CheckEnds(description, from, type, to, faults);
        if (new DateInterval(description.Since, description.Until).EndsBeforeItBegins)
            faults.AddRule("until", "The link ends before it begins.");
    }

    private static void CheckEnds(LinkDescription link, Reference from, EdgeType type, Reference to, Faults faults)
    {
        var name = WireNames<EdgeType>.Of(type);
        var (first, second) = LinkRules.Ordered(type, from, to);
        if (link.Id is { } id && id != LinkRecord.IdOf(first, type, second))
            faults.Add("id", "A link's id follows from its ends: leave it out.");
        if (LinkRules.Of(type) is not { } rule)
        {
            faults.AddRule("type", $"{name} is drawn by recording what it joins; a link is one of {Names(LinkRules.Drawable)}.");
            return;
        }

        if (!rule.From.Contains(from.Kind))
            faults.AddRule("from", $"{name} starts at {Names(rule.From)}, not at a {WireNames<RecordKind>.Of(from.Kind)}.");
        if (!rule.To.Contains(to.Kind))
            faults.AddRule("to", $"{name} ends at {Names(rule.To)}, not at a {WireNames<RecordKind>.Of(to.Kind)}.");
        else if (rule.IsMutual && to.Kind != from.Kind)
            faults.AddRule("to", $"{name} joins two of one kind, not a {WireNames<RecordKind>.Of(from.Kind)} and a {WireNames<RecordKind>.Of(to.Kind)}.");
        if (from == to)
            faults.AddRule("to", "A link joins two records, not one with itself.");
        CheckDetail("note", link.Note, LinkDetails.Note, name, rule, faults);
        CheckDetail("evidence", link.Evidence, LinkDetails.Evidence, name, rule, faults);
        CheckDetail("role", link.Role, LinkDetails.Role, name, rule, faults);
        CheckDetail("since", link.Since, LinkDetails.Period, name, rule, faults);
        CheckDetail("until", link.Until, LinkDetails.Period, name, rule, faults);
    }

    private static void CheckDetail(
        string field, object? value, LinkDetails detail, string type, LinkRule rule, Faults faults)
    {
        if (value is not null && !rule.Details.HasFlag(detail))
            faults.AddRule(field, $"{type} takes no {field}.");
    }

    private static string Names<T>(IEnumerable<T> values) where T : struct, Enum => string.Join(", ", values.Select(WireNames<T>.Of));
}
