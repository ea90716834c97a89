using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Names;

/// <summary>Names, and what else is known of who has them; each is asked about under a key of the caller's.</summary>
public sealed record MatchRequest
{
    /// <summary>The questions, by keys that the answers have too.</summary>
    [Required, MaxLength(Limits.MatchQueries)]
    public IReadOnlyDictionary<string, MatchQuery>? Queries { get; init; }

    /// <summary>Results of each at most: 1 to 20; left out, 5.</summary>
    [Range(1, Limits.MatchResults)]
    public int? Limit { get; init; }

    /// <summary>The least score of a result, 0 to 1; left out, 0.7.</summary>
    [Range(0.0, 1.0)]
    public double? Threshold { get; init; }
}

/// <summary>Whom a name may mean.</summary>
public sealed record MatchQuery
{
    /// <summary>Of which kind: <c>person</c>, <c>institution</c>, <c>country</c> or <c>topic</c>.</summary>
    [Required]
    public RecordKind? Type { get; init; }

    /// <summary>The name, in any script and spelling.</summary>
    [Required, Text(Limits.Name)]
    public string? Name { get; init; }

    /// <summary>As what a person is described.</summary>
    [Text(Limits.Title)]
    public string? Title { get; init; }

    /// <summary>The institution that a person is described as being at.</summary>
    [Text(Limits.Name)]
    public string? Institution { get; init; }

    /// <summary>A country of the person or institution: its code or name.</summary>
    [Text(Limits.Name)]
    public string? Country { get; init; }

    /// <summary>Identifiers elsewhere, by scheme: the same one decides.</summary>
    [MaxLength(Limits.ExternalIds), SchemeKeys, Text(Limits.ExternalId)]
    public IReadOnlyDictionary<string, string>? ExternalIds { get; init; }
}

/// <summary>The answers, by the keys of the questions.</summary>
public sealed record MatchDocument(IReadOnlyDictionary<string, MatchAnswer> Responses);

/// <summary>Who may be meant.</summary>
/// <param name="Decision">What may be made of it.</param>
/// <param name="Searched">How many on record were compared.</param>
/// <param name="Results">Those that are like enough, the likest first, then by reference.</param>
public sealed record MatchAnswer(MatchDecision Decision, int Searched, IReadOnlyList<Match> Results);

/// <summary>One who may be meant.</summary>
/// <param name="Name">The main name on record.</param>
/// <param name="MatchedName">The name or alias that is most like the one asked for.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Tier">What may be made of the score.</param>
/// <param name="Features">What it is made of, part by part.</param>
public sealed record Match(Reference Reference, string Name, string MatchedName, double Score, MatchTier Tier, IReadOnlyList<MatchFeature> Features);

/// <summary>How sure a match is.</summary>
[JsonConverter(typeof(WireNameConverter<MatchTier>))]
public enum MatchTier
{
    /// <summary>The name, or an alias, differs in nothing but case, spacing, punctuation and Unicode form, or an identifier elsewhere is the same. Only this one is ever used by a write.</summary>
    Same = 1,

    /// <summary>A score of 0.85 or more: to be looked at.</summary>
    Likely = 2,

    /// <summary>Less than that.</summary>
    Possible = 3,
}

/// <summary>What may be made of the results for a name.</summary>
[JsonConverter(typeof(WireNameConverter<MatchDecision>))]
public enum MatchDecision
{
    /// <summary>Nobody is likely.</summary>
    None = 1,

    /// <summary>One, and only one, is the same.</summary>
    Exact = 2,

    /// <summary>One is likely, and nobody else nearly as much.</summary>
    OneLikely = 3,

    /// <summary>Several are the same, or likely within 0.05 of each other: a person has to decide.</summary>
    Ambiguous = 4,
}

/// <summary>Somebody on record who may be one just recorded as new. Whether they are one, people decide.</summary>
/// <param name="Created">The new record.</param>
/// <param name="Reference">The other one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">How alike the names are, 0 to 1.</param>
/// <param name="Features">What the score is made of, part by part.</param>
public sealed record PossibleDuplicate(Reference Created, Reference Reference, string Name, double Score, IReadOnlyList<MatchFeature> Features);

/// <summary>Two records that may be of one.</summary>
/// <param name="One">The one whose id comes first.</param>
/// <param name="OneName">Its name.</param>
/// <param name="Other">The other one.</param>
/// <param name="OtherName">Its name.</param>
/// <param name="Score">How alike the names are that are most alike, 0 to 1.</param>
/// <param name="Tier">What may be made of the score.</param>
/// <param name="Features">What it is made of, part by part.</param>
public sealed record DuplicatePair(
    Reference One, string OneName, Reference Other, string OtherName, double Score, MatchTier Tier, IReadOnlyList<MatchFeature> Features);

/// <summary>Which other records may be of one.</summary>
/// <param name="Items">Those that may be, the likest first, then by reference.</param>
/// <param name="Judged">Those of like names of which somebody has judged.</param>
public sealed record DuplicatesDocument(IReadOnlyList<Match> Items, IReadOnlyList<JudgedRecord> Judged);

/// <summary>A record of a like name, and what was judged of it.</summary>
/// <param name="Name">The main name on record.</param>
/// <param name="Judgement">What was judged.</param>
/// <param name="Link">The link that says so.</param>
public sealed record JudgedRecord(Reference Reference, string Name, Judgement Judgement, Reference Link);
