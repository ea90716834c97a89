using ClaimGraph.Documents;
using ClaimGraph.Explorer.Adding;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Editing;

/// <summary>A statement that is being changed.</summary>
/// <param name="Form">What it is to be, with the version that is being changed.</param>
public sealed record EditContent(Reference Record, FormFields Form)
{
    /// <summary>What keeps it from being saved; null when nothing does.</summary>
    public string? Problem { get; init; }

    /// <summary>Who is meant by its names, as far as it was looked for.</summary>
    public IReadOnlyList<NamedEntity> Named { get; init; } = [];

    /// <summary>The statement as somebody else has changed it meanwhile; null when nobody did.</summary>
    public ClaimDocument? OnRecordNow { get; init; }
}

/// <summary>A record that somebody is about to delete.</summary>
/// <param name="Name">What it is called; of a statement, its words.</param>
/// <param name="Version">The version that they saw.</param>
/// <param name="Problem">What keeps it from being deleted; null when nothing does.</param>
public sealed record DeletionContent(Reference Record, string Name, int Version, string? Problem);
