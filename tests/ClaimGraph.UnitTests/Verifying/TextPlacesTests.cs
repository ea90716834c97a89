using ClaimGraph.Anchoring;
using ClaimGraph.Graph;
using ClaimGraph.Storage;
using ClaimGraph.Verifying;
using ClaimGraph.Verifying.InTexts;

namespace ClaimGraph.UnitTests.Verifying;

/// <summary>Where words that are put stand in a text, and what the answer says of it.</summary>
public sealed class TextPlacesTests
{
    private static readonly VerificationDocument NotOnRecord =
        new() { Verdict = Verdict.NotOnRecord, Because = "Nothing.", Candidates = [], IsComplete = true };

    [TestCase("Then: the ferries will sail during the storm.", AnchorState.Exact)]
    [TestCase("Then: The  ferries will sail, during the storm.", AnchorState.Changed)]
    [TestCase("the ferries will sail during the storm – yes, the ferries will sail during the storm", AnchorState.Ambiguous)]
    public void The_same_words_are_told_word_for_word(string text, AnchorState state)
    {
        var place = Find("the ferries will sail during the storm", text)!;

        Assert.That(place.State, Is.EqualTo(state));
        Assert.That(Because(place), Is.EqualTo(
            "Nothing. Not recorded as a statement, they stand word for word in the text of “News”. A text does not prove who said them."));
    }

    [Test]
    public void What_differs_is_told_from_the_text_to_the_words_put()
    {
        var place = Find("The ferries to the islands will sail during the storm", "We said: the ferries to the islands will not sail during the storm.")!;

        Assert.That(place.State, Is.EqualTo(AnchorState.Changed));
        Assert.That(place.Comparison!.Alarms.Select(alarm => (alarm.From, alarm.To)), Is.EqualTo(new[] { ("not", null as string) }));
        Assert.That(Because(place), Does.Contain("nearly so in the text of “News”. \"not\" is gone"));
    }

    [Test]
    public void Words_that_begin_inside_longer_ones_are_compared_with_the_whole_of_these()
    {
        var place = Find("5 million tonnes of wheat rotted", "Last year 15 million tonnes of wheat rotted.")!;

        Assert.That(place.State, Is.EqualTo(AnchorState.Exact));
        Assert.That(place.Comparison!.Alarms.Select(alarm => (alarm.From, alarm.To)), Has.Some.EqualTo(("15 million tonnes", "5 million tonnes")));
        Assert.That(Because(place), Does.Contain("nearly so"));
    }

    [TestCase("It is a lie that the ferries will sail during the storm.", "It is a lie that […].")]
    [TestCase("A paragraph of its own.\n\nIf the ferries will sail during the storm, we are lost.", "If […], we are lost.")]
    [TestCase("“The ferries will sail during the storm,” she said.", null)]
    [TestCase("He agreed. The ferries will sail during the storm. He left.", null)]
    public void What_the_sentence_makes_of_the_words_is_told(string text, string? frame) =>
        Assert.That(Find("the ferries will sail during the storm", text)!.Alarms?.Single().From, Is.EqualTo(frame));

    [TestCase("Nothing of the sort.")]
    [TestCase("Ferries. Storm. During the islands they will.")]
    public void What_only_resembles_the_words_is_not_them(string text) =>
        Assert.That(Find("The ferries to the islands will sail during the storm", text), Is.Null);

    [Test]
    public void Texts_that_were_not_looked_at_are_said_when_nothing_else_is()
    {
        Reference source = new(RecordKind.Source, "news");

        var answer = TextPlaces.Told(NotOnRecord, [], [source]);

        Assert.That((answer.InText, answer.Because), Is.EqualTo((null as IReadOnlyList<FoundInText>,
            "Nothing. There are texts of sources that share words with these and could not be looked at in time.")));
        Assert.That(answer.NotLookedAt, Is.EqualTo(new[] { source }));
        Assert.That(TextPlaces.Told(NotOnRecord, [], []), Is.EqualTo(NotOnRecord));
    }

    private static FoundInText? Find(string words, string text) => TextPlaces.Find(
        new(words, "en"), new() { Id = "news", Title = "News", Kind = SourceKind.Article }, new SourceText(new string('0', 64), text));

    private static string Because(FoundInText place) => TextPlaces.Told(NotOnRecord, [place], []).Because;
}
