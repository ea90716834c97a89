using System.Text.Json.Serialization;
using ClaimGraph.Time;

namespace ClaimGraph.Graph;

/// <summary>What a person was at an institution, and when.</summary>
public sealed record AffiliationRecord : Record
{
    public required Reference Person { get; init; }

    public required Reference Institution { get; init; }

    public string? Title { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }

    /// <summary>The sources that say so.</summary>
    public IReadOnlyList<Reference>? Sources { get; init; }

    [JsonIgnore]
    public DateInterval Period => new(From, Until);

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.Affiliation;

    [JsonIgnore]
    public override IEnumerable<Edge> Edges => [new(Person, EdgeType.AffiliatedWith, Institution)];
}

/// <summary>An edge that a caller drew. Its id says what it joins: <c>claim:x~CONTRADICTS~claim:y</c>.</summary>
public sealed record LinkRecord : Record
{
    /// <summary>What the id of a link looks like, as a regular expression (ECMA-262).</summary>
    public const string IdPattern = "^[a-z-]+:[^~]+~[A-Z_]+~[a-z-]+:[^~]+$";

    public required Reference From { get; init; }

    public required EdgeType Type { get; init; }

    public required Reference To { get; init; }

    public string? Note { get; init; }

    public string? Evidence { get; init; }

    public string? Role { get; init; }

    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }

    [JsonIgnore]
    public override RecordKind Kind => RecordKind.Link;

    [JsonIgnore]
    public override IEnumerable<Edge> Edges => [new(From, Type, To, Role)];

    /// <summary>The id of the edge that joins two records.</summary>
    public static string IdOf(Reference from, EdgeType type, Reference to) => $"{from}~{WireNames<EdgeType>.Of(type)}~{to}";

    /// <summary>Reads back what <see cref="IdOf"/> made.</summary>
    public static bool TryParseId(string id, out Reference from, out EdgeType type, out Reference to)
    {
        from = to = default;
        type = default;
        return id?.Split('~') is [var start, var middle, var end]
            && Reference.TryParse(start, out from)
            && WireNames<EdgeType>.TryParse(middle, out type)
            && Reference.TryParse(end, out to);
    }
}
