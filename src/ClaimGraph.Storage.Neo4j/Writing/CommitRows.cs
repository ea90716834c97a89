using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Writing;

/// <summary>The parameters of <c>Commit</c>: what a draft changes in the graph, as rows.</summary>
/// <remarks>Rows are sorted by what they lock, so that two writers who should ever meet meet in the same order.</remarks>
internal sealed class CommitRows
{
    private readonly FactsView known;
    private readonly GraphDraft draft;
    private readonly Ledger ledger;
    private readonly string commit;
    private readonly SortedDictionary<string, List<SavedVersion>> versions = new(StringComparer.Ordinal);
    private readonly List<object?> created = [];
    private readonly List<object?> updated = [];
    private readonly List<object?> buried = [];
    private readonly HashSet<DrawnEdge> before = [];
    private readonly HashSet<DrawnEdge> after = [];
    private readonly List<object?> keyed = [];
    private readonly List<object?> unkeyed = [];
    private readonly List<object?> unsearched = [];

    private CommitRows(FactsView known, GraphDraft draft, Ledger ledger, string commit)
    {
        this.known = known;
        this.draft = draft;
        this.ledger = ledger;
        this.commit = commit;
        foreach (var version in draft.Saved)
        {
            var reference = version.Stored.Reference.ToString();
            if (!versions.TryGetValue(reference, out var list))
                versions[reference] = list = [];
            list.Add(version);
        }
    }

    /// <param name="known">The graph before, as <paramref name="ledger"/> has it; if it is asked what it does not know, the rows are worth nothing.</param>
    /// <param name="commit">Names this commit, so that it is known again.</param>
    public static Dictionary<string, object?> Of(FactsView known, GraphDraft draft, Ledger ledger, string commit, DateTimeOffset now)
    {
        var rows = new CommitRows(known, draft, ledger, commit);
        foreach (var list in rows.versions.Values)
            rows.Add(list);
        foreach (var reference in draft.Touched.Order().Where(reference => !rows.versions.ContainsKey(reference.ToString())))
            rows.updated.Add(rows.NodeOf(rows.Written(reference), [], []));
        return new()
        {
            ["head"] = ledger.Head,
            ["sequence"] = ledger.Sequence,
            ["count"] = draft.Saved.Count,
            ["commit"] = commit,
            ["created"] = rows.created,
            ["updated"] = rows.updated,
            ["buried"] = rows.buried,
            ["erased"] = Rows(rows.before.Except(rows.after), edge => edge.ToErasure()),
            ["drawn"] = Rows(rows.after.Except(rows.before), edge => edge.ToDrawing(rows.OwnerOf(edge))),
            ["unkeyed"] = rows.unkeyed,
            ["keyed"] = rows.keyed,
            ["texts"] = draft.Texts.Select(Row).ToList<object?>(),
            ["unsearched"] = rows.unsearched,
            ["outcomes"] = draft.Outcomes.Select(pair => Row(pair.Key, pair.Value)).ToList<object?>(),
            ["now"] = Instants.Write(now),
        };
    }

    private void Add(List<SavedVersion> list)
    {
        var stored = Written(list[^1].Stored.Reference);
        var old = known.FindStored(stored.Reference);
        var quotations = draft.PartsOf<QuotationRecord>(stored);
        (old is null ? created : stored.IsDeleted ? buried : updated).Add(NodeOf(stored, quotations, list));

        if (stored.Record is ClaimRecord)
        {
            before.UnionWith(DrawnEdge.Of(old, old is null ? [] : known.PartsOf<QuotationRecord>(old)));
            after.UnionWith(DrawnEdge.Of(stored, quotations));
        }
        else if (stored.Record is not QuotationRecord)
        {
            before.UnionWith(DrawnEdge.Of(old));
            after.UnionWith(DrawnEdge.Of(stored));
        }

        if (stored is { IsDeleted: true, Record: SourceRecord })
            unsearched.Add(stored.Reference.Id);
        Add(EntityKeys.All(old), EntityKeys.All(stored), stored.Reference);
    }

    /// <param name="list">Its new versions; none when only its parts have changed.</param>
    private Dictionary<string, object?> NodeOf(StoredRecord stored, IReadOnlyList<QuotationRecord> quotations, List<SavedVersion> list) => new()
    {
        ["labels"] = NodeProperties.LabelsOf(stored),
        ["properties"] = NodeProperties.Of(stored, quotations),
        ["head"] = RecordText.HeadOf(stored),
        ["content"] = list.Count == 0 ? ContentOf(stored.Record) : null,
        ["changes"] = list.Select(ChangeOf).ToList<object?>(),
    };

    private void Add(IReadOnlyCollection<string> keysBefore, IReadOnlyCollection<string> keysAfter, Reference entity)
    {
        unkeyed.AddRange(keysBefore.Except(keysAfter).Select(key => Row(key, entity)));
        keyed.AddRange(keysAfter.Except(keysBefore).Select(key => Row(key, entity)));
    }

    private StoredRecord Written(Reference reference) =>
        draft.FindStored(reference) ?? throw new InvalidOperationException($"{reference} is written, and not in the draft.");

    private Record? OwnerOf(DrawnEdge edge) => edge.Owner is { } owner ? draft.Find(owner) : null;

    private Dictionary<string, object?> ChangeOf(SavedVersion version)
    {
        var record = version.Stored.Record;
        return new()
        {
            // The first change of a commit says which one it was, in case its answer is lost.
            ["commit"] = version.Sequence == ledger.Sequence + 1 ? commit : null,
            ["sequence"] = version.Sequence,
            ["at"] = Instants.Write(record.UpdatedAt),
            ["actor"] = version.Actor,
            ["onBehalfOf"] = version.OnBehalfOf,
            ["operation"] = WireNames<ChangeOperation>.Of(record.Operation),
            ["version"] = record.Version,
            ["status"] = WireNames<RecordStatus>.Of(record.Status),
            ["content"] = ContentOf(record),
        };
    }

    private static string ContentOf(Record record) => System.Text.Encoding.UTF8.GetString(RecordJson.Serialize(record));

    private static List<object?> Rows(IEnumerable<DrawnEdge> edges, Func<DrawnEdge, Dictionary<string, object?>> row) =>
    [
        .. edges.OrderBy(edge => edge.Type).ThenBy(edge => edge.From).ThenBy(edge => edge.To).Select(row),
    ];

    private static Dictionary<string, object?> Row(string key, Reference entity) =>
        new() { ["key"] = key, ["reference"] = entity.ToString() };

    private static Dictionary<string, object?> Row(KeptText text) => new()
    {
        ["source"] = text.SourceId,
        ["sha256"] = text.Sha256,
        ["text"] = text.Text,
        ["keptAt"] = Instants.Write(text.KeptAt),
        ["searchText"] = SearchedText.OfText(text.Text),
    };

    private static Dictionary<string, object?> Row(string key, KeptOutcome kept) => new()
    {
        ["key"] = key,
        ["fingerprint"] = kept.Fingerprint,
        ["expiresAt"] = Instants.Write(kept.ExpiresAt),
        ["disposition"] = kept.Outcome.Disposition.ToString(),
        ["reference"] = kept.Outcome.Reference.ToString(),
        ["version"] = kept.Outcome.Version,
    };
}
