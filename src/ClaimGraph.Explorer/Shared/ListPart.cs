namespace ClaimGraph.Explorer.Shared;

/// <summary>A part of a list, and where it goes on.</summary>
/// <param name="First">The address of the first part; null when this is it.</param>
/// <param name="Next">The address of the next one; null on the last.</param>
public sealed record ListPart<T>(IReadOnlyList<T> Items, string? First, string? Next);
