using ClaimGraph.Anchoring;
using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Anchoring;

public sealed class ExactAnchorTests
{
    private const string Report =
        "The turnout of the XI is an indication of “Solidarity with Russia,” said Fyodor Lukyanov, head of the council. "
        + "“This shows that the partnership between Russia and China is developing regardless of Washington’s efforts,” he added.";

    [Test]
    public void Words_that_stand_there_to_the_byte_are_exact()
    {
        var anchor = Located.In(Report, "Solidarity with Russia,");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Exact));
        Assert.That(anchor.Score, Is.EqualTo(1));
        Assert.That(anchor.Comparison, Is.Null);
        Assert.That(anchor.Place, Is.EqualTo(new TextPlace(
            "Solidarity with Russia,", "of the XI is an indication of “".PadLeft(32), "” said Fyodor Lukyanov, head of ", 43, 66)));
    }

    [Test]
    public void Offsets_and_context_count_code_points()
    {
        var anchor = Located.In("😀😀 said “we 🕊 stay” 😀" + new string('x', 40), "we 🕊 stay");

        Assert.That(anchor.Place, Is.EqualTo(new TextPlace("we 🕊 stay", "😀😀 said “", "” 😀" + new string('x', 29), 9, 18)));
    }

    [Test]
    public void Context_never_holds_half_a_pair()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 50));

        var place = Located.In(faces + "we will stay" + faces, "we will stay").Place!;

        Assert.That(place.Prefix, Is.EqualTo(string.Concat(Enumerable.Repeat("😀", 32))));
        Assert.That(place.Suffix, Is.EqualTo(place.Prefix));
        Assert.That((place.Start, place.End), Is.EqualTo((50, 62)));
    }

    [Test]
    public void Words_that_stand_twice_are_ambiguous_with_the_places()
    {
        var anchor = Located.In("“We will win,” he said. She asked: “We will win?”", "We will win");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Ambiguous));
        Assert.That(anchor.Place, Is.Null);
        Assert.That(anchor.Places!.Select(place => place.Start), Is.EqualTo(new[] { 1, 36 }));
    }

    [Test]
    public void Of_many_places_the_first_ten_are_told() =>
        Assert.That(Located.In(string.Concat(Enumerable.Repeat("war ", 50)), "war").Places!.Select(place => place.Start),
            Is.EqualTo(Enumerable.Range(0, 10).Select(index => index * 4)));

    [Test]
    public void Words_standing_alone_win_over_the_same_inside_longer_ones()
    {
        var anchor = Located.In("Die Sicherheitspolitik ist Thema; Sicherheit, sagte er, und Sicherheitsrat.", "Sicherheit", "de");

        Assert.That((anchor.State, anchor.Place!.Start), Is.EqualTo((AnchorState.Exact, 34)));
    }

    [TestCase("They spoke of warning signs.", "war")]
    [TestCase("It rose to 15% of all.", "5%")]
    [TestCase("It rose to 2.5 in May.", "5 in")]
    [TestCase("We can't stay.", "We can")]
    [TestCase("The cafe\u0301 is open.", "cafe")]
    public void Short_words_inside_longer_ones_are_not_exact(string text, string words) =>
        Assert.That(Located.In(text, words).State, Is.Not.EqualTo(AnchorState.Exact));

    [Test]
    public void Long_words_inside_longer_ones_are_exact_and_told_how_they_go_on()
    {
        var anchor = Located.In("Exports fell by 15 million tonnes.", "5 million tonnes");

        Assert.That(anchor.State, Is.EqualTo(AnchorState.Exact));
        Assert.That(anchor.Comparison!.Alarms.Select(alarm => alarm.Kind), Does.Contain(AlarmKind.Number));
    }

    [TestCase("新华社报道，中俄关系稳定。", "中俄关系", 6)]
    [TestCase("ロシアとの連帯は重要だ。", "連帯", 5)]
    public void Scripts_without_spaces_have_no_inside(string text, string words, int start) =>
        Assert.That(Located.In(text, words, null).Place!.Start, Is.EqualTo(start));

    [Test]
    public void A_match_never_splits_a_pair() =>
        Assert.That(Located.In("one 😀 two", "😀"[..1]).State, Is.EqualTo(AnchorState.Lost));

    [TestCase("")]
    [TestCase("…")]
    [TestCase(" ")]
    public void Words_without_a_letter_are_lost_unless_they_stand_there(string words) =>
        Assert.That(Located.In("Nothing", words).State, Is.EqualTo(AnchorState.Lost));
}
