using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Shared;

/// <summary>A record as somebody typed it: by its reference or by its name.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Found">The record that is meant; null when it cannot be told.</param>
/// <param name="Candidates">Records that may be meant, when it cannot be told.</param>
/// <param name="AreCalledSo">Whether the candidates are called exactly so; else their names hold the words.</param>
/// <param name="Because">Why it cannot be told, in a sentence; null when it can.</param>
public sealed record TypedRecord(
    string Text, Reference? Found, IReadOnlyList<NamedRecord> Candidates, bool AreCalledSo, string? Because);

/// <summary>A record by its name.</summary>
/// <param name="Summary">What tells it from others of that name; null when nothing is recorded.</param>
public sealed record NamedRecord(Reference Reference, string Name, string? Summary);
