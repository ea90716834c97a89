using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Finds the shortest chains between two nodes.</summary>
internal sealed class Paths : INodeFacts<long>
{
    private readonly Reader reader;
    private readonly PathQuery query;
    private readonly KnownRecords records;
    private readonly GraphDescriber describer;
    private readonly EdgeReader edges;
    private Statement? weights;

    public Paths(Reader reader, PathQuery query)
    {
        this.reader = reader;
        this.query = query;
        records = new(reader);
        describer = new(records);
        edges = new(reader, records, query.Types);
    }

    public PathAnswer? Find()
    {
        if (records.KeyOf(query.From) is not { } from || records.KeyOf(query.To) is not { } to)
            return null;
        var search = new PathSearch<long>(query, from, to, this);
        if (!reader.TryInHalfTheTime(() => Run(search)))
            search.RunOutOfTime();
        var paths = search.Outcome == PathOutcome.Found ? search.Chains().Select(Describe).ToList() : [];
        return new(search.Outcome!.Value, search.Because, describer.Node(query.From), describer.Node(query.To), paths);
    }

    public Reference ReferenceOf(long node) => RecordReader.ReferenceOf(reader, node);

    public long WeightOf(long node) => (weights ??= reader[Sql.DegreesOf]).Bind("$node", node).Number()!.Value;

    private void Run(PathSearch<long> search)
    {
        while (search.TryAsk(out var nodes, out var most))
            search.Take(edges.At(nodes, most));
    }

    private PathDocument Describe(IReadOnlyList<long> chain)
    {
        var nodes = chain.Select(ReferenceOf).ToList();
        var steps = nodes.Zip(nodes.Skip(1), (one, next) => new PathStep([.. edges.Between(one, next)])).ToList();
        return new(steps.Count, [.. steps.Select(step => step.Edges[0].Words)], [.. nodes.Select(describer.Node)], steps);
    }
}
