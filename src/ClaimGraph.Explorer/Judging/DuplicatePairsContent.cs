using ClaimGraph.Documents;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Explorer.Judging;

/// <summary>Pairs of records that may be of one, to be decided one after the other.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Pairs">Those of this part of the list.</param>
/// <param name="Cursor">The place in the list at which it begins, to which a decision leads back; empty for the beginning.</param>
public sealed record DuplicatePairsContent(RecordKind Kind, ListPart<PairToCompare> Pairs, string Cursor)
{
    /// <summary>What the kinds are called, to go from one list to another.</summary>
    public static IReadOnlyList<(RecordKind Kind, string Plural)> Kinds { get; } =
        [(RecordKind.Person, "People"), (RecordKind.Institution, "Institutions"), (RecordKind.Topic, "Topics")];
}

/// <summary>Two records that may be of one.</summary>
/// <param name="Pair">How alike their names are, and why.</param>
/// <param name="One">All that is on record of the first.</param>
/// <param name="Other">The same of the second.</param>
public sealed record PairToCompare(DuplicatePair Pair, EntityDescription One, EntityDescription Other);
