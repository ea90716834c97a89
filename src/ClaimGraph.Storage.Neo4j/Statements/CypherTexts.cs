using System.Collections.Frozen;
using ClaimGraph.Graph;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>The texts of <c>Cypher/**.cypher</c>, embedded in this assembly.</summary>
/// <remarks>
/// A line <c>// include Name</c> stands for the text of <c>Cypher/Parts/Name.cypher</c>, so that it is written once. A list in the
/// other direction is the same statement with <c>ASC</c> for <c>DESC</c>, or the reverse: between which keys it runs is a parameter.
/// </remarks>
internal static class CypherTexts
{
    private static readonly StatementTexts Files = new(typeof(CypherTexts).Assembly, "// include ", "part/");

    private static readonly FrozenDictionary<string, string> Parts = StatementTexts.Under(typeof(CypherTexts).Assembly, "part/");

    private static readonly FrozenDictionary<Cypher, string> Statements = Files.Of<Cypher>("cypher/");

    private static readonly FrozenDictionary<ClaimWalk, string> Walks = Files.Of<ClaimWalk>("walk/");

    private static readonly FrozenDictionary<ClaimTail, string> Tails = Files.Of<ClaimTail>("tail/");

    private static readonly FrozenDictionary<Cypher, string> Mirrored =
        Statements.ToFrozenDictionary(pair => pair.Key, pair => Mirror(pair.Value));

    private static readonly FrozenDictionary<RecordKind, string> Neighbors = Enum.GetValues<RecordKind>()
        .ToFrozenDictionary(kind => kind, kind => PerType.Expand(Statements[Cypher.Neighbors], kind, name => Parts[name]));

    private static readonly FrozenDictionary<(ClaimWalk, ClaimTail, bool IsDescending), string> Composed =
        (from walk in Walks from tail in Tails from isDescending in new[] { true, false } select (walk, tail, isDescending))
        .ToFrozenDictionary(
            text => (text.walk.Key, text.tail.Key, text.isDescending),
            text => $"{(text.isDescending ? text.walk.Value : Mirror(text.walk.Value))}\n{text.tail.Value}");

    /// <summary>A statement.</summary>
    public static string Of(Cypher statement) => Statements[statement];

    /// <summary>A list of records, as it stands or in the other direction.</summary>
    public static string Of(Cypher statement, bool isMirrored) => isMirrored ? Mirrored[statement] : Statements[statement];

    /// <summary>The neighbours of a node of a kind: <see cref="Cypher.Neighbors"/>, with the types that it may have any number of.</summary>
    public static string NeighborsOf(RecordKind kind) => Neighbors[kind];

    /// <summary>Where quotations and sources lead to: <see cref="Cypher.Provenance"/>, with the number that no parameter can be.</summary>
    /// <param name="steps">Edges that it follows one after the other; null for as many as there are.</param>
    public static string ProvenanceWithin(int? steps) =>
        Statements[Cypher.Provenance].Replace("*0..]", $"*0..{steps}]", StringComparison.Ordinal);

    /// <summary>A list of claims.</summary>
    public static string Of(ClaimWalk walk, ClaimTail tail, bool isDescending = true) => Composed[(walk, tail, isDescending)];

    private static string Mirror(string text) => text
        .Replace(" ASC", " \0", StringComparison.Ordinal)
        .Replace(" DESC", " ASC", StringComparison.Ordinal)
        .Replace(" \0", " DESC", StringComparison.Ordinal);
}
