using System.Text.Json.Serialization;
using ClaimGraph.Graph;

namespace ClaimGraph.Wording;

/// <summary>What became of a run of words.</summary>
[JsonConverter(typeof(WireNameConverter<ChangeKind>))]
public enum ChangeKind
{
    Same = 1,
    Removed = 2,
    Added = 3,
    Replaced = 4,
}

/// <summary>A run of words that stayed, went, came or were replaced.</summary>
/// <remarks>
/// Words that stayed may be printed as more or fewer words ("per cent", "%"); words of one text that are no part of what was said ("he
/// said", "um") count as stayed, and have none in the other.
/// </remarks>
/// <param name="From">Which words of the earlier text.</param>
/// <param name="To">Which words of the later one.</param>
public readonly record struct WordRun(ChangeKind Kind, Range From, Range To);

/// <summary>A run of words as printed. The runs of a comparison joined are the two texts, to the byte: so it reads in both directions.</summary>
/// <param name="From">In the earlier text, with the spaces and punctuation behind; null when there is nothing.</param>
/// <param name="To">In the later text.</param>
public sealed record WordChange(ChangeKind Kind, string? From, string? To);

/// <summary>What a transcript keeps of speaking, and print drops.</summary>
[JsonConverter(typeof(WireNameConverter<SpokenKind>))]
public enum SpokenKind
{
    /// <summary>Begun, and begun again.</summary>
    FalseStart = 1,

    /// <summary>The same word twice.</summary>
    DoubledWord = 2,

    /// <summary>"er", "you know".</summary>
    Filler = 3,
}

/// <summary>Spoken words that one of two printings leaves out without changing what was said.</summary>
/// <param name="Words">As printed.</param>
public sealed record SpokenTrace(SpokenKind Kind, string Words);

/// <summary>How two printings of words differ.</summary>
public sealed record WordingComparison
{
    /// <summary>One at least, in the order of <see cref="WordingClass"/>.</summary>
    public required IReadOnlyList<WordingClass> Classes { get; init; }

    /// <summary>Changes that may turn the meaning; empty when there are none.</summary>
    public required IReadOnlyList<Alarm> Alarms { get; init; }

    /// <summary>
    /// Share of the words of both that stayed (Dice): 1 for the same words, 0 for none in common; of long texts that are nothing like each
    /// other, the share of the words that are in both, in whatever order. Null for a translation.
    /// </summary>
    public double? Similarity { get; init; }

    /// <summary>The share of the later text's words that stand in the earlier one, in order. Null for a translation.</summary>
    public double? Containment { get; init; }

    /// <summary>
    /// What a transcript keeps and print drops; null when there is none. Where nothing else differs, the class is
    /// <see cref="WordingClass.Punctuation"/>: a clean transcript is no alteration.
    /// </summary>
    public IReadOnlyList<SpokenTrace>? Spoken { get; init; }

    /// <summary>The texts run by run; null for a translation and a paraphrase.</summary>
    public IReadOnlyList<WordChange>? Diff { get; init; }
}
