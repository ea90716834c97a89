using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>Says verdicts as sentences.</summary>
internal static class VerdictWords
{
    public static string TooShort { get; } = string.Create(CultureInfo.InvariantCulture,
        $"With fewer than {Verification.LeastContentWords} words that say something, a match proves nothing.");

    public const string Saying = "This is a common saying: that somebody is on record with it proves nothing.";

    public static string Nothing(VerificationQuestion question) => question switch
    {
        { IsSpeakerNamed: true, Speaker: null } =>
            "Nobody by that name is on record, and nobody else with these words. They may have been said all the same.",
        { IsSpeakerNamed: true } => "Nothing like these words is on record as this speaker's. They may have been said all the same.",
        _ => "Nothing like these words is on record. They may have been said all the same.",
    };

    public static string Of(ComparedClaim nearest) => $"{Found(nearest)}{Day(nearest)}{Status(nearest)}";

    public static string OfOther(ComparedClaim nearest) => $"{FoundAsOther(nearest)}{Day(nearest)}{Status(nearest)}";

    private static string Found(ComparedClaim nearest)
    {
        var (name, where) = (Name(nearest), Where(nearest));
        return nearest switch
        {
            { Verdict: Verdict.Exact, Extent: Extent.Part } =>
                $"These words stand so inside words on record as {name}'s{where}.{Alarms(nearest.Comparison)}",
            { Verdict: Verdict.Exact } => $"These words are on record as {name}'s{where}.{Alarms(nearest.Comparison)}",
            { Verdict: Verdict.TranslationOnly } =>
                $"These words are on record as a translation of {name}'s{where}; the words spoken are not.",
            { Verdict: Verdict.Altered } => $"{name} is on record with words like these{where}, but they differ: {Difference(nearest.Comparison)}",
            { OnRecord.IsVerbatim: false } =>
                $"On record is a report of what {name} said{where}, not {name}'s own words.{(IsOther(nearest.Comparison) ? "" : Alarms(nearest.Comparison))}",
            _ => $"{name} is on record with the like{where}, but in other words.",
        };
    }

    private static string FoundAsOther(ComparedClaim nearest) => nearest.Verdict == Verdict.Altered
        ? $"Words like these are on record as {Name(nearest)}'s{Where(nearest)}, but they differ: {Difference(nearest.Comparison)}"
        : $"These words are on record as {Name(nearest)}'s{Where(nearest)}.";

    private static string Day(ComparedClaim nearest) =>
        nearest.Day == DayAgreement.Differs ? $" The day on record is another: {nearest.SaidOn}." : "";

    private static string Status(ComparedClaim nearest) =>
        nearest.Status is { } status ? $" The record is {WireNames<RecordStatus>.Of(status)}." : "";

    private static string Name(ComparedClaim candidate) => candidate.Speaker.Name ?? candidate.Speaker.Reference.ToString();

    private static string Where(ComparedClaim candidate) => candidate.OnRecord switch
    {
        { Publisher: { } publisher, SourceTitle: { } title } => $", printed by {publisher} in “{title}”",
        { SourceTitle: { } title } => $", printed in “{title}”",
        _ => "",
    };

    private static string Difference(WordingComparison comparison) =>
        $"{string.Join(", ", comparison.Classes.Select(Said))}.{Alarms(comparison)}";

    private static bool IsOther(WordingComparison comparison) => comparison.Classes.Contains(WordingClass.Paraphrase);

    private static string Alarms(WordingComparison comparison) => string.Concat(comparison.Alarms.Select(alarm => $" {alarm.Because}"));

    private static string Said(WordingClass found) => found switch
    {
        WordingClass.Identical => "nothing is changed",
        WordingClass.Punctuation => "punctuation is changed",
        WordingClass.Trimmed => "words are cut off or left out where an ellipsis says so",
        WordingClass.Extended => "they go on beyond what is recorded",
        WordingClass.Clarified => "words stand in brackets",
        WordingClass.Stitched => "words are left out inside without a mark",
        WordingClass.Substituted => "words are put in, replaced or moved",
        WordingClass.Paraphrase => "they are other words",
        WordingClass.Translated => "they are in another language",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found, null),
    };
}
