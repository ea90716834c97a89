using ClaimGraph.Graph;

namespace ClaimGraph.Extraction;

/// <summary>Suggests what sort of assertion a statement is, and says by what.</summary>
internal static class KindSuggestion
{
    /// <param name="text">The words that were said.</param>
    /// <param name="class">What the verb makes of them.</param>
    public static (ClaimKind Kind, string Because) Of(string text, CueClass @class, string? cue, SpeechWords words)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (@class == CueClass.Question || trimmed.EndsWith("?") || trimmed.EndsWith("？"))
            return (ClaimKind.Question, @class == CueClass.Question ? $"“{cue}” asks." : "It ends with a question mark.");
        if (@class == CueClass.Denial)
            return (ClaimKind.Denial, $"“{cue}” denies.");
        if (@class == CueClass.Promise)
            return (ClaimKind.Promise, $"“{cue}” promises.");
        if (@class == CueClass.Demand)
            return (ClaimKind.Normative, $"“{cue}” demands.");
        var padded = $" {text.ToLowerInvariant().Replace('’', '\'').Replace(',', ' ').Replace('.', ' ')} ";
        if (Met(padded, words.Set(SpeechHeading.DutyWords)) is { } duty)
            return (ClaimKind.Normative, $"“{duty}” says what ought to be.");
        if (Met(padded, words.Set(SpeechHeading.ForwardWords)) is { } forward)
            return (ClaimKind.Prediction, $"“{forward}” speaks of what is to come.");
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && (text.AsSpan().IndexOfAny("%$€£") >= 0 || Met(padded, words.Set(SpeechHeading.Measures)) is not null))
            return (ClaimKind.Statistic, "A number with what it measures.");
        return @class == CueClass.Evidence ? (ClaimKind.Factual, $"“{cue}” reports what was found.") : (ClaimKind.Opinion, "Nothing in it says that it is anything else.");
    }

    private static string? Met(string text, IEnumerable<string> phrases) =>
        phrases.Where(phrase => text.Contains($" {phrase} ", StringComparison.Ordinal)).OrderBy(phrase => text.IndexOf($" {phrase} ", StringComparison.Ordinal)).FirstOrDefault();
}
