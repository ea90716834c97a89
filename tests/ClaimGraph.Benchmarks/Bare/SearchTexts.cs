using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Verifying;
using ClaimGraph.Writing;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Benchmarks.Bare;

/// <summary>The texts and shingles in the search indexes, which hold none themselves: made again from the records.</summary>
internal static class SearchTexts
{
    private const string Claims = "claim_text";
    private const string Shingled = "claim_shingle";
    private const string Records = "record_text";

    private const string Contents =
        "SELECT r.key, r.kind, c.content, k.said_key, k.id FROM record r JOIN change c ON c.sequence = r.change "
        + "LEFT JOIN claim k ON k.record = r.key WHERE r.kind IN (1, 2, 3, 4, 5, 6, 7)";

    /// <summary>The indexes with their columns.</summary>
    public static IReadOnlyDictionary<string, string> Columns { get; } = new Dictionary<string, string>
    {
        [Claims] = "rowid, text",
        [Shingled] = "rowid, shingles",
        [Records] = "rowid, text",
    };

    public static IEnumerable<(string Table, long Record, long Key, string Text)> Read(SqliteConnection connection)
    {
        var claims = new List<(long Record, long SaidKey, ClaimRecord Claim)>();
        var quotations = new List<(long Record, QuotationRecord Quotation)>();
        foreach (var row in RowBatches.Query(connection, Contents, 5))
        {
            var key = (long)row[0]!;
            switch (RecordJson.Deserialize((RecordKind)(long)row[1]!, (byte[])row[2]!))
            {
                case ClaimRecord claim:
                    claims.Add((key, (long)row[3]!, claim with { Id = (string)row[4]! }));
                    break;
                case QuotationRecord quotation:
                    quotations.Add((key, quotation));
                    break;
                case var record when SearchedText.Of(record) is { } text:
                    yield return (Records, key, key, text);
                    break;
            }
        }

        var printed = quotations.ToLookup(quotation => quotation.Quotation.Claim);
        foreach (var (record, saidKey, claim) in claims)
        {
            yield return (Claims, record, saidKey, SearchedText.Of(claim, printed[claim.Reference].Select(print => print.Quotation)));
            var keys = printed[claim.Reference].ToDictionary(print => print.Quotation, print => print.Record);
            foreach (var text in Shingles.OfTexts(claim, keys.Keys).Where(text => text.Words.Any()))
            {
                var (holder, row) = text.Quotation is { } quotation ? (keys[quotation], -keys[quotation]) : (record, saidKey);
                yield return (Shingled, holder, row, string.Join(' ', text.Words));
            }
        }
    }
}
