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
        foreach (var shingle in Shingles.Sketch(words.Shingles))
            Bind(writer[Sql.InsertSketch], words, shingle).Run();
        if (words.IsIndexed)
            rows.Put(words.Row, wasIndexed: false, string.Join(' ', words.Whole is { } whole ? words.Shingles.Append(whole) : words.Shingles));
    }

    public void Remove(IndexedWords words)
    {
        foreach (var shingle in Shingles.Sketch(words.Shingles))
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
/// <param name="Shingles">Of a print those that the wording does not have.</param>
/// <param name="Whole">By which texts are found that are the same as a whole; null where there is none, and of a print where the wording has it.</param>
internal readonly record struct IndexedWords(long Speaker, long Claim, long Part, long Row, IReadOnlyList<string> Shingles, string? Whole)
{
    /// <summary>Whether the full-text index has a row of them.</summary>
    public bool IsIndexed => Shingles.Count > 0 || Whole is not null;

    /// <param name="saidKey">Where the wording stands; null for what was printed only.</param>
    /// <param name="keyOf">The keys of records.</param>
    public static IEnumerable<IndexedWords> Of(
        ClaimRecord claim, IEnumerable<QuotationRecord> quotations, long? saidKey, Func<Reference, long> keyOf)
    {
        var (speaker, key) = (keyOf(claim.Speaker), keyOf(claim.Reference));
        var (wording, whole) = (Verifying.Shingles.Of(claim.Text), Verifying.Shingles.Whole(claim.Text));
        if (saidKey is { } place)
            yield return new(speaker, key, key, place, wording, whole);
        var known = wording.ToHashSet(StringComparer.Ordinal);
        foreach (var quotation in quotations.Where(quotation => quotation.Text != claim.Text))
        {
            var quotationKey = keyOf(quotation.Reference);
            var wholePrint = Verifying.Shingles.Whole(quotation.Text);
            yield return new(
                speaker, key, quotationKey, -quotationKey, Verifying.Shingles.OfPrint(quotation.Text, known), wholePrint == whole ? null : wholePrint);
        }
    }
}
