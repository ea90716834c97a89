namespace ClaimGraph.Storage.Neo4j.Transport;

/// <summary>Which of Neo4j's codes mean what to us (Neo4j Status Codes; seen on 5.26 and 2026.09).</summary>
internal static class ServerCodes
{
    private const string Transient = "Neo.TransientError.";

    extension(CypherException error)
    {
        /// <summary>The same statement may succeed shortly: a deadlock, a lost leader, a database that starts.</summary>
        public bool IsTransient =>
            error.Code.StartsWith(Transient, StringComparison.Ordinal) && !error.IsTooMuchMemory
            || error.Code is "Neo.ClientError.Cluster.NotALeader"
                or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
                or "Neo.ClientError.Security.AuthorizationExpired"
                or "Neo.ClientError.Transaction.InvalidBookmark"
                or "Neo.ClientError.Transaction.InvalidBookmarkMixture"
                or "Neo.DatabaseError.Database.DatabaseUnavailable";

        /// <summary>Transient by its code, and would fail again by its nature.</summary>
        public bool IsTooMuchMemory =>
            error.Code is "Neo.TransientError.General.MemoryPoolOutOfMemoryError" or "Neo.TransientError.General.TransactionOutOfMemoryError";

        /// <summary>User and password do not fit; a few further tries lock the account.</summary>
        public bool IsUnauthorized =>
            error.Code is "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired";

        /// <summary>The account is locked for some seconds, because somebody tried wrong passwords; ours was not looked at.</summary>
        public bool IsLockedOut => error.Code == "Neo.ClientError.Security.AuthenticationRateLimit";

        /// <summary>It was not let in, whatever it had to ask.</summary>
        public bool IsOfLogin => error.IsUnauthorized || error.IsLockedOut;

        public bool IsUnknownDatabase => error.Code == "Neo.ClientError.Database.DatabaseNotFound";

        /// <summary>The server stopped it, because it was told to or because it took too long.</summary>
        public bool IsStopped =>
            error.Code is "Neo.ClientError.Transaction.Terminated" or "Neo.TransientError.Transaction.Terminated"
            || error.Code.StartsWith("Neo.ClientError.Transaction.TransactionTimedOut", StringComparison.Ordinal);
    }
}
