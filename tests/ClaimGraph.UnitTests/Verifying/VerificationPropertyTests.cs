using System.Diagnostics;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.UnitTests.Wording.Pairs;
using ClaimGraph.Verifying;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>What holds for any words.</summary>
public sealed class VerificationPropertyTests
{
    private static readonly string[] Words =
        "we they never will not build sell open close the a old new bridge road harbour school of in before after winter and but if, town. \"river\" “dam” 5 2.5 percent don't it is said; is"
            .Split(' ');

    private static IEnumerable<WordingPair> Pairs =>
        ((WordingPair[][])[IdenticalPairs.All, PunctuationPairs.All, TrimmedPairs.All, ExtendedPairs.All, StitchedPairs.All, SubstitutedPairs.All, ParaphrasePairs.All])
            .SelectMany(pairs => pairs);

    [Test]
    public void All_of_a_recorded_wording_is_exact_and_whole_for_its_speaker()
    {
        foreach (var pair in Pairs.Where(pair => SearchWords(pair.From) > 1))
            AssertWhole(pair.From, pair.Lang.Length > 0 ? pair.Lang : "en");
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[2, 40].Sample(words => AssertWhole(string.Join(' ', words), "en"), iter: 2_000);
    }

    [Test]
    public void A_negation_that_is_taken_out_is_never_exact()
    {
        foreach (var pair in Pairs.Where(pair => pair.Lang == "en" && pair.From.Contains(" not ", StringComparison.Ordinal)))
        {
            var answer = Records.Verify(pair.From.Replace(" not ", " ", StringComparison.Ordinal), Records.Claim(pair.From, "en"));
            Assert.That(answer.Verdict, Is.Not.EqualTo(Verdict.Exact), pair.From);
        }
    }

    [Test]
    public void Two_wordings_that_were_joined_are_both_named()
    {
        var sentences = Pairs.Where(pair => pair.Lang == "en" && ContentWords.Count(pair.From) >= 5 && !CommonSayings.Contain(pair.From)).Select(pair => pair.From).Distinct().Take(40).ToList();
        for (var index = 0; index + 1 < sentences.Count; index += 2)
        {
            var (one, other) = (sentences[index], sentences[index + 1]);
            var matches = new[]
            {
                new WordingMatch(Records.Stored(Records.Claim(one, "en") with { Id = "one" }), 9),
                new WordingMatch(Records.Stored(Records.Claim(other, "en") with { Id = "other" }), 9),
            };
            var question = Records.Question($"{one} {other}");
            var answer = Verification.InPieces(Verification.Of(question, matches), question, matches);
            Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), question.Text);
            Assert.That(answer.Pieces!.Select(piece => piece.Candidate?.Claim.Id).OfType<string>().Distinct(), Is.EqualTo(new[] { "one", "other" }), $"{question.Text}: {answer.Because}");
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

    private static int SearchWords(string text) => PrintedText.Of(text).Words.Count;
}
