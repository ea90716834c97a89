using ClaimGraph.Lookups;
using ClaimGraph.Storage.Neo4j.Reading;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>The shortest chains between two nodes: a statement for each step of the search, and one for the edges of what was found.</summary>
/// <remarks>
/// The server's own search for shortest paths runs past every timeout where hubs are near, and which of equally long ones it answers
/// is left to chance.
/// </remarks>
internal static class PathAnswers
{
    /// <summary>Null when one of the two nodes is not there.</summary>
    public static async Task<PathAnswer?> FindAsync(Inquiry inquiry, PathQuery query)
    {
        var facts = new Facts();
        var surroundings = new Surroundings(query.Types);
        if (!await surroundings.FindAsync(inquiry, [query.From, query.To], facts).ConfigureAwait(false))
            return null;
        var search = new PathSearch<string>(query, query.From.ToString(), query.To.ToString(), surroundings);
        await SearchAsync(inquiry.Part(), search, surroundings).ConfigureAwait(false);

        var chains = search.Outcome == PathOutcome.Found ? search.Chains() : [];
        var edges = chains.Count == 0
            ? null
            : await DrawnEdges.BetweenAsync(inquiry, chains.SelectMany(StepsOf), query.Types, facts).ConfigureAwait(false);
        return await inquiry.WorkAsync(facts, view => Of(view, query, search, [.. chains.Select(chain => Path(view, chain, edges!)).OfType<PathDocument>()]))
            .ConfigureAwait(false);
    }

    /// <summary>Searches to the end, or as long as there is time.</summary>
    private static async Task SearchAsync(Inquiry inquiry, PathSearch<string> search, Surroundings surroundings)
    {
        try
        {
            while (search.TryAsk(out var nodes, out var most))
                search.Take(await surroundings.EdgesAsync(inquiry, nodes, most).ConfigureAwait(false));
        }
        catch (StoreDeadlineException)
        {
            search.RunOutOfTime();
        }
    }

    private static PathAnswer Of(FactsView view, PathQuery query, PathSearch<string> search, IReadOnlyList<PathDocument> paths)
    {
        var describer = new GraphDescriber(view);
        return new(search.Outcome!.Value, search.Because, describer.Node(query.From), describer.Node(query.To), paths);
    }

    /// <summary>Null when a commit has taken the chain apart since it was found.</summary>
    private static PathDocument? Path(FactsView view, IReadOnlyList<string> chain, DrawnEdges edges)
    {
        var describer = new GraphDescriber(view);
        var steps = StepsOf(chain).Select(step => new PathStep(edges.Of(view, step))).ToList();
        return steps.Exists(step => step.Edges.Count == 0)
            ? null
            : new(
                steps.Count, [.. steps.Select(step => step.Edges[0].Words)],
                [.. chain.Select(node => describer.Node(RecordText.ReferenceOf(node)))], steps);
    }

    private static IEnumerable<(string From, string To)> StepsOf(IReadOnlyList<string> chain) => chain.Zip(chain.Skip(1));
}
