using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Wording;

namespace ClaimGraph.Tracing;

/// <summary>All renderings of a claim, each under the one that it comes from, as far as that is on record.</summary>
public sealed record VariantTree
{
    public required Reference Claim { get; init; }

    /// <summary>The wording on record.</summary>
    public required string Text { get; init; }

    public required string Lang { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>The renderings by language: the claim's first, then by tag; those of which it is not recorded last.</summary>
    public required IReadOnlyList<LanguageGroup> Languages { get; init; }

    /// <summary>
    /// The tree, each rendering before those under it: the parent and the depth tell the shape. Roots of the claim's language first, the
    /// earliest first; then those that stand apart as undated. Quotations of other claims are here when one of the claim's was taken from them.
    /// </summary>
    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>Every alarm of every step, in the order of the tree.</summary>
    public required IReadOnlyList<StepAlarm> Alarms { get; init; }

    /// <summary>Renderings of which each comes from each other, and where that was broken to show them as a tree.</summary>
    public required IReadOnlyList<CircleDocument> Circles { get; init; }

    /// <summary>Whether all that the record leads to was looked at.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>Renderings in one language.</summary>
/// <param name="Lang">The language, with its script if that is recorded; null when it is not recorded.</param>
/// <param name="Quotations">In the order of the tree.</param>
/// <param name="Roots">Those that no other in this language leads to.</param>
public sealed record LanguageGroup(string? Lang, IReadOnlyList<Reference> Quotations, IReadOnlyList<Reference> Roots);

/// <summary>Where a rendering stands in the tree.</summary>
[JsonConverter(typeof(WireNameConverter<VariantStanding>))]
public enum VariantStanding
{
    /// <summary>No rendering is known that it comes from, or was certainly printed before it.</summary>
    Root = 1,

    /// <summary>It hangs under another.</summary>
    Step = 2,

    /// <summary>Apart: neither a date nor evidence says where it belongs.</summary>
    Undated = 3,
}

/// <summary>A rendering in its place.</summary>
public sealed record Variant
{
    public required Reference Quotation { get; init; }

    /// <summary>Only when it renders another claim.</summary>
    public Reference? Claim { get; init; }

    /// <summary>Where it was printed.</summary>
    public TracedSource? Source { get; init; }

    /// <summary>As printed.</summary>
    public required string Text { get; init; }

    /// <summary>The words presented as verbatim, when they are not all of the text: parts are joined by an ellipsis.</summary>
    public string? Words { get; init; }

    public required QuotationForm Form { get; init; }

    public string? Lang { get; init; }

    public bool? Translated { get; init; }

    public required VariantStanding Standing { get; init; }

    /// <summary>Of a root, and of what stands apart: why.</summary>
    public string? Because { get; init; }

    /// <summary>Steps from the root.</summary>
    public required int Depth { get; init; }

    /// <summary>The step from the rendering it hangs under.</summary>
    public VariantStep? Step { get; init; }

    /// <summary>Of a direct root: how it differs from the wording on record. Null for others, whose wording on record may be an editor's.</summary>
    public WordingComparison? AgainstClaim { get; init; }

    /// <summary>
    /// Alarms of the steps from the root to here, this one included, the nearest to the root first, <see cref="Limits.CarriedAlarms"/> at most.
    /// </summary>
    public required IReadOnlyList<StepAlarm> AlarmsOnTheWay { get; init; }
}

/// <summary>What it rests on that a rendering hangs under another.</summary>
[JsonConverter(typeof(WireNameConverter<VariantBasis>))]
public enum VariantBasis
{
    /// <summary>It was taken from that quotation.</summary>
    TakenFrom = 1,

    /// <summary>Its source republishes that quotation's source.</summary>
    Republishes = 2,

    /// <summary>Its source translates that quotation's source.</summary>
    Translates = 3,

    /// <summary>Its source cites that quotation's source.</summary>
    Cites = 4,

    /// <summary>It is a translation, and that is the one original on record.</summary>
    Translation = 5,

    /// <summary>Nothing but dates and words: of those certainly printed before it, that one is most alike.</summary>
    Date = 6,
}

/// <summary>The step from one rendering to the next.</summary>
public sealed record VariantStep
{
    /// <summary>The rendering that this one hangs under.</summary>
    public required Reference From { get; init; }

    public required VariantBasis Basis { get; init; }

    /// <summary>The links that it rests on, from here to there; empty when it rests on none.</summary>
    public required IReadOnlyList<Reference> Links { get; init; }

    /// <summary>What it rests on, in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>Other quotations that it was taken from as well.</summary>
    public IReadOnlyList<Reference>? OtherOrigins { get; init; }

    /// <summary>How the words differ; null when they were not compared.</summary>
    public WordingComparison? Comparison { get; init; }

    /// <summary>Why the words were not compared.</summary>
    public string? NotComparedBecause { get; init; }
}

/// <summary>An alarm, and the step at which it arose.</summary>
/// <param name="At">The quotation whose step it is.</param>
public sealed record StepAlarm(Reference At, Alarm Alarm);
