using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Storage.Neo4j.Records;
using ClaimGraph.Storage.Neo4j.Statements;
using ClaimGraph.Storage.Neo4j.Transport;
using ClaimGraph.Storage.Neo4j.Writing;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Neo4j.Migrating;

/// <summary>Makes anew, for what was recorded before <c>005-keys</c>, what is made by folding: natural keys, keys of names, search texts.</summary>
internal static class KeyStep
{
    /// <summary>Changes or records at a time; claims are held in memory with their quotations.</summary>
    private const int Batch = 200;

    private static readonly string[] Kinds =
        [.. new[] { RecordKind.Claim, RecordKind.Source, RecordKind.UnnamedSource }.Select(kind => $"{WireNames<RecordKind>.Of(kind)}:")];

    /// <param name="run">Runs a statement, as long as it is this process that sets up the graph.</param>
    /// <param name="shared">Hears of records that have one natural key.</param>
    public static async Task RunAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run, SharedKeys shared)
    {
        await KeepNaturalKeysAsync(run, shared).ConfigureAwait(false);
        shared.End();
        await KeepFoldedAsync(run).ConfigureAwait(false);
    }

    /// <summary>Of the first version of each record (see <see cref="NaturalKeys.OfEarlier"/>).</summary>
    private static async Task KeepNaturalKeysAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run, SharedKeys shared)
    {
        var after = 0L;
        while (true)
        {
            var changes = (await run(Cypher.FirstVersions, new() { ["after"] = after, ["limit"] = Batch, ["kinds"] = Kinds.ToList() })
                .ConfigureAwait(false)).Rows;
            if (changes.Count == 0)
                return;
            var rows = changes.Select(KeyOf).OfType<Dictionary<string, object?>>().ToList<object?>();
            if (rows.Count > 0)
                foreach (var row in (await run(Cypher.KeepNaturalKeys, new() { ["rows"] = rows }).ConfigureAwait(false)).Rows)
                    if ((string)row[0]! != (string)row[1]!)
                        shared.Add(RecordText.ReferenceOf((string)row[0]!), RecordText.ReferenceOf((string)row[1]!));
            after = (long)changes[^1][0]!;
        }
    }

    private static Dictionary<string, object?>? KeyOf(IReadOnlyList<object?> change)
    {
        if (change[1] is not string text)
            return null;
        var reference = RecordText.ReferenceOf(text);
        var record = RecordJson.Deserialize(reference.Kind, Encoding.UTF8.GetBytes((string)change[2]!));
        return NaturalKeys.OfEarlier(reference, record) is { } key
            ? new()
            {
                ["reference"] = text,
                ["own"] = new Reference(reference.Kind, key).ToString(),
                ["key"] = EntityKeys.OfNaturalKey(reference.Kind, key),
            }
            : null;
    }

    private static async Task KeepFoldedAsync(Func<Cypher, Dictionary<string, object?>, Task<CypherRows>> run)
    {
        var after = "";
        while (true)
        {
            var found = (await run(Cypher.RecordsToFold, new() { ["after"] = after, ["limit"] = Batch }).ConfigureAwait(false)).Rows;
            if (found.Count == 0)
                return;
            var rows = found.Select(row => (IReadOnlyList<object?>)row[1]!).Where(records => records.Count > 0).Select(RowOf).ToList<object?>();
            if (rows.Count > 0)
                await run(Cypher.KeepFolded, new() { ["rows"] = rows }).ConfigureAwait(false);
            after = (string)found[^1][0]!;
        }
    }

    private static Dictionary<string, object?> RowOf(IReadOnlyList<object?> records)
    {
        var stored = records.Select(record => RecordText.Read((string)record!)).ToList();
        var whole = stored.Count == 1 ? stored[0] : stored.Single(record => record.Record is ClaimRecord);
        return new()
        {
            ["reference"] = whole.Reference.ToString(),
            ["properties"] = whole.Record is ClaimRecord claim
                ? new() { ["searchText"] = SearchedText.Of(claim, QuotationsOf(whole, stored)) }
                : new Dictionary<string, object?> { ["searchText"] = SearchedText.Of(whole.Record), ["nameKey"] = SortKeys.Name(whole.Record) },
            ["keys"] = whole.Record is EntityRecord ? EntityKeys.All(whole).ToList() : null,
        };
    }

    private static List<QuotationRecord> QuotationsOf(StoredRecord claim, IEnumerable<StoredRecord> stored)
    {
        var known = stored.ToDictionary(record => record.Reference);
        return [.. claim.Parts.Select(part => known.GetValueOrDefault(part.Reference)?.Record).OfType<QuotationRecord>()];
    }
}
