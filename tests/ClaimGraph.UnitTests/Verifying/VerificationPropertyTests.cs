using System.Diagnostics;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;
using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>What holds for any words.</summary>
public sealed class VerificationPropertyTests
{
    private static readonly string[] Words =
        "we they never will not build sell open close the a old new bridge road harbour school of in before after winter and but if, town. \"river\" “dam” 5 2.5 percent don't it is said; is"
            .Split(' ');

    private static readonly Gen<string> RandomWording =
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[2, 40].Select(words => string.Join(' ', words));

    [Test]
    public void All_of_a_recorded_wording_is_exact_and_whole_for_its_speaker()
    {
        foreach (var text in Corpora.Texts.Where(text => SearchWords(text.Words) > 1))
            AssertWhole(text.Words, text.Lang);
        RandomWording.Sample(words => AssertWhole(words, "en"), iter: 10_000);
    }

    [Test]
    public void A_negation_that_is_taken_out_is_never_exact()
    {
        var cut = Corpora.Texts.SelectMany(text => WithoutNegation(text.Words, text.Lang).Select(without => (text.Words, text.Lang, Without: without))).ToList();

        Assert.That(cut, Has.Count.GreaterThan(300));
        Assert.That(cut.Where(text => IsExact(text.Without, text.Words, text.Lang)).Select(text => $"{text.Words}: {text.Without}"), Is.Empty);
        // At an end of a text without sense, behind a comma, it may as well be cut off with a clause of its own.
        RandomWording.Select(words => $"We say that {words} indeed.")
            .Sample(words => WithoutNegation(words, "en").All(without => !IsExact(without, words, "en")), iter: 10_000);
    }

    [Test]
    public void Two_wordings_that_were_joined_are_both_named()
    {
        foreach (var texts in Corpora.Texts.Where(text => ".!?。！？।။។".Contains(text.Words[^1], StringComparison.Ordinal) && ContentWords.Count(text.Words) >= 5 && !CommonSayings.Contain(text.Words)).GroupBy(text => text.Lang))
        {
            // Printings of one statement stand beside each other in the tables: two that are far apart are two statements.
            var sentences = texts.Select(text => text.Words).Distinct().ToList();
            foreach (var distance in new[] { sentences.Count / 2, sentences.Count / 3, sentences.Count / 5 }.Where(distance => distance > 0).Distinct())
                for (var index = 0; index + distance < sentences.Count; index++)
                    if (!AreOfOneStatement(sentences[index], sentences[index + distance]))
                        AssertBothNamed(sentences[index], sentences[index + distance], texts.Key);
        }
    }

    [TestCase("We shall not leave the old town by the river, he said, if it rains. ", "en")]
    [TestCase("我们不要战争，如果他们说我们要战争，那是谎言。", "zh")]
    [TestCase("“We go,” he said, “and stay.” It is a lie that ", "en")]
    public void Words_as_long_as_may_be_are_judged_soon(string sentence, string lang)
    {
        var recorded = string.Concat(Enumerable.Repeat(sentence, Limits.ClaimText))[..Limits.ClaimText];
        var claim = Records.Claim(recorded, lang, Records.Print(recorded));
        var matches = new[] { new WordingMatch(Records.Stored(claim), 9) };
        foreach (var words in new[] { recorded[..^9], recorded[9..], string.Concat(recorded.Where((_, index) => index % 50 > 2)), recorded[200..400] })
        {
            var watch = Stopwatch.StartNew();
            var answer = Verification.Of(Records.Question(words), matches);
            if (Verification.MayBeSeveral(answer))
                Verification.InPieces(answer, Records.Question(words), matches);
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), words[..60]);
            TestContext.Out.WriteLine($"{watch.ElapsedMilliseconds} ms");
        }
    }

    private static void AssertWhole(string words, string lang)
    {
        var answer = Records.Verify(words, Records.Claim(words, lang));
        var isOneWord = SearchWords(words) < 2;
        Assert.That(answer.Verdict == Verdict.TooShortToTell ? isOneWord : (answer.Verdict, answer.Extent) == (Verdict.Exact, Extent.Whole), Is.True, $"{words}: {answer.Because}");
    }

    /// <summary>A text without each negation that the language's file knows, one at a time, where its sentence does not go on to deny by another ("né ... né").</summary>
    private static IEnumerable<string> WithoutNegation(string words, string lang)
    {
        if (Language.All.FirstOrDefault(language => language.Code == lang) is not { } language)
            return [];
        var passage = new Passage(PrintedText.Of(words, lang), language);
        var denials = Denials(passage);
        return denials
            .Select(sign => words.Remove(passage.Tokens[sign.First].Start, passage.Tokens[sign.End - 1].End - passage.Tokens[sign.First].Start))
            .Where(without => Sentences(new(PrintedText.Of(without, lang), language)) < Sentences(passage));

        static List<Sign> Denials(Passage passage) =>
            [.. PhraseSigns.Of(passage, passage.Language!.Signs, out _).Where(sign => sign.Kind == AlarmKind.Negation)];

        static int Sentences(Passage passage) => Denials(passage).Select(sign => passage.Sentences[sign.First]).Distinct().Count();
    }

    private static bool IsExact(string put, string recorded, string lang) => Records.Verify(put, Records.Claim(recorded, lang)).Verdict == Verdict.Exact;

    private static void AssertBothNamed(string one, string other, string lang)
    {
        var matches = new[]
        {
            new WordingMatch(Records.Stored(Records.Claim(one, lang) with { Id = "one" }), 9),
            new WordingMatch(Records.Stored(Records.Claim(other, lang) with { Id = "other" }), 9),
        };
        var question = Records.Question($"{one} {other}");
        var answer = Verification.InPieces(Verification.Of(question, matches), question, matches);
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), question.Text);
        Assert.That(answer.Pieces!.Select(piece => piece.Candidate?.Claim.Id).OfType<string>().Distinct(), Is.EqualTo(new[] { "one", "other" }), $"{question.Text}: {answer.Because}");
    }

    private static bool AreOfOneStatement(string one, string other) => ContentWords.Likeness(one, other) > 0.2;

    private static int SearchWords(string text) => PrintedText.Of(text).Words.Count;
}
