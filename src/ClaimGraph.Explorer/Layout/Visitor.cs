namespace ClaimGraph.Explorer.Layout;

/// <summary>Who looks at a page, and what they may do: links and buttons that would be refused are not shown.</summary>
/// <param name="Name">The name of the key with which they signed in; null when they did not.</param>
/// <param name="MayWrite">Whether they may record and change.</param>
/// <param name="MayDelete">Whether they may delete.</param>
/// <param name="MaySignIn">Whether a key would let them do more.</param>
public sealed record Visitor(string? Name, bool MayWrite, bool MayDelete, bool MaySignIn);
