namespace ClaimGraph.Storage;

/// <summary>
/// The store cannot answer now, through no fault of the caller; the same request may succeed later. Nothing was written, unless it is
/// a <see cref="StoreOutcomeUnknownException"/>.
/// </summary>
/// <param name="message">A sentence for whoever runs the service; it names no type, and neither user nor password.</param>
/// <param name="cause">What it came from, for the log.</param>
public abstract class StoreFaultException(string message, Exception? cause) : Exception(message, cause);

/// <summary>The store is away, full or cannot be written.</summary>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>Something is there and will not serve as the service is set up: a wrong password, another program's data, too old a server.</summary>
public sealed class StoreRejectedException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>More requests wait for the store than it will queue, or one has waited long enough.</summary>
public sealed class StoreBusyException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>The question took longer than its deadline and was stopped.</summary>
public sealed class StoreDeadlineException(string message, Exception? cause = null) : StoreFaultException(message, cause);

/// <summary>The store went away while it was writing: whether it has written cannot be told. Sending the same again is safe.</summary>
public sealed class StoreOutcomeUnknownException(string message, Exception? cause = null) : StoreFaultException(message, cause);
