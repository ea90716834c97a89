using ClaimGraph.Languages;
using ClaimGraph.Verifying;
using ClaimGraph.Verifying.Frames;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>The tables of frames: which turn the words that are cut out of them in each language, and which only look as if they did.</summary>
/// <remarks>
/// Lines <c>language, turned or fair, what is recorded, what is cut out of it</c>, parted by tabs. <c>IndependentFrames.tsv</c> was written by
/// somebody who had not seen the words under the headings of frames; <c>Frames.tsv</c> belongs to them.
/// </remarks>
public sealed class FrameTableTests
{
    private const string Turned = "turned";
    private const string Fair = "fair";

    private static readonly IReadOnlyList<FrameRow> All = [.. new[] { "Frames.tsv", "IndependentFrames.tsv" }.SelectMany(Read)];

    private static IEnumerable<TestCaseData> TurnedRows => Cases(Turned);

    private static IEnumerable<TestCaseData> FairRows => Cases(Fair);

    [TestCaseSource(nameof(TurnedRows))]
    public void Words_cut_from_a_frame_that_turns_them_are_altered(FrameRow row)
    {
        var answer = Records.Verify(row.Part, Records.Claim(row.Recorded, row.Lang));

        Assert.That(answer.Verdict, Is.EqualTo(Verdict.Altered), answer.Because);
        Assert.That(answer.Candidates[0].Comparison.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Frame));
    }

    [TestCaseSource(nameof(FairRows))]
    public void Words_cut_from_a_sentence_that_leaves_them_as_they_are_stay_exact(FrameRow row)
    {
        var answer = Records.Verify(row.Part, Records.Claim(row.Recorded, row.Lang));

        Assert.That((answer.Verdict, answer.Extent), Is.EqualTo((Verdict.Exact, Extent.Part)), answer.Because);
    }

    [Test]
    public void Every_language_with_frame_words_has_rows_of_either_sort()
    {
        Assert.That(All.Select(row => row.Lang).Distinct(), Is.EquivalentTo(FrameWords.Languages));
        foreach (var language in All.GroupBy(row => row.Lang))
        {
            Assert.That(language.Count(row => row.Kind == Turned), Is.GreaterThanOrEqualTo(10), language.Key);
            Assert.That(language.Count(row => row.Kind == Fair), Is.GreaterThanOrEqualTo(7), language.Key);
        }
    }

    [Test]
    public void A_language_that_has_frame_words_has_those_of_every_kind()
    {
        foreach (var file in LanguageFile.All.Where(file => FrameWords.Languages.Contains(file.Code)))
            foreach (var heading in Enum.GetValues<LanguageHeading>().Where(heading => heading is >= LanguageHeading.FrameEmphasis and <= LanguageHeading.FrameConditionSentence))
                if (heading != LanguageHeading.FrameReportVerb && heading != LanguageHeading.FrameReportVerbBehind)
                    Assert.That(file.Entries(heading), Is.Not.Empty, $"{file.Code} [{LanguageFileReader.Written(heading)}]");
    }

    private static IEnumerable<TestCaseData> Cases(string kind) =>
        All.Where(row => row.Kind == kind).Select(row => new TestCaseData(row).SetArgDisplayNames(row.Lang, row.Recorded));

    private static IEnumerable<FrameRow> Read(string name) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Verifying", name))
            .Select(line => line.Split('\t'))
            .Select(fields => fields is [var lang, var kind, var recorded, var part] && (kind is Turned or Fair)
                ? new FrameRow(lang, kind, recorded, part)
                : throw new InvalidDataException($"{name}: {string.Join(" | ", fields)}"));

    /// <summary>A line of a table.</summary>
    public sealed record FrameRow(string Lang, string Kind, string Recorded, string Part);
}
