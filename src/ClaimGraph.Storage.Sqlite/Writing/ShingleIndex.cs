using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;
using ClaimGraph.Verifying;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Fills the index of shingles with those of the claims that a file of an earlier schema holds: SQL alone cannot make them.</summary>
internal sealed class ShingleIndex(Writer writer)
{
    /// <summary>Claims read at a time, so that memory does not grow with the file.</summary>
    private const int Step = 1_000;

    private readonly RecordReader records = new(writer);

    public void Fill()
    {
        long? after = long.MinValue;
        while (after is { } saidKey)
            after = FillAfter(saidKey);
    }

    /// <summary>Where it came to; null at the end.</summary>
    private long? FillAfter(long saidKey)
    {
        var claims = ClaimsAfter(saidKey);
        foreach (var (key, record) in claims)
            if (ShinglesOf(record) is { Length: > 0 } shingles)
                writer[Sql.InsertClaimShingles].Bind("$key", key).Bind("$shingles", shingles).Run();
        writer.ResetStatements();
        return claims.Count == Step ? claims[^1].SaidKey : null;
    }

    private List<(long SaidKey, long Record)> ClaimsAfter(long saidKey)
    {
        var row = writer[Sql.ClaimsAfter].Bind("$after", saidKey).Bind("$limit", Step);
        var claims = new List<(long, long)>(Step);
        while (row.Step())
            claims.Add((row.Long(0), row.Long(1)));
        return claims;
    }

    private string ShinglesOf(long record) => Shingles.Of(
        (ClaimRecord)records.ByKey(record)!,
        records.Owners(writer[Sql.QuotationsOf].Bind("$claim", record)).Cast<QuotationRecord>());
}
