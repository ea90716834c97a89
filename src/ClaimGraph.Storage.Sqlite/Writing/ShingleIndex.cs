using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Storage.Sqlite.Reading;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Fills the index of shingles with those of the claims that a file of an earlier schema holds: SQL alone cannot make them.</summary>
internal sealed class ShingleIndex(Writer writer)
{
    /// <summary>Records read at a time, so that memory does not grow with the file.</summary>
    private const int Step = 1_000;

    private readonly RecordReader records = new(writer);
    private readonly WordingIndex index = new(writer);

    /// <summary>Quotations first, the last one first: so keys of the full-text index only grow.</summary>
    public void Fill()
    {
        long? before = long.MaxValue;
        while (before is { } quotation)
            before = FillPrintsBefore(quotation);
        long? after = long.MinValue;
        while (after is { } saidKey)
            after = FillWordingsAfter(saidKey);
    }

    /// <summary>Where it came to; null at the end.</summary>
    private long? FillPrintsBefore(long key)
    {
        var keys = RecordReader.KeysOf(writer[Sql.QuotationsBefore].Bind("$before", key).Bind("$kind", (long)RecordKind.Quotation)
            .Bind("$deleted", (long)RecordStatus.Deleted).Bind("$limit", Step));
        foreach (var quotationKey in keys)
        {
            var quotation = (QuotationRecord)records.ByKey(quotationKey)!;
            Add((ClaimRecord)records.Find(quotation.Claim, out _)!, [quotation], saidKey: null);
        }

        Write();
        return keys.Count == Step ? keys[^1] : null;
    }

    private long? FillWordingsAfter(long saidKey)
    {
        var row = writer[Sql.ClaimsAfter].Bind("$after", saidKey).Bind("$limit", Step);
        var claims = new List<(long SaidKey, long Record)>(Step);
        while (row.Step())
            claims.Add((row.Long(0), row.Long(1)));
        foreach (var (key, record) in claims)
            Add((ClaimRecord)records.ByKey(record)!, [], key);
        Write();
        return claims.Count == Step ? claims[^1].SaidKey : null;
    }

    private void Add(ClaimRecord claim, IEnumerable<QuotationRecord> quotations, long? saidKey)
    {
        foreach (var words in IndexedWords.Of(claim, quotations, saidKey, reference => RecordReader.KeyOf(writer, reference)!.Value))
            index.Add(words);
    }

    private void Write()
    {
        index.KeepRequest();
        index.Write();
        writer.ResetStatements();
    }
}
