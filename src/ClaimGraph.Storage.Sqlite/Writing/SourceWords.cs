using ClaimGraph.Storage.Sqlite.Connections;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>By which runs of words a source is found whose text holds them: the text it has now, and none once it is deleted.</summary>
internal sealed class SourceWords(Writer writer)
{
    /// <summary>Puts the words of a source's new text in the place of those of the one before.</summary>
    public void Put(long source, string text)
    {
        Remove(source);
        if (SearchedText.OfText(text) is { Length: > 0 } words)
            writer[Sql.InsertSourceWords].Bind("$key", source).Bind("$text", words).Run();
    }

    /// <summary>Takes away those of a source, if it has any.</summary>
    public void Remove(long source) => writer[Sql.DeleteSourceWords].Bind("$key", source).Run();

    /// <summary>Fills the index with the texts that a file of an earlier schema holds, one at a time: SQL alone cannot fold them.</summary>
    public void Fill()
    {
        long? after = 0;
        while (after is { } key)
            after = FillNextAfter(key);
    }

    /// <summary>Where it came to; null at the end.</summary>
    private long? FillNextAfter(long key)
    {
        var row = writer[Sql.PresentTextAfter].Bind("$after", key);
        if (!row.Step())
            return null;
        var (source, text) = (row.Long(0), row.Text(1));
        row.Reset();
        Put(source, text);
        return source;
    }
}
