using ClaimGraph.UnitTests.Verifying;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Wording.Independent;

/// <summary>
/// Pairs of what was said and what was printed, in sixteen languages, by somebody who had not seen the rules: what turns the meaning is told, and
/// what is only another dress is not.
/// </summary>
/// <remarks>A file a language, a pair a line: <c>alarm</c> or <c>equal</c>, the reason, the words on record, the words put.</remarks>
public sealed class IndependentPairTests
{
    private static IEnumerable<TestCaseData> Pairs =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Wording", "Independent"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read);

    [TestCaseSource(nameof(Pairs))]
    public void A_pair_is_judged_as_its_author_expects(string lang, string expected, string recorded, string put)
    {
        var answer = Records.Verify(put, Records.Claim(recorded, lang));
        var alarms = answer.Candidates[0].Comparison.Alarms.Select(alarm => alarm.Because);
        if (expected == "alarm")
        {
            Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
            Assert.That(alarms, Is.Not.Empty);
        }
        else
        {
            Assert.That(alarms, Is.Empty);
            Assert.That(answer.Verdict, Is.EqualTo(Verdict.Exact), answer.Because);
        }
    }

    [Test]
    public void Every_language_with_negations_has_such_pairs() => Assert.That(
        Pairs.Select(pair => (string)pair.Arguments[0]!).Distinct(),
        Is.EquivalentTo(new[] { "ar", "de", "en", "es", "fa", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "uk", "zh" }));

    private static IEnumerable<TestCaseData> Read(string path)
    {
        var lang = Path.GetFileNameWithoutExtension(path);
        return File.ReadLines(path).Select((line, index) => line.Split('\t') is [var expected, var reason, var recorded, var put]
            ? new TestCaseData(lang, expected, recorded, put).SetName($"{lang} {index + 1:00} {expected} {reason}")
            : throw new InvalidDataException($"{path}, line {index + 1}"));
    }
}
