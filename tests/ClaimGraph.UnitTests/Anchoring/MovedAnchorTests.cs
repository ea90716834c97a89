using ClaimGraph.Anchoring;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class MovedAnchorTests
{
    private const string Words = "we will not leave";
    private const string Text =
        "In Minsk the minister told reporters that we will not leave before winter. Hours later in Moscow the spokesman "
        + "repeated to the cameras: we will not leave whatever they offer us.";

    [Test]
    public void The_same_place_is_exact()
    {
        var before = Located.Place(Text, "minister told");

        Assert.That(Located.In(Text, "minister told", before: before).State, Is.EqualTo(AnchorState.Exact));
    }

    [Test]
    public void Another_place_is_moved()
    {
        var before = Located.Place(Text, "minister told");
        var anchor = Located.In("Updated. " + Text, "minister told", before: before);

        Assert.That((anchor.State, anchor.Place!.Start), Is.EqualTo((AnchorState.Moved, before.Start + 9)));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Between_repeats_what_stood_around_decides(int occurrence)
    {
        var before = Located.Place(Text, Words, occurrence);
        var edited = "Correction: an earlier version named the wrong town. " + Text.Replace("Hours", "A few hours", StringComparison.Ordinal);

        var anchor = Located.In(edited, Words, before: before);

        Assert.That((anchor.State, anchor.Place?.Start), Is.EqualTo((AnchorState.Moved, Located.Place(edited, Words, occurrence).Start)));
    }

    [Test]
    public void Between_repeats_with_the_same_around_the_same_start_decides()
    {
        var refrain = string.Concat(Enumerable.Repeat("Freedom now, they sang, and the bells of the old town rang. ", 6));
        var before = Located.Place(refrain, "Freedom now", 4);

        Assert.That(Located.In(refrain, "Freedom now", before: before).Place, Is.EqualTo(before));
    }

    [Test]
    public void Between_repeats_nothing_is_guessed_when_nothing_decides()
    {
        var before = Located.Place(Text, Words);

        Assert.That(Located.In("Here: we will not leave. And there: we will not leave.", Words, before: before).State, Is.EqualTo(AnchorState.Ambiguous));
    }

    [Test]
    public void Without_an_earlier_text_repeats_are_ambiguous() =>
        Assert.That(Located.In(Text, Words).State, Is.EqualTo(AnchorState.Ambiguous));
}
