using ClaimGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace ClaimGraph.Storage.Neo4j.Bolt;

/// <summary>
/// Where in its history the server was after our latest writes: whatever is asked next, of whichever member of a cluster, sees them.
/// </summary>
internal sealed class BoltBookmarks
{
    private const string InvalidPrefix = "Neo.ClientError.Transaction.InvalidBookmark";

    private IBookmarkManager current = New();

    /// <summary>What sessions read and write their bookmarks in.</summary>
    public IBookmarkManager Current => Volatile.Read(ref current);

    /// <summary>Forgets where the server was, if it does not know that itself.</summary>
    public void Forget(CypherException error)
    {
        if (error.Code.StartsWith(InvalidPrefix, StringComparison.Ordinal))
            Forget();
    }

    /// <summary>A server that was away may come back with an older state of the database, and would wait for what never comes.</summary>
    public void Forget() => Volatile.Write(ref current, New());

    private static IBookmarkManager New() => GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
}
