using System.Text.RegularExpressions;
using ClaimGraph.UnitTests.Search;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>Changes that turn the meaning raise an alarm; others raise none.</summary>
public sealed class MeaningAlarmsTests
{
    private static readonly AlarmPair[] Raised = [.. RaisedPairs.All, .. SpokenNumberPairs.Raised, .. TensePairs.Raised, .. RaisedPairs.Hidden];
    private static readonly AlarmPair[] Silent = [.. SilentPairs.All, .. SpokenNumberPairs.Silent, .. TensePairs.Silent, .. SilentPairs.Hidden];

    private static IEnumerable<TestCaseData> RaisedCases => Raised.Select((pair, index) => Case(pair, index));

    private static IEnumerable<TestCaseData> SilentCases => Silent.Select((pair, index) => Case(pair, index));

    [TestCaseSource(nameof(RaisedCases))]
    public void A_turned_meaning_is_an_alarm(int index)
    {
        var pair = Raised[index];

        Assert.That(Kinds(pair.From, pair.To, pair.Lang).Distinct(), Is.EquivalentTo(pair.Kinds), Explained(pair));
    }

    [TestCaseSource(nameof(SilentCases))]
    public void Another_way_to_print_the_same_is_none(int index)
    {
        var pair = Silent[index];

        Assert.That(Alarms(pair.From, pair.To, pair.Lang), Is.Empty, Explained(pair));
    }

    [Test]
    public void The_table_has_ten_pairs_for_each_kind()
    {
        foreach (var kind in Enum.GetValues<AlarmKind>().Where(kind => kind != AlarmKind.Frame))
            Assert.That(Raised.Count(pair => pair.Kinds.Contains(kind)), Is.GreaterThanOrEqualTo(10), kind.ToString());
    }

    [Test]
    public void An_alarm_names_the_words_and_says_what_happened()
    {
        var alarm = Alarms("China has not decreased its imports.", "China has decreased its imports.", "en").Single();

        Assert.That(alarm.From, Is.EqualTo("not"));
        Assert.That(alarm.To, Is.Null);
        Assert.That(alarm.Because, Is.EqualTo("\"not\" is gone: \"has not decreased\" is now \"has decreased\"."));
    }

    [Test]
    public void A_changed_number_is_named_with_its_unit()
    {
        var alarm = Alarms("It is worth $245 billion now.", "It is worth $245 million now.", "en").Single();

        Assert.That((alarm.From, alarm.To), Is.EqualTo(("$245 billion", "$245 million")));
    }

    [Test]
    public void A_hidden_character_is_named_by_its_code_point()
    {
        var alarm = Alarms("Exports decreased.", "Exports de\u200Bcreased.", "en").Single();

        Assert.That(alarm.Because, Does.Contain("U+200B").And.Contain("decreased"));
    }

    [Test]
    public void The_same_loss_is_told_once()
    {
        Assert.That(Alarms("Nothing has changed, and we will not leave.", "We will leave, and all has changed.", "en").Count(alarm => alarm.Kind == AlarmKind.Negation), Is.LessThanOrEqualTo(2));
        Assert.That(Alarms("He said it was not true.", "He said it was true.", "en"), Has.Count.EqualTo(1));
    }

    [Test]
    public void The_language_is_guessed_when_it_is_not_known()
    {
        var known = Raised.Where(pair => pair.Kinds.Contains(AlarmKind.Negation)).ToList();
        var found = known.Count(pair => Kinds(pair.From, pair.To, null).Contains(AlarmKind.Negation));

        Assert.That(found, Is.GreaterThanOrEqualTo(known.Count * 9 / 10));
    }

    [Test]
    public void Swapping_the_texts_gives_the_same_kinds()
    {
        foreach (var pair in Raised.Concat(Silent))
            Assert.That(Kinds(pair.To, pair.From, pair.Lang), Is.EquivalentTo(Kinds(pair.From, pair.To, pair.Lang)), Explained(pair));
    }

    [Test]
    public void A_text_with_itself_has_no_alarm()
    {
        foreach (var pair in Raised.Concat(Silent))
            Assert.That(Alarms(pair.From, pair.From, pair.Lang), Is.Empty, pair.From);
        foreach (var pair in Raised.Concat(Silent))
            Assert.That(Alarms(pair.From, pair.From + " ", pair.Lang), Is.Empty, pair.From);
    }

    [Test]
    public void No_text_throws() =>
        Gen.Select(UnicodeText.Any, UnicodeText.Any, Gen.Int[0, 6]).Sample(
            (from, to, language) =>
            {
                var lang = new[] { null, "en", "ru", "de", "fr", "es", "zh" }[language];
                return Alarms(from, to, lang) is not null && Alarms(from, from, lang).Count == 0;
            },
            iter: 3000);

    [Test]
    public void No_mixture_of_known_words_throws()
    {
        var words = Raised.Concat(Silent).SelectMany(pair => Regex.Split($"{pair.From} {pair.To}", "(?<= )")).Distinct().ToArray();
        var text = Gen.Int[0, words.Length - 1].Select(index => words[index]).Array[0, 25].Select(string.Concat);
        Gen.Select(text, text, Gen.Int[0, 6]).Sample(
            (from, to, language) =>
            {
                var lang = new[] { null, "en", "ru", "de", "fr", "es", "zh" }[language];
                return Alarms(from, to, lang).Count >= 0;
            },
            iter: 3000);
    }

    private static IEnumerable<AlarmKind> Kinds(string from, string to, string? lang) => Alarms(from, to, lang).Select(alarm => alarm.Kind);

    private static IReadOnlyList<Alarm> Alarms(string from, string to, string? lang)
    {
        var earlier = PrintedText.Of(from, lang);
        var later = PrintedText.Of(to, lang);
        return MeaningAlarms.Between(earlier, later, WordRuns.Between(earlier, later));
    }

    private static TestCaseData Case(AlarmPair pair, int index) =>
        new TestCaseData(index).SetArgDisplayNames($"{index} {Regex.Replace(pair.ToString(), @"[^\w\s.,:|%$?-]", "")}");

    private static string Explained(AlarmPair pair) =>
        $"{pair.From}\n{pair.To}\n{pair.Reason}\n{string.Join('\n', Alarms(pair.From, pair.To, pair.Lang).Select(alarm => alarm.ToString()))}";
}
