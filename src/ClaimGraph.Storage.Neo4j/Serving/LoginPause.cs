namespace ClaimGraph.Storage.Neo4j.Serving;

/// <summary>Keeps callers from a server that takes no logins, so that nobody's account is locked by tries that fail.</summary>
/// <remarks>
/// Three failed logins lock an account for five seconds unless the server is set up otherwise (Neo4j, <c>dbms.security.auth_max_failed_attempts</c>
/// and <c>auth_lock_time</c>). So while logins fail one caller tries again after each pause, and all others are told what came of the last try.
/// </remarks>
internal sealed class LoginPause(TimeProvider clock)
{
    /// <summary>After a refused password, which somebody has to put right: here, or in the server.</summary>
    public static readonly TimeSpan AfterRefusal = TimeSpan.FromMinutes(1);

    /// <summary>While the account is locked, which passes by itself.</summary>
    public static readonly TimeSpan AfterLock = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private (TimeSpan Length, StoreFaultException Fault, DateTimeOffset Since)? current;

    /// <returns>Whether the caller is the one who tries again, and so the one to say how that ended.</returns>
    /// <exception cref="StoreFaultException">It is not time yet, or somebody else tries already.</exception>
    public bool RequireTurn()
    {
        lock (gate)
        {
            if (current is not var (length, fault, since))
                return false;
            var now = clock.GetUtcNow();
            // A clock that was put back does not lengthen it.
            if ((now - since).Duration() < length)
                throw fault;
            current = (length, fault, now);
            return true;
        }
    }

    /// <summary>A login failed.</summary>
    /// <returns>The fault.</returns>
    public StoreFaultException Begin(TimeSpan length, StoreFaultException fault)
    {
        lock (gate)
            current = (length, fault, clock.GetUtcNow());
        return fault;
    }

    /// <summary>The one who tried again was let in.</summary>
    public void End()
    {
        lock (gate)
            current = null;
    }
}
