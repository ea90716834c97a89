namespace ClaimGraph.Storage;

/// <summary>The store cannot answer now, through no fault of the caller; the same request may succeed later.</summary>
public abstract class StoreFaultException(string message, Exception? cause) : Exception(message, cause);

/// <summary>The store is away, full or cannot be written.</summary>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>More requests wait for the store than it will queue.</summary>
public sealed class StoreBusyException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>The question took longer than its deadline and was stopped.</summary>
public sealed class StoreDeadlineException(string message, Exception? cause = null) : StoreFaultException(message, cause);
