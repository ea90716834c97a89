using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>The quotations and sources of a trace level by level, as <see cref="Provenance"/> says.</summary>
internal sealed class TracedLevels
{
    private readonly FactsView view;
    private readonly Dictionary<Reference, Record> nodes = [];
    private readonly List<IReadOnlyCollection<Record>> levels = [];

    /// <param name="printed">The quotations of the claim.</param>
    /// <param name="links">Links by where they start.</param>
    /// <param name="last">The last level of which all is known.</param>
    public TracedLevels(FactsView view, IEnumerable<QuotationRecord> printed, ILookup<Reference, LinkRecord> links, int last)
    {
        this.view = view;
        var next = WithSources(printed);
        while (next.Count > 0 && levels.Count <= last && !IsCut)
        {
            IsCut = nodes.Count + next.Count > Limits.TracedNodes;
            if (IsCut)
                break;
            levels.Add(next);
            foreach (var node in next)
                nodes.Add(node.Reference, node);
            next = WithSources(next.SelectMany(node => links[node.Reference]).Select(link => view.Find(link.To)));
        }
    }

    /// <summary>How many there are, none of them empty.</summary>
    public int Count => levels.Count;

    /// <summary>Whether there is one more, which is too large.</summary>
    public bool IsCut { get; }

    public IReadOnlyCollection<Record> this[int level] => levels[level];

    /// <summary>What is on all of them.</summary>
    public IReadOnlyDictionary<Reference, Record> Nodes => nodes;

    /// <summary>Of what a level leads to, all that is on none before, quotations with their sources.</summary>
    private Dictionary<Reference, Record>.ValueCollection WithSources(IEnumerable<Record?> reached)
    {
        var level = new Dictionary<Reference, Record>();
        foreach (var record in reached)
        {
            Add(record);
            if (record is QuotationRecord quotation)
                Add(view.Find(quotation.Source));
        }

        return level.Values;

        void Add(Record? record)
        {
            if (record is { Status: not RecordStatus.Deleted } && !nodes.ContainsKey(record.Reference))
                level.TryAdd(record.Reference, record);
        }
    }
}
