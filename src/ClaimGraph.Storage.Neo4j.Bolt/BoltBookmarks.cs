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

    /// <summary>A server that was set up anew does not know bookmarks of its former life.</summary>
    public void Forget(CypherException error)
    {
        if (error.Code.StartsWith(InvalidPrefix, StringComparison.Ordinal))
            Volatile.Write(ref current, New());
    }

    private static IBookmarkManager New() => GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
}
