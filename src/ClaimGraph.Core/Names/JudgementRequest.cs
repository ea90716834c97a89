using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Names;

/// <summary>What somebody has found out about two records whose names are alike.</summary>
public sealed record JudgementRequest
{
    /// <summary>One of the two: a person, institution or topic.</summary>
    [Required]
    public Reference? A { get; init; }

    /// <summary>The other one, of the same kind.</summary>
    [Required]
    public Reference? B { get; init; }

    /// <summary>Whether they are two, or it cannot be told.</summary>
    [Required]
    public Judgement? Judgement { get; init; }

    /// <summary>What it rests on.</summary>
    [Text(Limits.Note)]
    public string? Reason { get; init; }
}

/// <summary>Whether two records are of two.</summary>
[JsonConverter(typeof(WireNameConverter<Judgement>))]
public enum Judgement
{
    /// <summary>They are two, however alike their names.</summary>
    Different = 1,

    /// <summary>It cannot be told.</summary>
    Unsure = 2,
}

/// <summary>How judgements are drawn.</summary>
public static class Judgements
{
    extension(Judgement judgement)
    {
        /// <summary>The type of the link that says so.</summary>
        public EdgeType Type => judgement == Judgement.Different ? EdgeType.DifferentFrom : EdgeType.UnsureIfSameAs;
    }

    /// <summary>The link by which two records, given in any order, are judged.</summary>
    public static Reference LinkOf(Judgement judgement, Reference a, Reference b)
    {
        var (from, to) = LinkRules.Ordered(judgement.Type, a, b);
        return new(RecordKind.Link, LinkRecord.IdOf(from, judgement.Type, to));
    }
}
