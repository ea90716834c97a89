using ClaimGraph.Storage.Sqlite.Connections;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>Texts of claims that wait for the end of the transaction, where they are written in the order of their keys.</summary>
/// <remarks>FTS5 flushes what it holds in memory whenever a key is smaller than the one before: unsorted, every claim costs a flush.</remarks>
internal sealed class PendingClaimTexts
{
    private readonly SortedDictionary<long, Pending> transaction = [];
    private readonly Dictionary<long, Pending> request = [];

    private readonly record struct Pending(bool WasIndexed, ClaimTexts? Texts);

    /// <param name="wasIndexed">Whether the indexes hold texts under this key.</param>
    /// <param name="texts">The texts to hold, or null for none.</param>
    public void Put(long saidKey, bool wasIndexed, ClaimTexts? texts) =>
        request[saidKey] = new(request.TryGetValue(saidKey, out var earlier) ? earlier.WasIndexed : wasIndexed, texts);

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
            {
                writer[Sql.DeleteClaimText].Bind("$key", key).Run();
                writer[Sql.DeleteClaimShingles].Bind("$key", key).Run();
            }

            if (pending.Texts is { Words.Length: > 0, Words: var words })
                writer[Sql.InsertClaimText].Bind("$key", key).Bind("$text", words).Run();
            if (pending.Texts is { Shingles.Length: > 0, Shingles: var shingles })
                writer[Sql.InsertClaimShingles].Bind("$key", key).Bind("$shingles", shingles).Run();
        }

        transaction.Clear();
    }
}
