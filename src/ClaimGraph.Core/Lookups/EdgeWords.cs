using ClaimGraph.Graph;
using ClaimGraph.Time;

namespace ClaimGraph.Lookups;

/// <summary>Says edges as sentences.</summary>
internal static class EdgeWords
{
    /// <summary>Characters of a text that a sentence repeats.</summary>
    private const int LongestPart = 90;

    private const string Cut = " […]";

    /// <param name="from">The record at which the edge starts.</param>
    /// <param name="to">The record at which it ends.</param>
    public static string Of(EdgeDocument edge, Record? from, Record? to)
    {
        var (subject, target) = (Named(from, edge.From), Named(to, edge.To));
        var sentence = edge.Type switch
        {
            EdgeType.Made => $"{subject} {Made(to as ClaimRecord)} the claim {target}{On((to as ClaimRecord)?.SaidOn)}",
            EdgeType.OnBehalfOf => $"{subject} was said on behalf of {target}",
            EdgeType.About => $"{subject} is about {target}{As(edge.Role)}",
            EdgeType.Quotes => $"The quotation {subject} renders {target}",
            EdgeType.AppearsIn => $"The quotation {subject} appears in {target}",
            EdgeType.PublishedBy => $"{subject} was published by {target}{On((from as SourceRecord)?.PublishedOn)}",
            EdgeType.DescribedIn => $"{subject} is described in {target}",
            EdgeType.AffiliatedWith => $"{subject} {Position(edge)} {target}{During(edge)}",
            EdgeType.BasedIn => $"{subject} is based in {target}",
            EdgeType.CitizenOf => $"{subject} is a citizen of {target}",
            EdgeType.PartOf => $"{subject} {Is(edge)} part of {target}{During(edge)}",
            EdgeType.OwnedBy => $"{subject} {Is(edge)} owned by {target}{During(edge)}",
            EdgeType.Advises => $"{subject} {(edge.Until is null ? "advises" : "advised")} {target}{During(edge)}",
            EdgeType.Broader => $"{subject} has the broader topic {target}",
            EdgeType.Supports => $"{subject} supports {target}",
            EdgeType.Contradicts => $"{subject} contradicts {target}",
            EdgeType.Qualifies => $"{subject} qualifies {target}",
            EdgeType.Repeats => $"{subject} repeats {target}",
            EdgeType.TakenFrom => $"The quotation {subject} was taken from {target}",
            EdgeType.Republishes => $"{subject} republishes {target}",
            EdgeType.Translates => $"{subject} translates {target}",
            EdgeType.Cites => $"{subject} cites {target}",
            EdgeType.DifferentFrom => $"{subject} is not the same as {target}",
            EdgeType.UnsureIfSameAs => $"{subject} may or may not be the same as {target}",
            _ => $"{subject} {WireNames<EdgeType>.Of(edge.Type)} {target}",
        };
        return $"{sentence}.";
    }

    private static string Named(Record? record, Reference reference) => GraphDescriber.LabelOf(record) switch
    {
        null => reference.ToString(),
        var label => record is EntityRecord ? Short(label) : $"“{Short(label)}”",
    };

    /// <summary>A text, or its beginning when it is longer than a line.</summary>
    internal static string Short(string text)
    {
        if (text.Length <= LongestPart)
            return text;
        var space = text.LastIndexOf(' ', LongestPart);
        var end = space > LongestPart / 2 ? space : LongestPart;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), Cut);
    }

    private static string Made(ClaimRecord? claim) => claim?.JointWith is null ? "made" : "jointly made";

    private static string Position(EdgeDocument edge) =>
        edge.Title is { } title ? $"{Was(edge)} {Short(title)} of" : $"{Was(edge)} affiliated with";

    /// <summary>Of an affiliation that may have ended, only that it was one is known.</summary>
    private static string Was(EdgeDocument edge) => edge is { Since: not null, Until: null } ? "has been" : "was";

    private static string Is(EdgeDocument edge) => edge.Until is null ? "is" : "was";

    private static string During(EdgeDocument edge) => (edge.Since, edge.Until) switch
    {
        (null, null) => "",
        ({ } since, null) => $" since {since}",
        (null, { } until) => $" until {until}",
        var (since, until) => $" from {since} to {until}",
    };

    private static string On(PartialDate? date) => date is not { } known ? "" : known.Precision == DatePrecision.Day ? $" on {known}" : $" in {known}";

    private static string As(string? role) => role is null ? "" : $" (as {role})";
}
