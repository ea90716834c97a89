using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Storage;

namespace ClaimGraph.Explorer.Adding;

/// <summary>Somebody or something that a form names, and who on record may be meant.</summary>
/// <param name="Path">Where in the document.</param>
/// <param name="Name">As it was written.</param>
public sealed record NamedEntity(string Path, RecordKind Kind, string Name)
{
    /// <summary>Who is meant: chosen, or the only one that is called so. Null when nobody on record is, or it is still to be chosen.</summary>
    public EntityDescription? Meant { get; init; }

    /// <summary>Those between whom somebody may choose; none where nothing is unsure.</summary>
    public IReadOnlyList<NamedCandidate> Candidates { get; init; } = [];

    /// <summary>Whether somebody else was chosen: a new record.</summary>
    public bool IsSaidToBeNew { get; init; }

    /// <summary>Whether it is the only one that is called so, and nobody said more.</summary>
    public bool IsFoundByName { get; init; }

    /// <summary>Whether it is still to be chosen who is meant.</summary>
    public bool IsOpen => Candidates.Count > 0 && Meant is null && !IsSaidToBeNew;
}

/// <summary>A record that may be meant by a name.</summary>
/// <param name="Entity">With what tells it from others of the name.</param>
/// <param name="IsCalledSo">Whether it has this very name, or one that is nearly so.</param>
/// <param name="Statements">How many statements of it are on record; null when there was no time to count, or it makes none.</param>
public sealed record NamedCandidate(EntityDescription Entity, bool IsCalledSo, MatchCount? Statements)
{
    /// <summary>How its name is like the one that was written; null where it is the very name.</summary>
    public Match? Match { get; init; }

    /// <summary>What its name has to do with the one that was written, in a sentence.</summary>
    public string Why => IsCalledSo ? "Has exactly this name." : Differences is { Length: > 0 } told ? $"Has a similar name: {told}." : "Has a similar name.";

    private string Differences => string.Join("; ", (Match?.Features ?? []).Where(feature => feature.Why != "the same").Take(MostFeatures).Select(feature => $"{feature.Part}, {feature.Why}"));

    private const int MostFeatures = 3;
}
