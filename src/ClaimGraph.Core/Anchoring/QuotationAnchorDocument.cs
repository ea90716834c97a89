using ClaimGraph.Graph;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>Where a quotation's words stand in one of the texts that its source had.</summary>
public record AnchorDocument
{
    /// <summary>Which text: SHA-256 in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>When the text was recorded (RFC 3339, UTC).</summary>
    public required DateTimeOffset TextKeptAt { get; init; }

    public required AnchorState State { get; init; }

    /// <inheritdoc cref="Anchor.Score"/>
    public double? Score { get; init; }

    /// <inheritdoc cref="Anchor.Place"/>
    public TextPlace? Place { get; init; }

    /// <inheritdoc cref="Anchor.Places"/>
    public IReadOnlyList<TextPlace>? Places { get; init; }

    /// <inheritdoc cref="Anchor.Comparison"/>
    public WordingComparison? Comparison { get; init; }

    /// <inheritdoc cref="Anchor.Between"/>
    public IReadOnlyList<string>? Between { get; init; }

    /// <inheritdoc cref="Anchor.Alarms"/>
    public IReadOnlyList<Alarm>? Alarms { get; init; }

    internal static AnchorDocument Of(HistoricAnchor located) =>
        Of(located.Anchor, new AnchorDocument { TextSha256 = located.Sha256, TextKeptAt = located.KeptAt, State = located.Anchor.State });

    /// <summary>A document with what is known of the place.</summary>
    protected static T Of<T>(Anchor anchor, T document) where T : AnchorDocument => document with
    {
        Score = anchor.Score,
        Place = anchor.Place,
        Places = anchor.Places,
        Comparison = anchor.Comparison,
        Between = anchor.Between,
        Alarms = anchor.Alarms,
    };
}

/// <summary>A text of a source in which a quotation was not looked for.</summary>
/// <param name="TextSha256">SHA-256 in UTF-8, in lower-case hexadecimal.</param>
/// <param name="TextKeptAt">When the text was recorded (RFC 3339, UTC).</param>
public sealed record UnreadText(string TextSha256, DateTimeOffset TextKeptAt);

/// <summary>Where a quotation's words stand in its source's text as it is now, and where they stood before.</summary>
public sealed record QuotationAnchorDocument : AnchorDocument
{
    public required Reference Quotation { get; init; }

    public required Reference Source { get; init; }

    /// <summary>In the texts before this one that were looked at, the oldest first; null when none was.</summary>
    public IReadOnlyList<AnchorDocument>? Earlier { get; init; }

    /// <summary>Texts before these in which it was not looked for, the oldest first; null when there are none.</summary>
    public IReadOnlyList<UnreadText>? NotLookedAt { get; init; }

    /// <param name="anchors">In each text that was looked at, the oldest first; one at least.</param>
    /// <param name="unread">The texts before those.</param>
    public static QuotationAnchorDocument Of(
        Reference quotation, Reference source, IReadOnlyList<HistoricAnchor> anchors, IReadOnlyList<UnreadText> unread)
    {
        ArgumentNullException.ThrowIfNull(anchors);
        ArgumentNullException.ThrowIfNull(unread);
        var current = anchors[^1];
        return Of(current.Anchor, new QuotationAnchorDocument
        {
            TextSha256 = current.Sha256,
            TextKeptAt = current.KeptAt,
            State = current.Anchor.State,
            Quotation = quotation,
            Source = source,
            Earlier = anchors.Count > 1 ? [.. anchors.SkipLast(1).Select(Of)] : null,
            NotLookedAt = unread.Count > 0 ? unread : null,
        });
    }
}
