using ClaimGraph.Graph;
using ClaimGraph.UnitTests.Search;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

public sealed class WordingComparerPropertyTests
{
    // Far more than it takes: a busy machine is no fault, and what grew with the square would take as long many times over.
    private const int MostMilliseconds = 1_000;

    // Of the longest texts, built to be hard and compared without optimisation.
    private const int MostMillisecondsOfHardTexts = 3_000;

    // What marks and cuts words, and so leads into every branch of the comparison.
    private static readonly string[] Pieces =
    [
        "we", "will", "not", "don't", "um", "well,", "you know", "[he]", "(Putin)", "…", "...", "“", ",” he said, “", "”", "—", "- ", "1", "000", "2,5", "%", "$",
        "May", "per cent", "U. S.", "long-term", "longterm", "习近平", "мы", "й", "ё", "würde", "wurde", "\n", ". ", ",",
    ];

    private static readonly Gen<string> Printed =
        Gen.Frequency((6, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])), (1, UnicodeText.Any)).Array[0, 40].Select(parts => string.Join(' ', parts));

    private static readonly Gen<(string From, string To)> Pairs = Gen.Select(Gen.OneOf(Printed, UnicodeText.Any), Gen.OneOf(Printed, UnicodeText.Any));

    [Test]
    public void A_text_compared_with_itself_is_identical() =>
        Gen.OneOf(Printed, UnicodeText.Any).Sample(text =>
        {
            var comparison = Compare(text, text);
            Assert.That(comparison.Classes, Is.EqualTo(new[] { WordingClass.Identical }));
            Assert.That(comparison.Similarity, Is.EqualTo(1));
        });

    [Test]
    public void Runs_joined_are_the_texts() =>
        Pairs.Sample(
            pair =>
            {
                if (Compare(pair.From, pair.To).Diff is not { } diff)
                    return;
                Assert.That(string.Concat(diff.Select(change => change.From)), Is.EqualTo(pair.From));
                Assert.That(string.Concat(diff.Select(change => change.To)), Is.EqualTo(pair.To));
            },
            iter: 2000);

    [Test]
    public void Classes_stand_in_order_and_the_first_two_stand_alone() =>
        Pairs.Sample(
            pair =>
            {
                var classes = Compare(pair.From, pair.To).Classes;
                Assert.That(classes, Is.Not.Empty.And.Ordered.And.Unique);
                if (classes.Count > 1)
                    Assert.That(classes, Has.None.AnyOf(WordingClass.Identical, WordingClass.Punctuation, WordingClass.Paraphrase, WordingClass.Translated));
            },
            iter: 2000);

    [Test]
    public void The_same_words_in_other_marks_are_punctuation() =>
        Gen.Int[0, 200].Array[1, 60].Sample(numbers =>
        {
            var words = numbers.Select(number => "word" + (char)('a' + (number % 26)) + (char)('a' + (number / 26))).ToArray();
            Assert.That(
                Compare(string.Join(' ', words), $"“{string.Join(", ", words).ToUpperInvariant()}.”").Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
        });

    [Test]
    public void Words_dropped_at_the_ends_are_trimmed_and_read_backwards_extended() =>
        Gen.Select(Gen.Int[0, 500].Array[8, 60], Gen.Int[0, 3], Gen.Int[1, 3]).Sample((numbers, first, last) =>
        {
            var words = numbers.Select(number => "word" + (char)('a' + (number % 26)) + (char)('a' + (number / 26))).ToArray();
            var (whole, part) = (string.Join(' ', words), string.Join(' ', words[first..^last]));
            Assert.That(Compare(whole, part).Classes, Is.SubsetOf(new[] { WordingClass.Trimmed, WordingClass.Punctuation }));
            Assert.That(Compare(part, whole).Classes, Is.SubsetOf(new[] { WordingClass.Extended, WordingClass.Punctuation }));
        });

    [Test]
    public void No_text_throws_or_takes_long()
    {
        var texts = Gen.OneOf(UnicodeText.Any, Printed);
        Gen.Select(texts, texts).Sample(pair => { Compare(pair.Item1, pair.Item2); }, iter: 200);
        Gen.Select(texts, texts).Sample(pair => AssertFast(pair.Item1, pair.Item2), iter: 10_000, threads: 1);
    }

    [TestCase("a b ", "b a ", TestName = "Two_words_for_ever")]
    [TestCase("we will win and ", "they lost the ", TestName = "Nothing_in_common")]
    [TestCase("um, well, ", "well, um, er, ", TestName = "Nothing_but_fillers")]
    [TestCase("[(“we — ", "we)] ”", TestName = "Marks_that_never_close")]
    [TestCase("我们不要战争", "战争要不们我", TestName = "Characters_in_another_order")]
    [TestCase("Мы не хотим войны, но готовы её вести. ", "Мы не хотели войны, и не готовы. ", TestName = "Sentences_for_ever")]
    public void Long_texts_take_no_longer(string from, string to)
    {
        var (first, second) = (Long(from), Long(to));
        Compare(first, second);
        AssertFast(first, second, MostMillisecondsOfHardTexts);
    }

    private static string Long(string part) => string.Concat(Enumerable.Repeat(part, (Limits.QuotationText / part.Length) + 1))[..Limits.QuotationText];

    // Asked for by the issue. Time of the processor, and twice more when slow: the machine has other things to do.
    private static void AssertFast(string from, string to, int most = MostMilliseconds)
    {
        var fastest = double.MaxValue;
        for (var attempt = 0; attempt < 3 && fastest > most; attempt++)
        {
            var started = Environment.CpuUsage.TotalTime;
            Compare(from, to);
            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - started).TotalMilliseconds);
        }

        Assert.That(fastest, Is.LessThan(most));
    }

    private static WordingComparison Compare(string from, string to) => WordingComparer.Compare(PrintedText.Of(from), PrintedText.Of(to));
}
