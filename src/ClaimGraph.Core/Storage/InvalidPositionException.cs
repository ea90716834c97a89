namespace ClaimGraph.Storage;

/// <summary>A <see cref="PageRequest.After"/> that this store did not make for this question; the caller's fault, not the store's.</summary>
public sealed class InvalidPositionException(string message, Exception? cause = null) : Exception(message, cause);
