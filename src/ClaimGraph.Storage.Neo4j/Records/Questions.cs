using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Records;

/// <summary>What was asked of <see cref="Facts"/> and not known: all of it is fetched with one statement.</summary>
internal sealed class Questions
{
    public HashSet<Reference> Records { get; } = [];

    public HashSet<Reference> Links { get; } = [];

    public HashSet<Reference> Dependents { get; } = [];

    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Outcomes { get; } = new(StringComparer.Ordinal);

    public bool AreNone =>
        Records.Count + Links.Count + Dependents.Count + Keys.Count + Outcomes.Count == 0;

    public void Clear()
    {
        Records.Clear();
        Links.Clear();
        Dependents.Clear();
        Keys.Clear();
        Outcomes.Clear();
    }
}
