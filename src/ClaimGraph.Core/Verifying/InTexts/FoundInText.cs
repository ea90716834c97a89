using ClaimGraph.Anchoring;
using ClaimGraph.Graph;
using ClaimGraph.Time;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying.InTexts;

/// <summary>Where words that were put stand in the text that is kept of a source. It tells what was printed, and not who said it.</summary>
public sealed record FoundInText
{
    public required Reference Source { get; init; }

    /// <summary>Of that source, only when it is not active: disputed or retracted.</summary>
    public RecordStatus? SourceStatus { get; init; }

    public string? SourceTitle { get; init; }

    public string? Publisher { get; init; }

    public PartialDate? PublishedOn { get; init; }

    /// <summary>Which text: SHA-256 in UTF-8, in lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init; }

    /// <summary><c>exact</c>, <c>changed</c>, or <c>ambiguous</c> where they stand in several places.</summary>
    public required AnchorState State { get; init; }

    /// <inheritdoc cref="Anchor.Score"/>
    public double? Score { get; init; }

    /// <summary>The place; null when ambiguous.</summary>
    public TextPlace? Place { get; init; }

    /// <inheritdoc cref="Anchor.Places"/>
    public IReadOnlyList<TextPlace>? Places { get; init; }

    /// <summary>
    /// From what stands there to the words put: of changed ones, and of exact ones that begin or end inside longer words there. Null for all
    /// others.
    /// </summary>
    public WordingComparison? Comparison { get; init; }

    /// <inheritdoc cref="Anchor.Between"/>
    public IReadOnlyList<string>? Between { get; init; }

    /// <inheritdoc cref="Anchor.Alarms"/>
    public IReadOnlyList<Alarm>? Alarms { get; init; }

    /// <summary>Whether the very words stand there, whatever the punctuation.</summary>
    internal bool IsWordForWord => Comparison is { } comparison
        ? comparison.Alarms.All(alarm => alarm.Kind == AlarmKind.HiddenCharacters)
            && comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation)
        : State == AnchorState.Exact || Score >= SameWords;

    /// <summary>The least score of the same words, printed otherwise.</summary>
    private const double SameWords = 0.999;
}
