using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Rows of a full-text index that wait for the end of the transaction, where they are written in the order of their keys.</summary>
/// <remarks>FTS5 flushes what it holds in memory whenever a key is smaller than the one before: unsorted, every claim costs a flush.</remarks>
/// <param name="delete">Takes the row of <c>$key</c> away.</param>
/// <param name="insert">Writes <c>$text</c> under <c>$key</c>.</param>
internal sealed class PendingTexts(Sql delete, Sql insert)
{
    private readonly SortedDictionary<long, Pending> transaction = [];
    private readonly Dictionary<long, Pending> request = [];

    private readonly record struct Pending(bool WasIndexed, string? Text);

    /// <param name="wasIndexed">Whether the index holds a text under this key.</param>
    /// <param name="text">The text to hold; null or empty for none.</param>
    public void Put(long key, bool wasIndexed, string? text) =>
        request[key] = new(request.TryGetValue(key, out var earlier) ? earlier.WasIndexed : wasIndexed, text);

    /// <summary>The request was accepted.</summary>
    public void KeepRequest()
    {
        foreach (var (key, pending) in request)
            transaction[key] = transaction.TryGetValue(key, out var earlier) ? pending with { WasIndexed = earlier.WasIndexed } : pending;
        request.Clear();
    }

    public void DropRequest() => request.Clear();

    public void DropAll()
    {
        request.Clear();
        transaction.Clear();
    }

    public void Write(Writer writer)
    {
        foreach (var (key, pending) in transaction)
        {
            if (pending.WasIndexed)
                writer[delete].Bind("$key", key).Run();
            if (pending.Text is { Length: > 0 } text)
                writer[insert].Bind("$key", key).Bind("$text", text).Run();
        }

        transaction.Clear();
    }
}
