using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Search texts of claims that wait for the end of the transaction, where they are written in the order of their keys.</summary>
/// <remarks>FTS5 flushes what it holds in memory whenever a key is smaller than the one before: unsorted, every claim costs a flush.</remarks>
internal sealed class PendingSearchTexts
{
    private readonly SortedDictionary<long, Pending> transaction = [];
    private readonly Dictionary<long, Pending> request = [];

    private readonly record struct Pending(bool WasIndexed, string? Text);

    /// <param name="wasIndexed">Whether the search index holds a text under this key.</param>
    /// <param name="text">The text to hold, or null for none.</param>
    public void Put(long saidKey, bool wasIndexed, string? text) =>
        request[saidKey] = new(request.TryGetValue(saidKey, out var earlier) ? earlier.WasIndexed : wasIndexed, text);

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
                writer[Sql.DeleteClaimText].Bind("$key", key).Run();
            if (pending.Text is { Length: > 0 } text)
                writer[Sql.InsertClaimText].Bind("$key", key).Bind("$text", text).Run();
        }

        transaction.Clear();
    }
}
