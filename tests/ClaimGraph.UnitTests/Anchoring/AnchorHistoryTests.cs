using ClaimGraph.Anchoring;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class AnchorHistoryTests
{
    private const string Words = "bypassing institutions will lead to fragmentation";

    private static readonly DateTimeOffset Day = new(2025, 5, 8, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void Every_text_has_its_anchor_in_order()
    {
        var anchors = AnchorHistory.Of(Words, Versions(
            "He said bypassing institutions will lead to fragmentation.",
            "Yesterday he said bypassing institutions will lead to fragmentation.",
            "Yesterday he said bypassing institutions may lead to fragmentation.",
            "Nothing of this is left.",
            "Yesterday he said bypassing institutions will lead to fragmentation."), "en");

        Assert.That(anchors.Select(anchor => anchor.Sha256), Is.EqualTo(new[] { "text 0", "text 1", "text 2", "text 3", "text 4" }));
        Assert.That(anchors.Select(anchor => anchor.KeptAt), Is.EqualTo(Enumerable.Range(0, 5).Select(day => Day.AddDays(day))));
        Assert.That(anchors.Select(anchor => anchor.Anchor.State), Is.EqualTo(new[]
        {
            AnchorState.Exact, AnchorState.Moved, AnchorState.Changed, AnchorState.Lost, AnchorState.Exact,
        }));
    }

    [Test]
    public void The_last_place_known_decides_between_repeats()
    {
        const string first = "In Minsk the minister said bypassing institutions will lead to fragmentation and worse.";
        var anchors = AnchorHistory.Of(Words, Versions(
            first, "Nothing.", "Others agreed: bypassing institutions will lead to fragmentation. " + first));

        Assert.That(anchors[^1].Anchor.State, Is.EqualTo(AnchorState.Moved));
        Assert.That(anchors[^1].Anchor.Place!.Start, Is.EqualTo(93));
    }

    [Test]
    public void No_text_has_no_anchor() => Assert.That(AnchorHistory.Of(Words, []), Is.Empty);

    private static HistoricText[] Versions(params string[] texts) =>
        [.. texts.Select((text, index) => new HistoricText($"text {index}", Day.AddDays(index), text))];
}
