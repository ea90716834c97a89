using System.Text;
using ClaimGraph.Languages;
using ClaimGraph.Search;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.UnitTests.Languages;

/// <summary>The files of the languages are read wholly or not at all.</summary>
public sealed class LanguageFileTests
{
    private const string Other = "zz";
    private const string Least = "[Codes]\nxx\n[Negation]\nnot: nay\n";

    private static readonly LanguageHeading[] OfTokens =
    [
        LanguageHeading.Idle, LanguageHeading.Negation, LanguageHeading.Modal, LanguageHeading.Quantifier, LanguageHeading.Condition, LanguageHeading.Tense, LanguageHeading.Auxiliaries,
        LanguageHeading.NumberValues, LanguageHeading.NumberScales, LanguageHeading.Units, LanguageHeading.Months, LanguageHeading.Weekdays, LanguageHeading.Names, LanguageHeading.Decades,
        LanguageHeading.NegationOpeners, LanguageHeading.Coordinators, LanguageHeading.Subordinators, LanguageHeading.QuestionParticles,
        LanguageHeading.NumberJoiners, LanguageHeading.RangeWords, LanguageHeading.UnitLinks, LanguageHeading.DecadeOpeners, LanguageHeading.Expletives,
    ];

    private static readonly LanguageHeading[] OfFoldedWords =
    [
        LanguageHeading.HouseStyle, LanguageHeading.Cardinals, LanguageHeading.Fillers, LanguageHeading.FillerSounds, LanguageHeading.SpeechVerbs, LanguageHeading.Notes,
    ];

    private static IEnumerable<string> Codes => LanguageFile.All.Select(file => file.Code);

    [Test]
    public void Every_file_of_the_folder_is_read()
    {
        Assert.That(Codes, Is.SupersetOf(new[] { "en", "de", "fr", "es", "ru", "zh" }));
        Assert.That(Codes, Is.Unique);
    }

    [TestCaseSource(nameof(Codes))]
    public void A_language_can_deny_count_and_name_who_held_an_office(string code)
    {
        var file = LanguageFile.All.Single(file => file.Code == code);

        foreach (var heading in new[] { LanguageHeading.Negation, LanguageHeading.Units, LanguageHeading.Former, LanguageHeading.HeldThen })
            Assert.That(file.Entries(heading), Is.Not.Empty, $"[{LanguageFileReader.Written(heading)}]");
    }

    // A phrase that the reader of texts would cut otherwise is never met.
    [TestCaseSource(nameof(Codes))]
    public void Every_phrase_of_a_file_can_be_met_in_a_text(string code)
    {
        var file = LanguageFile.All.Single(file => file.Code == code);
        var language = Language.All.Single(language => language.Code == code);
        var missed = OfTokens.SelectMany(file.Phrases).Where(phrase => !Words(phrase).SelectMany(UnspacedWords.Tokens).SequenceEqual(Tokens(phrase)));

        Assert.That(missed, Is.Empty);

        IEnumerable<string> Tokens(string phrase) =>
            TokenReader.Read(PrintedText.Of(Printed(phrase)), language).Select(token => token.Key).Where(key => key != Other);
    }

    // Elided words stand in front of another one, contracted ones behind.
    private static string Printed(string phrase)
    {
        var printed = string.Join(' ', Words(phrase)).Replace("' ", "'", StringComparison.Ordinal).Replace(" '", "'", StringComparison.Ordinal);
        return (printed[0] == '\'' ? Other : "") + printed + (printed[^1] == '\'' ? Other : "");
    }

    private static IEnumerable<string> Words(string phrase) =>
        phrase.TrimStart('~', '^', '_').TrimEnd('#', ',', '_').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word.StartsWith('*') ? "qu" : "") + word.Trim('*'));

    [TestCaseSource(nameof(Codes))]
    public void Words_that_are_compared_folded_are_written_folded(string code)
    {
        var file = LanguageFile.All.Single(file => file.Code == code);

        Assert.That(file.Phrases(LanguageHeading.FunctionWords).Where(word => SearchText.Of(word) != word), Is.Empty);
        Assert.That(OfFoldedWords.SelectMany(file.Phrases).Where(phrase => phrase.Split(' ').Any(word => !IsFolded(word))), Is.Empty);

        static bool IsFolded(string word) => string.Concat(PrintedText.Of(word).Words.Select(read => read.Folded)) == word;
    }

    // The words around it belong to no language, so that nothing else can be an alarm.
    [TestCaseSource(nameof(Codes))]
    public void Any_negation_of_a_file_that_is_lost_or_gained_is_an_alarm(string code)
    {
        var file = LanguageFile.All.Single(file => file.Code == code);
        var phrases = file.Entries(LanguageHeading.Negation).Where(entry => entry.Meaning != "bound").Select(entry => entry.Phrase.Trim('~', '_'));
        var missed = phrases.Where(phrase => !IsAlarm($"vlora brax{Joint(phrase)}{phrase} prell torv.", "vlora brax prell torv.") || !IsAlarm("vlora brax prell torv.", $"vlora brax{Joint(phrase)}{phrase} prell torv."));

        Assert.That(missed, Is.Empty);

        string Joint(string phrase) => phrase[0] == '\'' || phrase == "n't" ? "" : " ";

        bool IsAlarm(string from, string to)
        {
            var comparison = WordingComparer.Compare(PrintedText.Of(from, code), PrintedText.Of(to, code));
            return comparison.Alarms.Any(alarm => alarm.Kind == AlarmKind.Negation)
                && !comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation);
        }
    }

    // Only of the language that is stated, where they are words of others.
    [TestCase("didnt", "en", "didn't")]
    [TestCase("didnt", null, "didn't")]
    [TestCase("didnt", "de", "didnt")]
    [TestCase("dont", "en", "don't")]
    [TestCase("dont", null, "dont")]
    [TestCase("im", null, "im")]
    public void A_lost_apostrophe_is_set_again(string word, string? language, string restored) =>
        Assert.That(LostApostrophes.Restored(word, language), Is.EqualTo(restored));

    [Test]
    public void A_file_says_what_it_is_of() =>
        Assert.That(Read(Least + "[Traits]\ndecimal mark: ,\n").Traits.MayBeDecimal('.'), Is.False);

    [TestCase(Least + "[Negatoin]\nnay\n", "[Negatoin] is no heading that is known")]
    [TestCase(Least + "[Marks]\nand or and\n", "\"and\" stands there a second time")]
    [TestCase(Least + "[Modal]\nmay: might;; could\n", "an entry is empty")]
    [TestCase(Least + "[Modal]\nmay: might;\n", "an entry is empty")]
    [TestCase(Least + "[Modal]\nmight\n", "is no line")]
    [TestCase(Least + "[Modal]\n[Marks]\nand\n", "has nothing under [Modal]")]
    [TestCase(Least + "[Negation]\nnot: no\n", "stands there a second time")]
    [TestCase(Least + "[Traits]\ndecimal sign: ,\n", "no trait that is known")]
    [TestCase(Least + "[Credits]\nopner: by\n", "\"opner\" is one of: byline; caption; ")]
    [TestCase(Least + "[Credits]\nby\n", "is no line")]
    [TestCase(Least + "[Pages]\nhead: page\n", "is one of: count; ending; word")]
    [TestCase(Least + "[Traits]\ndecimal mark: ;\n", "is one of")]
    [TestCase(Least + "[Traits]\nverb stem: three\n", "is a number")]
    [TestCase(Least + "[Verb endings]\ne,es\n", "has one tense only")]
    [TestCase(Least + "[Verb endings]\ne,es/have>ed\n", "\"have\" in \"e,es/have>ed\" is no meaning of [Auxiliaries]")]
    [TestCase("nay\n" + Least, "stands under no heading")]
    [TestCase("[Codes]\nyy\n[Negation]\nnot: nay\n", "must name its own code first")]
    [TestCase("[Codes]\nxx\n", "has no [Negation]")]
    public void A_fault_stops_the_reading_and_is_named(string text, string fault) =>
        Assert.That(() => Read(text), Throws.TypeOf<InvalidDataException>().With.Message.Contains(fault).And.Message.Contains("xx.txt"));

    [Test]
    public void A_fault_names_its_line() =>
        Assert.That(() => Read(Least + "\n# said here\n[Marks]\nand and\n"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("line 8, [Marks]"));

    [Test]
    public void What_is_no_text_is_refused() =>
        Assert.That(() => LanguageFileReader.Read("xx.txt", new MemoryStream([0x5B, 0xFF, 0xFE])), Throws.TypeOf<InvalidDataException>());

    private static LanguageFile Read(string text) => LanguageFileReader.Read("xx.txt", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
