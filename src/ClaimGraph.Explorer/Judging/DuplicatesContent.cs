using ClaimGraph.Documents;
using ClaimGraph.Explorer.Forms;
using ClaimGraph.Explorer.Layout;
using ClaimGraph.Explorer.Shared;
using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.Explorer.Judging;

/// <summary>Which other records may be of somebody or something, to be decided one by one.</summary>
/// <param name="Record">The one.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Form">A decision that was refused, as it was sent; empty as a rule.</param>
/// <param name="Candidates">Those that may be, the likest first.</param>
/// <param name="Judged">Those of like names that were decided.</param>
public sealed record DuplicatesContent(Reference Record, string Name, FormFields Form, IReadOnlyList<LikeRecord> Candidates, IReadOnlyList<JudgedRecord> Judged)
{
    /// <summary>Where a decision is sent.</summary>
    public string Address => PageAddresses.DuplicatesOf(Record);
}

/// <summary>A record whose name is like another's.</summary>
/// <param name="Match">How alike, and why.</param>
/// <param name="Entity">All that is on record of it.</param>
public sealed record LikeRecord(Match Match, EntityDescription Entity);

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

/// <summary>Says how alike names are, and who has them.</summary>
public static class NameLikeness
{
    /// <summary>To be read behind <c>The names are</c>.</summary>
    public static string Of(MatchTier tier) => tier switch
    {
        MatchTier.Same => "the same",
        MatchTier.Likely => "much alike",
        _ => "somewhat alike",
    };

    /// <summary>What a score is made of, in words.</summary>
    public static string Reasons(IReadOnlyList<MatchFeature> features) => features.Count == 0
        ? "nothing but case, spacing or punctuation differs"
        : string.Join("; ", features.Select(feature => feature.Why == "the same" ? $"{feature.Part} is the same" : $"{feature.Part}: {feature.Why}"));

    /// <summary>What else is on record of somebody.</summary>
    public static string Facts(EntityDescription entity) =>
        EntityFacts.Of(entity).ToList() is { Count: > 0 } facts ? string.Join(" · ", facts) : "Nothing else is on record of it.";
}

/// <summary>The fields of a decision.</summary>
public static class JudgementFields
{
    /// <summary>In a list of pairs: the first of the two, as a reference.</summary>
    public const string One = "one";

    /// <summary>In a list of pairs: of which kind it is.</summary>
    public const string Type = "type";

    /// <summary>In a list of pairs: the place in it.</summary>
    public const string Cursor = "cursor";

    /// <summary>The other record, as a reference.</summary>
    public const string Other = "other";

    /// <summary>What was decided, by its name in the API.</summary>
    public const string Judgement = "judgement";

    /// <summary>What it rests on.</summary>
    public const string Reason = "reason";

    /// <summary>Whether the form of a record has a field.</summary>
    public static bool IsKnown(string name) => name is Other or Judgement or Reason;

    /// <summary>Whether the form of a pair has a field.</summary>
    public static bool IsKnownOfPair(string name) => IsKnown(name) || name is One or Type or Cursor;
}
