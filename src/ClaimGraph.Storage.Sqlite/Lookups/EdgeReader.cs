using ClaimGraph.Graph;
using ClaimGraph.Lookups;
using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Lookups;

/// <summary>Reads the edges of some types.</summary>
internal sealed class EdgeReader
{
    private readonly Reader reader;
    private readonly KnownRecords records;
    private readonly GraphDescriber describer;
    private readonly HashSet<EdgeType> types;
    private readonly List<(EdgeType First, EdgeType Last)> ranges = [];

    public EdgeReader(Reader reader, KnownRecords records, IEnumerable<EdgeType> types)
    {
        this.reader = reader;
        this.records = records;
        describer = new(records);
        this.types = [.. types];
        foreach (var type in this.types.Order())
            if (ranges.Count > 0 && ranges[^1].Last + 1 == type)
                ranges[^1] = (ranges[^1].First, type);
            else
                ranges.Add((type, type));
    }

    /// <summary>The edges at some nodes, in either direction, each as its two ends.</summary>
    /// <param name="most">Of more than so many, one more is read.</param>
    public List<(long At, long To)> At(IReadOnlyCollection<long> nodes, int most)
    {
        var edges = new List<(long, long)>();
        // In the order of their keys, because near keys stand on the same pages.
        var inOrder = nodes.Order().ToList();
        foreach (var (first, last) in ranges)
        {
            var row = reader[Sql.EdgesAt].Bind("$first", (long)first).Bind("$last", (long)last);
            foreach (var node in inOrder)
            {
                row.Bind("$node", node);
                while (row.Step())
                {
                    edges.Add((node, row.Long(0)));
                    if (edges.Count > most)
                        return edges;
                }
            }
        }

        return edges;
    }

    /// <summary>The edges that join two nodes, in either direction, by type and then by the record they rest on.</summary>
    public IEnumerable<EdgeDocument> Between(Reference one, Reference other) =>
        FromTo(one, other).Concat(FromTo(other, one))
            .Where(edge => types.Contains(edge.Type))
            .OrderBy(edge => edge.Type).ThenBy(edge => edge.Owner.ToString(), StringComparer.Ordinal)
            .Select(edge => describer.Edge(edge.Type, edge.From, edge.To, edge.Owner));

    private List<(EdgeType Type, Reference From, Reference To, Reference Owner)> FromTo(Reference from, Reference to)
    {
        var edges = new List<(EdgeType, Reference, Reference, Reference)>();
        var row = reader[Sql.EdgesBetween].Bind("$from", records.KeyOf(from)).Bind("$to", records.KeyOf(to));
        while (row.Step())
            edges.Add(((EdgeType)row.Int(0), from, to, new((RecordKind)row.Int(1), row.Text(2))));
        // What callers draw is found by its id, however many links both ends have.
        foreach (var type in types.Where(type => Links(from.Kind, type, to.Kind)))
        {
            var link = new Reference(RecordKind.Link, LinkRecord.IdOf(from, type, to));
            if (records.KeyOf(link) is not null)
                edges.Add((type, from, to, link));
        }

        return edges;
    }

    private static bool Links(RecordKind from, EdgeType type, RecordKind to) =>
        LinkRules.Of(type) is { IsOwned: false } rule && rule.From.Contains(from) && rule.To.Contains(to);
}
