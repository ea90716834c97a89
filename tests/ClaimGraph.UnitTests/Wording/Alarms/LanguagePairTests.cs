using ClaimGraph.Languages;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>The tables of the languages: what is an alarm in each, and what only looks as if it were one.</summary>
/// <remarks>A file a language in <c>Languages/</c>, with lines <c>kind | earlier | later | why</c>; the kind is <c>same</c> where nothing may be raised.</remarks>
public sealed class LanguagePairTests
{
    private const string Same = "same";

    internal static readonly IReadOnlyList<LanguagePair> All = [.. Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Wording", "Alarms", "Languages")).Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<TestCaseData> Raised => Cases(pair => pair.Kind != Same);

    private static IEnumerable<TestCaseData> Silent => Cases(pair => pair.Kind == Same);

    [TestCaseSource(nameof(Raised))]
    public void A_turned_meaning_is_an_alarm_of_its_kind(LanguagePair pair)
    {
        var kinds = Compare(pair).Alarms.Select(alarm => alarm.Kind);
        var kindsBack = Compare(pair with { From = pair.To, To = pair.From }).Alarms.Select(alarm => alarm.Kind);

        Assert.That(kinds, Does.Contain(Enum.Parse<AlarmKind>(pair.Kind, ignoreCase: true)));
        Assert.That(kindsBack.Distinct(), Is.EquivalentTo(kinds.Distinct()));
    }

    [TestCaseSource(nameof(Silent))]
    public void Another_way_to_print_the_same_raises_nothing(LanguagePair pair)
    {
        Assert.That(Compare(pair).Alarms, Is.Empty);
        Assert.That(Compare(pair with { From = pair.To, To = pair.From }).Alarms, Is.Empty);
    }

    [Test]
    public void Nine_lost_negations_of_ten_are_found_when_nobody_says_which_language_it_is()
    {
        foreach (var language in All.Where(pair => pair.Kind == "negation").GroupBy(pair => pair.Lang))
        {
            var missed = language.Where(pair => Compare(pair with { Lang = null }).Alarms.All(alarm => alarm.Kind != AlarmKind.Negation)).ToList();
            Assert.That(missed.Count * 10, Is.LessThanOrEqualTo(language.Count()), $"{language.Key}: {string.Join("; ", missed.Select(pair => pair.From))}");
        }
    }

    [Test]
    public void Every_language_with_a_table_has_fifteen_pairs_of_either_sort()
    {
        foreach (var language in All.GroupBy(pair => pair.Lang))
        {
            Assert.That(language.Count(pair => pair.Kind != Same), Is.GreaterThanOrEqualTo(15), language.Key);
            Assert.That(language.Count(pair => pair.Kind == Same), Is.GreaterThanOrEqualTo(15), language.Key);
            Assert.That(LanguageFile.All.Select(file => file.Code), Does.Contain(language.Key));
        }
    }

    private static WordingComparison Compare(LanguagePair pair) => WordingComparer.Compare(PrintedText.Of(pair.From, pair.Lang), PrintedText.Of(pair.To, pair.Lang));

    private static IEnumerable<TestCaseData> Cases(Func<LanguagePair, bool> isWanted) =>
        All.Where(isWanted).Select(pair => new TestCaseData(pair).SetArgDisplayNames(pair.Lang!, pair.Kind, pair.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), pair.Because));

    private static IEnumerable<LanguagePair> Read(string path) => File.ReadLines(path)
        .Select((line, index) => (Parts: line.Split(" | "), Line: index + 1))
        .Where(row => row.Parts[0].Length > 0 && row.Parts[0][0] != '#')
        .Select(row => new LanguagePair(Path.GetFileNameWithoutExtension(path), row.Parts[0], row.Parts[1], row.Parts[2], row.Parts[3], row.Line));

    /// <summary>Two printings in a language.</summary>
    /// <param name="Kind">The kind of alarm that they raise; <c>same</c> for none.</param>
    public sealed record LanguagePair(string? Lang, string Kind, string From, string To, string Because, int Line);
}
