using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.QueryApi;

/// <summary>Where in its history the server was after our latest write: whatever is asked next, of whichever member of a cluster, sees it.</summary>
internal sealed class Bookmarks
{
    private const string InvalidPrefix = "Neo.ClientError.Transaction.InvalidBookmark";

    private IReadOnlyList<string> latest = [];

    public IReadOnlyList<string> Latest => Volatile.Read(ref latest);

    /// <summary>Notes where a write has brought the server to.</summary>
    public void Follow(CypherAccess access, IReadOnlyList<string> bookmarks)
    {
        if (access == CypherAccess.Write && bookmarks.Count > 0)
            Volatile.Write(ref latest, bookmarks);
    }

    /// <summary>Forgets where the server was, if it does not know that itself.</summary>
    public void Forget(CypherException error)
    {
        if (error.Code.StartsWith(InvalidPrefix, StringComparison.Ordinal))
            Forget();
    }

    /// <summary>A server that was away may come back with an older state of the database, and would wait for what never comes.</summary>
    public void Forget() => Volatile.Write(ref latest, []);
}
