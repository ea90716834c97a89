using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Tracing;

namespace ClaimGraph.Storage.Sqlite.Tracing;

/// <summary>The quotations and sources that a claim's words lead to, found level by level (see <see cref="Provenance"/>); all by their keys.</summary>
internal sealed class TracedNodes
{
    private readonly Reader reader;
    private readonly HashSet<long> quotations = [];
    private readonly HashSet<long> sources = [];

    public TracedNodes(Reader reader, long claim)
    {
        this.reader = reader;
        var level = new Level([], []);
        foreach (var quotation in RecordReader.KeysOf(reader[Sql.QuotationsOf].Bind("$claim", claim)))
            AddQuotation(level, quotation);
        while (level.Count > 0 && Fits(level))
        {
            quotations.UnionWith(level.Quotations);
            sources.UnionWith(level.Sources);
            level = Behind(level);
        }

        IsComplete = level.Count == 0;
    }

    private sealed record Level(HashSet<long> Quotations, HashSet<long> Sources)
    {
        public int Count => Quotations.Count + Sources.Count;
    }

    public IEnumerable<long> Quotations => quotations;

    public IEnumerable<long> Sources => sources;

    /// <summary>Whether no level was left out.</summary>
    public bool IsComplete { get; }

    /// <summary>The links that join two of the nodes.</summary>
    public IEnumerable<long> Links() =>
        quotations.SelectMany(LinksFrom).Where(link => quotations.Contains(link.Target))
            .Concat(sources.SelectMany(LinksFrom).Where(link => sources.Contains(link.Target)))
            .Select(link => link.Owner);

    /// <summary>What a level leads to, read no further than to where it is too much.</summary>
    private Level Behind(Level level)
    {
        var next = new Level([], []);
        foreach (var (quotation, _) in level.Quotations.SelectMany(LinksFrom).TakeWhile(_ => Fits(next)))
            AddQuotation(next, quotation);
        foreach (var (source, _) in level.Sources.SelectMany(LinksFrom).TakeWhile(_ => Fits(next)))
            AddSource(next, source);
        return next;
    }

    private bool Fits(Level level) => quotations.Count + sources.Count + level.Count <= Limits.TracedNodes;

    private void AddQuotation(Level level, long quotation)
    {
        if (!quotations.Contains(quotation) && level.Quotations.Add(quotation))
            AddSource(level, reader[Sql.SourceOf].Bind("$quotation", quotation).Number()!.Value);
    }

    private void AddSource(Level level, long source)
    {
        if (!sources.Contains(source))
            level.Sources.Add(source);
    }

    private IEnumerable<(long Target, long Owner)> LinksFrom(long node)
    {
        var row = reader[Sql.TracedLinks].Bind("$node", node);
        while (row.Step())
            yield return (row.Long(0), row.Long(1));
    }
}
