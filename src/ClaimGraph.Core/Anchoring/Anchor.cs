using System.Text.Json.Serialization;
using ClaimGraph.Graph;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>Whether a quotation's words stand in its source's text.</summary>
[JsonConverter(typeof(WireNameConverter<AnchorState>))]
public enum AnchorState
{
    /// <summary>They stand there to the byte, where they stood in the text before, if there was one.</summary>
    Exact = 1,

    /// <summary>They stand there to the byte, elsewhere than in the text before.</summary>
    Moved = 2,

    /// <summary>Something like them stands there: see what now does.</summary>
    Changed = 3,

    /// <summary>Nothing enough like them stands there.</summary>
    Lost = 4,

    /// <summary>They stand in several places, and nothing says which is meant.</summary>
    Ambiguous = 5,
}

/// <summary>A place in a text: the W3C Web Annotation's TextQuoteSelector with its TextPositionSelector.</summary>
/// <param name="Exact">What stands there, to the byte.</param>
/// <param name="Prefix">Up to 32 code points in front of it.</param>
/// <param name="Suffix">Up to 32 code points behind it.</param>
/// <param name="Start">Where it begins, in Unicode code points from 0.</param>
/// <param name="End">Behind its last code point.</param>
public sealed record TextPlace(string Exact, string Prefix, string Suffix, int Start, int End);

/// <summary>Where a quotation's words stand in one text.</summary>
public sealed record Anchor
{
    public required AnchorState State { get; init; }

    /// <summary>
    /// 1 for the same bytes; less for words that changed: the share of characters that stayed. Of ambiguous ones that of the first place;
    /// null when lost.
    /// </summary>
    public double? Score { get; init; }

    /// <summary>The place; null when lost or ambiguous.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>Of ambiguous ones: the places, the first few in the order of the text.</summary>
    public IReadOnlyList<TextPlace>? Places { get; init; }

    /// <summary>
    /// Of changed ones: how what stands there differs from the words recorded. Also of exact and moved ones that begin or end inside longer
    /// words there ("5 million tonnes" in "15 million tonnes"): how the whole of these differs.
    /// </summary>
    public WordingComparison? Comparison { get; init; }

    /// <summary>
    /// What stands inside the place and is no part of the text, where the words go on over a page break: the number of the page, running
    /// heads, footnotes. Left out when there is nothing of the kind.
    /// </summary>
    public IReadOnlyList<string>? Between { get; init; }

    /// <summary>
    /// Of words that stand in one place: what the rest of their sentence there makes of them, if it denies, asks, conditions or limits them or
    /// ascribes them to somebody other than the speaker. Left out when it does nothing of the kind.
    /// </summary>
    public IReadOnlyList<Alarm>? Alarms { get; init; }
}
