using ClaimGraph.Graph;
using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Verifying;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>By which shingles claims are found: text by text, so that a quotation that comes or goes costs its own words only.</summary>
internal sealed class WordingIndex(Writer writer)
{
    private readonly PendingTexts rows = new(Sql.DeleteClaimShingles, Sql.InsertClaimShingles);

    public void Add(IndexedWords words)
    {
        foreach (var shingle in Shingles.Sketch(words.Text.Shingles))
            Bind(writer[Sql.InsertSketch], words, shingle).Run();
        if (words.IsIndexed)
            rows.Put(words.Row, wasIndexed: false, string.Join(' ', words.Text.Words));
    }

    public void Remove(IndexedWords words)
    {
        foreach (var shingle in Shingles.Sketch(words.Text.Shingles))
            Bind(writer[Sql.DeleteSketch], words, shingle).Run();
        if (words.IsIndexed)
            rows.Put(words.Row, wasIndexed: true, text: null);
    }

    /// <summary>The request was accepted.</summary>
    public void KeepRequest() => rows.KeepRequest();

    public void DropRequest() => rows.DropRequest();

    public void DropAll() => rows.DropAll();

    /// <summary>Writes what waits for the end of the transaction.</summary>
    public void Write() => rows.Write(writer);

    private static Statement Bind(Statement statement, IndexedWords words, string shingle) => statement
        .Bind("$speaker", words.Speaker).Bind("$shingle", shingle).Bind("$claim", words.Claim).Bind("$part", words.Part);
}

/// <summary>The wording of a claim, or what was printed of it, as it is indexed.</summary>
/// <param name="Speaker">Key of the claim's speaker.</param>
/// <param name="Claim">Key of the claim.</param>
/// <param name="Part">Key of the record that has the words: the claim or a quotation.</param>
/// <param name="Row">Key in the full-text index: of a wording its said_key, of a print the key of the quotation below zero.</param>
/// <param name="Text">By what it is found.</param>
internal readonly record struct IndexedWords(long Speaker, long Claim, long Part, long Row, ShingledText Text)
{
    /// <summary>Whether the full-text index has a row of them.</summary>
    public bool IsIndexed => Text.Words.Any();

    /// <param name="saidKey">Where the wording stands; null for what was printed only.</param>
    /// <param name="keyOf">The keys of records.</param>
    public static IEnumerable<IndexedWords> Of(
        ClaimRecord claim, IEnumerable<QuotationRecord> quotations, long? saidKey, Func<Reference, long> keyOf)
    {
        var (speaker, key) = (keyOf(claim.Speaker), keyOf(claim.Reference));
        foreach (var text in Shingles.OfTexts(claim, quotations))
            if (text.Quotation is { } quotation)
            {
                var quotationKey = keyOf(quotation.Reference);
                yield return new(speaker, key, quotationKey, -quotationKey, text);
            }
            else if (saidKey is { } place)
            {
                yield return new(speaker, key, key, place, text);
            }
    }
}
