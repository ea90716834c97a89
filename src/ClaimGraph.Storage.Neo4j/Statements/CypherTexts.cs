using System.Collections.Frozen;
using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Transport;

namespace ClaimGraph.Storage.Neo4j.Statements;

/// <summary>The texts of <c>Cypher/**.cypher</c>, embedded in this assembly.</summary>
/// <remarks>
/// A line <c>// include Name</c> stands for the text of <c>Cypher/Parts/Name.cypher</c>, so that it is written once. A list in the
/// other direction is the same statement with <c>ASC</c> for <c>DESC</c>, or the reverse: between which keys it runs is a parameter.
/// </remarks>
internal static class CypherTexts
{
    /// <summary>Stands where a list of records begins to tell what it has found.</summary>
    private const string EndOfList = "// A count ends otherwise from here.\n";

    private static readonly StatementTexts Files = new(typeof(CypherTexts).Assembly, "// include ", "part/");

    private static readonly FrozenDictionary<string, string> Parts = StatementTexts.Under(typeof(CypherTexts).Assembly, "part/");

    private static readonly FrozenDictionary<Cypher, string> Statements = Files.Of<Cypher>("cypher/");

    private static readonly FrozenDictionary<ClaimWalk, string> Walks = Files.Of<ClaimWalk>("walk/");

    private static readonly FrozenDictionary<ClaimTail, string> Tails = Files.Of<ClaimTail>("tail/");

    private static readonly FrozenDictionary<Cypher, string> Mirrored =
        Statements.ToFrozenDictionary(pair => pair.Key, pair => Mirror(pair.Value));

    private static readonly FrozenDictionary<Cypher, string> Counts = Statements
        .Where(pair => pair.Value.Contains(EndOfList, StringComparison.Ordinal))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value[..pair.Value.IndexOf(EndOfList, StringComparison.Ordinal)] + Parts["RecordCount"]);

    private static readonly FrozenDictionary<RecordKind, string> Neighbors = Enum.GetValues<RecordKind>()
        .ToFrozenDictionary(kind => kind, kind => PerType.Expand(Statements[Cypher.Neighbors], kind, name => Parts[name]));

    private static readonly FrozenDictionary<(ClaimWalk, ClaimTail, bool IsDescending), string> Composed =
        (from walk in Walks from tail in Tails from isDescending in new[] { true, false } select (walk, tail, isDescending))
        .ToFrozenDictionary(
            text => (text.walk.Key, text.tail.Key, text.isDescending),
            text => $"{(text.isDescending ? text.walk.Value : Mirror(text.walk.Value))}\n{text.tail.Value}");

    private static readonly Cypher[] AskedFirst = [Cypher.Fetch, Cypher.Sizes, Cypher.ClaimsBeside, Cypher.ClaimsByShingles];

    private static readonly Cypher[] Changing = [Cypher.Commit, Cypher.TakeTurn, Cypher.Check];

    /// <summary>Run before the graph is there, and waited for by nobody who asks it anything.</summary>
    private static readonly Cypher[] OfSettingUp =
    [
        Cypher.AppliedMigrations, Cypher.AwaitIndexes, Cypher.ClaimsToShingle, Cypher.Components, Cypher.ConstraintDefinitions, Cypher.EntitiesToKey,
        Cypher.FirstVersions, Cypher.IndexDefinitions, Cypher.KeepFolded, Cypher.KeepFoldedTexts, Cypher.KeepNaturalKeys, Cypher.KeepShingles, Cypher.LockMigrations,
        Cypher.MigrationConstraint, Cypher.NoteMigration, Cypher.OpenLedger, Cypher.RecordsToFold, Cypher.TextsOfSources, Cypher.TextsToFold, Cypher.UnlockMigrations,
    ];

    /// <summary>Lists of records that are asked for in both directions, and counted by another statement.</summary>
    private static readonly Cypher[] ListsWithoutCount = [Cypher.SourcesByName, Cypher.SourcesByRecording];

    private static readonly ClaimWalk[] WalksByRecording = [ClaimWalk.AlongByRecording, ClaimWalk.ByRecording];

    private static readonly ClaimWalk[] WalksOfOneOrder = [ClaimWalk.ByRelevance, ClaimWalk.Named, ClaimWalk.ById];

    /// <summary>The texts that callers wait for, those first that most of them do; each may be run with parameters that match nothing.</summary>
    public static IReadOnlyList<(string Text, CypherAccess Access)> Asked { get; } =
    [
        .. AskedFirst.Select(Reading),
        .. Changing.Select(statement => (Of(statement), CypherAccess.Write)),
        .. WalksOfOneOrder.Select(walk => (Of(walk, ClaimTail.Page), CypherAccess.Read)),
        .. from tail in new[] { ClaimTail.Page, ClaimTail.Count, ClaimTail.Facets }
           from walk in Enum.GetValues<ClaimWalk>().Except(WalksOfOneOrder).Except(WalksByRecording)
           select (Of(walk, tail), CypherAccess.Read),
        .. WalksByRecording.Select(walk => (Of(walk, ClaimTail.Page), CypherAccess.Read)),
        .. Counts.SelectMany(count => new[] { Statements[count.Key], Mirrored[count.Key], count.Value }).Select(text => (text, CypherAccess.Read)),
        .. Neighbors.Values.Select(text => (text, CypherAccess.Read)),
        .. Enum.GetValues<Cypher>().Except(AskedFirst).Except(Changing).Except(OfSettingUp).Except(Counts.Keys)
            .Except([Cypher.Neighbors, Cypher.Provenance]).Select(Reading),
        (ProvenanceWithin(null), CypherAccess.Read),
        .. ListsWithoutCount.Select(list => (Mirrored[list], CypherAccess.Read)),
        .. Enum.GetValues<ClaimWalk>().Except(WalksOfOneOrder).Select(walk => (Of(walk, ClaimTail.Page, isDescending: false), CypherAccess.Read)),
    ];

    /// <summary>A statement.</summary>
    public static string Of(Cypher statement) => Statements[statement];

    /// <summary>A list of records, as it stands or in the other direction.</summary>
    public static string Of(Cypher statement, bool isMirrored) => isMirrored ? Mirrored[statement] : Statements[statement];

    /// <summary>How many records a list of records holds: the same statement, which ends in counting them.</summary>
    public static string CountOf(Cypher list) => Counts[list];

    /// <summary>The neighbours of a node of a kind: <see cref="Cypher.Neighbors"/>, with the types that it may have any number of.</summary>
    public static string NeighborsOf(RecordKind kind) => Neighbors[kind];

    /// <summary>Where quotations and sources lead to: <see cref="Cypher.Provenance"/>, with the number that no parameter can be.</summary>
    /// <param name="steps">Edges that it follows one after the other; null for as many as there are.</param>
    public static string ProvenanceWithin(int? steps) =>
        Statements[Cypher.Provenance].Replace("*0..]", $"*0..{steps}]", StringComparison.Ordinal);

    /// <summary>A list of claims.</summary>
    public static string Of(ClaimWalk walk, ClaimTail tail, bool isDescending = true) => Composed[(walk, tail, isDescending)];

    private static (string Text, CypherAccess Access) Reading(Cypher statement) => (Of(statement), CypherAccess.Read);

    private static string Mirror(string text) => text
        .Replace(" ASC", " \0", StringComparison.Ordinal)
        .Replace(" DESC", " ASC", StringComparison.Ordinal)
        .Replace(" \0", " DESC", StringComparison.Ordinal);
}
