using System.Globalization;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Verifying.InTexts;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>Says verdicts as sentences.</summary>
internal static class VerdictWords
{
    private static string TooShort { get; } = string.Create(CultureInfo.InvariantCulture,
        $"With fewer than {Verification.LeastContentWords} meaningful words, a match proves nothing.");

    public const string Saying = "This is a common saying: that somebody is on record with it proves nothing.";

    public const string Few = " These are few words: others may have said them as well.";

    public const string OwnSaying = " It is a common saying, which others are on record with as well or may have used.";

    public const string NotLookedAt = " There are texts of sources that share words with these and could not be looked at in time.";

    /// <summary>Characters of what is on record that a sentence tells.</summary>
    private const int MostTold = 300;

    /// <summary>Further speakers that a sentence names.</summary>
    private const int MostNamed = 10;

    public static string Nothing(VerificationQuestion question) => question switch
    {
        { IsSpeakerNamed: true, Speaker: null } =>
            "Nobody by that name is on record, and nobody else with these words. They may have been said all the same.",
        { IsSpeakerNamed: true } => "Nothing like these words is on record as this speaker's. They may have been said all the same.",
        _ => "Nothing like these words is on record. They may have been said all the same.",
    };

    /// <summary>That the words are too few, and which words on record come nearest to them.</summary>
    public static string TooFew(ComparedClaim? nearest) => nearest is null
        ? TooShort
        : $"{TooShort} Nearest to them on record are the words of {Name(nearest)}{Where(nearest)}: “{Short(nearest.OnRecord.Words)}”.{Alarms(nearest.Comparison)}";

    /// <summary>What was found, of the speaker asked about or of anybody.</summary>
    public static string Of(ComparedClaim nearest, IReadOnlyList<ComparedClaim> candidates) =>
        $"{Found(nearest)}{Others(nearest, candidates)}{Day(nearest)}{Status(nearest)}";

    /// <summary>What was found piece by piece.</summary>
    public static string Of(IReadOnlyList<PieceDocument> pieces)
    {
        var told = pieces.Take(MostNamed).Select(piece => $"“{Short(piece.Words)}”: {piece.Because}");
        var more = pieces.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" And {pieces.Count - MostNamed} more.") : "";
        return string.Create(CultureInfo.InvariantCulture, $"These words put together {pieces.Count} pieces that are not on record together. {string.Join(' ', told)}{more}");
    }

    /// <summary>What was found of somebody else.</summary>
    public static string OfOther(ComparedClaim nearest, IReadOnlyList<ComparedClaim> candidates) =>
        $"{FoundAsOther(nearest)}{Others(nearest, candidates)}{Day(nearest)}{Status(nearest)}";

    /// <summary>What was found, when nobody of the name asked about is on record.</summary>
    public static string OfUnknown(ComparedClaim nearest, IReadOnlyList<ComparedClaim> candidates) =>
        $"{OfOther(nearest, candidates)} Nobody of the name that was asked about is on record, so whether it is the same speaker cannot be told.";

    /// <summary>What contradicts it.</summary>
    public static string Contradicted(IEnumerable<ContradictingClaim> claims) =>
        string.Concat(claims.Select(claim => $" A claim of {claim.Speaker.Called}{Aside(With(claim.JointWith))} on record contradicts it: “{Short(claim.Text)}”{(claim.Status is { } status ? $", which is {WireNames<RecordStatus>.Of(status)}" : "")}."));

    /// <summary>In which texts the words stand.</summary>
    /// <param name="found">One at least; the first is told.</param>
    public static string InText(Verdict verdict, IReadOnlyList<FoundInText> found)
    {
        var first = found[0];
        var title = first.SourceTitle is { } known ? $"“{known}”" : first.Source.ToString();
        var more = found.Skip(1).Count(other => other.IsWordForWord == first.IsWordForWord) switch
        {
            0 => "",
            1 => ", and in that of one more source",
            var others => string.Create(CultureInfo.InvariantCulture, $", and in those of {others} more sources"),
        };
        var place = $"{(first.IsWordForWord ? "word for word" : "nearly so")} in the text of {title}{(first.Publisher is { } publisher ? $", published by {publisher}" : "")}{more}.";
        var alarms = $"{(first.Comparison is { } comparison && !IsOther(comparison) ? Alarms(comparison) : "")}{string.Concat((first.Alarms ?? []).Select(alarm => $" {alarm.Because}"))}";
        return verdict == Verdict.NotOnRecord
            ? $" Not recorded as a statement, they stand {place}{alarms}{Status("That source", first.SourceStatus)} A text does not prove who said them."
            : $" They stand {place}{alarms}{Status("That source", first.SourceStatus)}";
    }

    private static string Found(ComparedClaim nearest)
    {
        var (name, where) = (Name(nearest), Where(nearest));
        return nearest switch
        {
            { PrintedSo: not null } => Misprint(nearest),
            { Verdict: Verdict.Exact, Extent: Extent.Part } =>
                $"These words stand so inside words on record as {name}'s{where}.{Alarms(nearest.Comparison)}",
            { Verdict: Verdict.Exact } => $"These words are on record as {name}'s{where}.{Alarms(nearest.Comparison)}",
            { Verdict: Verdict.TranslationOnly } =>
                $"These words are on record as a translation of {name}'s{where}; the words spoken are not.{Alarms(nearest.Comparison)}",
            { Verdict: Verdict.Altered } => $"{name} is on record with words like these{where}, but they differ: {Difference(nearest.Comparison)}",
            { OnRecord.IsVerbatim: false } =>
                $"On record is a report of what {name} said{where}, not {name}'s own words.{(IsOther(nearest.Comparison) ? "" : Alarms(nearest.Comparison))}",
            _ => $"{name} is on record with the like{where}, but in other words.",
        };
    }

    private static string FoundAsOther(ComparedClaim nearest) => nearest switch
    {
        { PrintedSo: not null } => Misprint(nearest),
        { Verdict: Verdict.Altered } =>
            $"Words like these are on record as {Name(nearest)}'s{Where(nearest)}, but they differ: {Difference(nearest.Comparison)}",
        _ => $"These words are on record as {Name(nearest)}'s{Where(nearest)}.{Alarms(nearest.Comparison)}",
    };

    private static string Misprint(ComparedClaim nearest) =>
        $"These words of {Name(nearest)}{Aside(With(nearest.JointWith, nearest.OnBehalfOf))} are printed so{By(nearest.PrintedSo!)}; on record is “{Short(nearest.OnRecord.Words)}”. They differ: {Difference(nearest.Comparison)}";

    private static string Short(string words) => words.Length > MostTold ? words[..CodePoints.Forth(words, 0, MostTold)] + "…" : words;

    private static string By(RecordedWords print) => print switch
    {
        { Publisher: { } publisher, SourceTitle: { } title } => $" by {publisher} in “{title}”",
        { Publisher: { } publisher } => $" by {publisher}",
        { SourceTitle: { } title } => $" in “{title}”",
        _ => "",
    };

    /// <summary>Everybody else who is on record with the very words.</summary>
    private static string Others(ComparedClaim nearest, IReadOnlyList<ComparedClaim> candidates)
    {
        if (nearest.Verdict is not (Verdict.Exact or Verdict.TranslationOnly))
            return "";
        var names = candidates
            .Where(candidate => candidate.Verdict is Verdict.Exact or Verdict.TranslationOnly && candidate.Speaker.Reference != nearest.Speaker.Reference)
            .DistinctBy(candidate => candidate.Speaker.Reference)
            .Select(candidate => $"{Name(candidate)}'s")
            .ToList();
        return names.Count switch
        {
            0 => "",
            <= MostNamed => $" They are on record as {Listed(names)} as well.",
            _ => $" They are on record as {Listed(names)}' as well.",
        };
    }

    private static string Day(ComparedClaim nearest) =>
        nearest.Day == DayAgreement.Differs ? $" The day on record is another: {nearest.SaidOn}." : "";

    private static string Status(ComparedClaim nearest) =>
        $"{Status("The record", nearest.Status)}{Status("The quotation", (nearest.PrintedSo ?? nearest.OnRecord).Status)}";

    /// <summary>That something is disputed or was retracted; nothing of what is active.</summary>
    public static string Status(string what, RecordStatus? status) => status is { } known ? $" {what} is {WireNames<RecordStatus>.Of(known)}." : "";

    private static string Name(ComparedClaim candidate) => candidate.Speaker.Called;

    /// <summary>With whom and for whom they were said, and where they are printed.</summary>
    private static string Where(ComparedClaim nearest) =>
        $"{With(nearest.JointWith, nearest.OnBehalfOf)}{(By(nearest.OnRecord) is { Length: > 0 } by ? $", printed{by}" : "")}";

    private static string With(IReadOnlyList<SpeakerNamed>? others, SpeakerNamed? principal = null) =>
        $"{(others is null ? "" : $", jointly with {Listed([.. others.Select(other => other.Called)])}")}{(principal is null ? "" : $", on behalf of {principal.Called}")}";

    private static string Aside(string words) => words.Length > 0 ? $"{words}," : "";

    private static string Listed(IReadOnlyList<string> names) => names.Count switch
    {
        1 => names[0],
        <= MostNamed => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNamed))} and {names.Count - MostNamed} others"),
    };

    private static string Difference(WordingComparison comparison) =>
        $"{string.Join(", ", comparison.Classes.SelectMany(found => Said(found, comparison)).Distinct())}.{(IsOther(comparison) ? "" : Alarms(comparison))}";

    private static bool IsOther(WordingComparison comparison) => comparison.Classes.Contains(WordingClass.Paraphrase);

    private static string Alarms(WordingComparison comparison) => string.Concat(comparison.Alarms.Select(alarm => $" {alarm.Because}"));

    private static IEnumerable<string> Said(WordingClass found, WordingComparison comparison) => found switch
    {
        WordingClass.Identical => ["nothing is changed"],
        WordingClass.Punctuation => ["punctuation is changed"],
        WordingClass.Trimmed => CutOff(comparison),
        WordingClass.Extended => ["they go on beyond what is recorded"],
        WordingClass.Clarified => ["words stand in brackets"],
        WordingClass.Stitched => ["words are left out inside without a mark"],
        WordingClass.Substituted => ["words are added, replaced or moved"],
        WordingClass.Paraphrase => ["they are other words"],
        WordingClass.Translated => ["they are in another language"],
        _ => throw new ArgumentOutOfRangeException(nameof(found), found, null),
    };

    /// <summary>Where words are missing: at which end, or inside, where print says so.</summary>
    private static IEnumerable<string> CutOff(WordingComparison comparison)
    {
        var runs = comparison.Diff ?? [];
        var (first, last) = (runs.TakeWhile(run => run.Kind != ChangeKind.Same).Count(), runs.Count - runs.Reverse().TakeWhile(run => run.Kind != ChangeKind.Same).Count());
        var removed = runs.Index().Where(run => run.Item is { Kind: ChangeKind.Removed or ChangeKind.Replaced, From: not null }).Select(run => run.Index).ToList();
        if (removed.Exists(index => index < first))
            yield return "words are cut off at the beginning";
        if (removed.Exists(index => index >= last))
            yield return "words are cut off at the end";
        if (removed.Exists(index => index >= first && index < last && runs[index].Kind == ChangeKind.Removed) && !comparison.Classes.Contains(WordingClass.Stitched))
            yield return "words are left out where a mark says so";
        if (removed.Count == 0)
            yield return "words are cut off";
    }
}
