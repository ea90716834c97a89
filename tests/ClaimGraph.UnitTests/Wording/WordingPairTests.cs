using ClaimGraph.UnitTests.Wording.Pairs;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

/// <summary>The table of pairs: what each is, and what holds for all of its kind.</summary>
public sealed class WordingPairTests
{
    private static readonly (WordingClass Class, WordingPair[] Pairs)[] Table =
    [
        (WordingClass.Identical, IdenticalPairs.All),
        (WordingClass.Punctuation, PunctuationPairs.All),
        (WordingClass.Trimmed, TrimmedPairs.All),
        (WordingClass.Extended, ExtendedPairs.All),
        (WordingClass.Clarified, ClarifiedPairs.All),
        (WordingClass.Stitched, StitchedPairs.All),
        (WordingClass.Substituted, SubstitutedPairs.All),
        (WordingClass.Paraphrase, ParaphrasePairs.All),
        (WordingClass.Translated, TranslatedPairs.All),
    ];

    private static IEnumerable<WordingPair> All => Table.SelectMany(row => row.Pairs);

    private static IEnumerable<TestCaseData> Named =>
        All.Select((pair, index) => new TestCaseData(pair).SetName($"Pair_{index + 1:000} {pair}"));

    [TestCaseSource(nameof(Named))]
    public void A_pair_is_of_its_classes(WordingPair pair)
    {
        var comparison = Compare(pair.From, pair.To, pair.Lang, pair.ToLang ?? pair.Lang);
        Assert.That(comparison.Classes, Is.EqualTo(pair.Classes), $"{pair.From} / {pair.To}");
    }

    [Test]
    public void Every_class_has_a_dozen_pairs_and_all_six_languages_are_there()
    {
        Assert.That(All.Count(), Is.GreaterThanOrEqualTo(110));
        Assert.That(Table.Select(row => row.Pairs.Count(pair => pair.Classes.Contains(row.Class))), Has.All.GreaterThanOrEqualTo(12));
        foreach (var row in Table)
            Assert.That(row.Pairs.Select(pair => pair.Lang), Is.SupersetOf(new[] { "en", "ru", "de", "fr", "es" }), row.Class.ToString());
        Assert.That(Table.Select(row => row.Pairs.Any(pair => pair.Lang.StartsWith("zh", StringComparison.Ordinal))), Has.All.True);
    }

    [TestCase(WordingClass.Identical, WordingClass.Identical)]
    [TestCase(WordingClass.Punctuation, WordingClass.Punctuation)]
    [TestCase(WordingClass.Trimmed, WordingClass.Extended)]
    [TestCase(WordingClass.Extended, WordingClass.Trimmed)]
    [TestCase(WordingClass.Substituted, WordingClass.Substituted)]
    [TestCase(WordingClass.Paraphrase, WordingClass.Paraphrase)]
    [TestCase(WordingClass.Translated, WordingClass.Translated)]
    public void Pairs_of_one_class_alone_read_backwards_are_of(WordingClass forwards, WordingClass backwards) =>
        Assert.Multiple(() =>
        {
            // A word put in is a word left out when read backwards.
            var pairs = All.Where(pair => pair.Classes is [var only] && only == forwards)
                .Where(pair => forwards != WordingClass.Substituted || PrintedText.Of(pair.From).Words.Count == PrintedText.Of(pair.To).Words.Count);
            foreach (var pair in pairs)
                Assert.That(Compare(pair.To, pair.From, pair.ToLang ?? pair.Lang, pair.Lang).Classes, Is.EqualTo(new[] { backwards }), pair.ToString());
        });

    [Test]
    public void The_runs_of_a_pair_joined_are_its_texts() =>
        Assert.Multiple(() =>
        {
            foreach (var pair in All.Where(pair => !pair.Classes.Contains(WordingClass.Translated) && !pair.Classes.Contains(WordingClass.Paraphrase)))
            {
                var diff = Compare(pair.From, pair.To, pair.Lang, pair.ToLang ?? pair.Lang).Diff!;
                Assert.That(string.Concat(diff.Select(change => change.From)), Is.EqualTo(pair.From));
                Assert.That(string.Concat(diff.Select(change => change.To)), Is.EqualTo(pair.To));
            }
        });

    private static WordingComparison Compare(string from, string to, string lang, string toLang) =>
        WordingComparer.Compare(PrintedText.Of(from, lang.Length == 0 ? null : lang), PrintedText.Of(to, toLang.Length == 0 ? null : toLang));
}
