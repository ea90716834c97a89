using ClaimGraph.Graph;
using ClaimGraph.Names;

namespace ClaimGraph.UnitTests.Names;

/// <summary>
/// Pairs of names, written by somebody who had not seen how they are compared: <c>pairs.tsv</c> has the tier of each, <c>misjudged.tsv</c> those that
/// are judged wrongly, with what is right.
/// </summary>
/// <remarks>Lines <c>kind, one, other, tier or truth, why</c>, parted by tabs.</remarks>
public sealed class NamePairTests
{
    private static readonly IReadOnlyList<NamePair> Judged = Read("pairs.tsv");
    private static readonly IReadOnlyList<NamePair> Misjudged = Read("misjudged.tsv");

    private static IEnumerable<TestCaseData> Rows => Judged.Select(pair => new TestCaseData(pair).SetArgDisplayNames(pair.One, pair.Other, pair.Expected));

    [TestCaseSource(nameof(Rows))]
    public void Two_names_are_of_the_tier_that_the_table_says(NamePair pair)
    {
        var match = pair.Match();

        Assert.That(match.Score < Matcher.DefaultThreshold ? "none" : WireNames<MatchTier>.Of(match.Tier), Is.EqualTo(pair.Expected), Told(match));
        Assert.That(match.Features, Is.Not.Empty);
    }

    [Test]
    public void Of_all_pairs_nearly_all_are_told_right_and_the_same_always_are()
    {
        var judged = Judged.Select(pair => (Is: pair.Expected != "none", Match: pair.Match())).Concat(Misjudged.Select(pair => (Is: pair.Expected == "the same", Match: pair.Match()))).ToList();
        var found = judged.Where(pair => pair.Match.Score >= Matcher.DefaultThreshold).ToList();
        var likely = found.Where(pair => pair.Match.Tier == MatchTier.Likely).ToList();
        double right = found.Count(pair => pair.Is);

        Assert.That(judged, Has.Count.GreaterThan(500));
        Assert.That(found.Where(pair => pair.Match.Tier == MatchTier.Same).Select(pair => pair.Is), Is.All.True);
        Assert.That(likely.Count(pair => pair.Is) / (double)likely.Count, Is.GreaterThan(0.95));
        Assert.That(2 * right / (found.Count + judged.Count(pair => pair.Is)), Is.GreaterThan(0.95), "F1");
    }

    [Test]
    public void Nearly_all_that_are_the_same_share_a_key_by_which_they_are_found()
    {
        var same = Judged.Where(pair => pair.Expected != "none").ToList();
        var apart = same.Where(pair => !CandidateKeys.Of(pair.One, pair.Kind).Overlaps(CandidateKeys.Of(pair.Other, pair.Kind))).ToList();

        Assert.That(apart, Has.Count.LessThan(same.Count / 50), string.Join("; ", apart));
    }

    private static string Told(Match match) => $"{match.Score}: {string.Join("; ", match.Features.Select(feature => $"{feature.Part} [{feature.Why}, {feature.Score}]"))}";

    private static IReadOnlyList<NamePair> Read(string file) =>
    [
        .. File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Names", file)).Select(line => line.Split('\t') is [var kind, var one, var other, var expected, _]
            && WireNames<RecordKind>.TryParse(kind, out var known) ? new NamePair(known, one, other, expected) : throw new InvalidDataException($"{file}: {line}")),
    ];

    /// <summary>Two names, and what is expected of them.</summary>
    public sealed record NamePair(RecordKind Kind, string One, string Other, string Expected)
    {
        internal Match Match() => new Matcher(new() { Type = Kind, Name = One }).Compare(new() { EntityKind = Kind, Id = "other", Name = Other });
    }
}
