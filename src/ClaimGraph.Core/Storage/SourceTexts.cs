namespace ClaimGraph.Storage;

/// <summary>Which text a source had or has; what it says is asked for by its hash.</summary>
/// <param name="Sha256">SHA-256 of the text in UTF-8, in lower-case hexadecimal.</param>
/// <param name="KeptAt">When it was recorded (UTC, milliseconds).</param>
public sealed record SourceTextVersion(string Sha256, DateTimeOffset KeptAt);
