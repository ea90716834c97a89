using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Api.Rules;

/// <summary>What a question who is meant by names must be like: each field as it is declared, under each key.</summary>
internal sealed class MatchRequestRules : DescriptionRules<MatchRequest>
{
    protected override void Check(MatchRequest description, Faults faults)
    {
        if (description.Queries is not { } queries)
            return;
        if (queries.Keys.FirstOrDefault(key => key.Length is 0 or > Limits.Id) is not null)
            faults.Add("queries", $"A key is 1 to {Limits.Id} characters long.");
        if (queries.Count <= Limits.MatchQueries)
            foreach (var (key, query) in queries)
                faults.Entry("queries", key, query, Check);
    }

    private static void Check(MatchQuery query, Faults faults)
    {
        if (query.Type is { IsEntity: false })
            faults.Add("type", "Names are of a person, institution, country or topic.");
    }
}
