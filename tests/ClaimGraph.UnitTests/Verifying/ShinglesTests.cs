using ClaimGraph.Graph;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

public sealed class ShinglesTests
{
    // What stores hold: were any of these to change, nothing on record would be found any more, unless a migration makes them
    // anew as the eleventh of SQLite and the seventh of Neo4j do.
    [TestCase("The turnout of Xi is an indication of solidarity with Russia.", "gs345jt3 kjad90i1 f15una77 0qeke22t")]
    [TestCase("Россия не хочет войны, заявил он", "t9nnp0bq ogcamhlc hk0jl69o")]
    [TestCase("Für Europa wäre das über Jahre hinaus gefährlich", "2bhof3g7 51kembo2 lqulcg07")]
    [TestCase("C’est l’Europe qui doit décider, pas Moscou", "05mb37gg ng539c9a eomsi6g1")]
    [TestCase("España también votará mañana en Bruselas", "q16umbs6 t44fp9af 9jdqdjdu")]
    [TestCase("中国反对战争", "rdvjc49o udrg74l8 k69ijafk 94c22dub")]
    [TestCase("Trade rose 1.8% in 2024", "tmjpu1n2 kus517dr lb6lh35u ptgkc0dr")]
    public void What_is_kept_of_a_text_never_changes(string text, string shingles) =>
        Assert.That(string.Join(' ', Shingles.Of(text)), Is.EqualTo(shingles));

    [TestCase("“Peace is near!”", "PEACE is near")]
    [TestCase("We don't want peace", "we don’t want peace.")]
    [TestCase("Müller spricht über Europa", "Mu\u0308ller spricht u\u0308ber EUROPA")]
    [TestCase("中国反对战争。", "「中国，反对战争」")]
    public void Texts_of_the_same_words_are_the_same_as_a_whole(string one, string other) =>
        Assert.That(Whole(other), Is.EqualTo(Whole(one)).And.Not.Null);

    [TestCase("Peace is near", "Peace is not near")]
    [TestCase("Peace is near", "Peace near is")]
    [TestCase("Peace is near", "Peace is near Kyiv")]
    [TestCase("We want the peace", "We want a peace")]
    [TestCase("中国反对战争", "中国支持战争")]
    public void Texts_of_other_words_are_not(string one, string other) =>
        Assert.That(Whole(other), Is.Not.EqualTo(Whole(one)));

    [TestCase("No comment.")]
    [TestCase("Yes")]
    [TestCase("反对战争")]
    [TestCase("…")]
    public void What_many_say_is_no_text_as_a_whole(string text) => Assert.That(Whole(text), Is.Null);

    [Test]
    public void A_text_as_a_whole_is_like_no_shingle() =>
        Gen.String.Sample(text => Whole(text) is not { } whole || whole.Length == 9, iter: 1_000);

    [TestCase("Peace is near", "peace near")]
    [TestCase("Peace is near", "PEACE—it is (very) near!")]
    [TestCase("We don't want peace without security", "\"We do not want peace, without security\"")]
    [TestCase("We don't want peace", "we don’t want peace")]
    [TestCase("Müller spricht über Europa", "Mu\u0308ller spricht u\u0308ber EUROPA")]
    [TestCase("Straße nach Kiew", "STRASSE nach Kiew")]
    [TestCase("ещё раз о Путине", "еще раз Путине")]
    [TestCase("2025 growth", "２０２５ growth")]
    [TestCase("中国反对战争。", "「中国，反对战争」")]
    [TestCase("regardless of Washington’s efforts", "regardless of Washington efforts")]
    [TestCase("l’Europe doit décider", "Europe doit décider")]
    [TestCase("O’Brien wants peace", "OBrien wants peace")]
    [TestCase("so\u00ADli\u200Ddarity with Russia", "solidarity with Russia")]
    public void What_printing_changes_makes_no_difference(string one, string other) =>
        Assert.That(Shingles.Of(other), Is.EqualTo(Shingles.Of(one)));

    [TestCase("growth of 18 percent", "growth of 19 percent")]
    [TestCase("Moscow wants peace", "Moscow wants war")]
    [TestCase("中国反对战争", "中国支持战争")]
    [TestCase("peace near", "near peace")]
    [TestCase("ab c", "a bc")]
    public void Other_words_make_others(string one, string other) =>
        Assert.That(Shingles.Of(other), Is.Not.EqualTo(Shingles.Of(one)));

    [Test]
    public void A_changed_word_leaves_those_around_it_as_they_are()
    {
        var recorded = Shingles.Of("The president said that Moscow wants lasting peace in Europe after decades of distrust");

        Assert.That(
            Shingles.Of("The president said Moscow demands lasting peace in Europe after decades of distrust").Intersect(recorded).Count(),
            Is.EqualTo(recorded.Count - 2));
        Assert.That(
            Shingles.Of("President: Moscow wants lasting peace, after decades of distrust").Except(recorded).Count(), Is.EqualTo(2));
    }

    [TestCase("", 0)]
    [TestCase("… !", 0)]
    [TestCase("peace", 1)]
    [TestCase("Not so", 1)]
    [TestCase("it is so", 2)]
    [TestCase("peace now", 1)]
    [TestCase("中", 1)]
    [TestCase("中国", 1)]
    [TestCase("中国反", 1)]
    [TestCase("中国反对", 2)]
    [TestCase("rain rain rain rain", 1)]
    public void Short_texts_have_few_and_any_word_has_one(string text, int count) => Assert.That(Shingles.Of(text), Has.Count.EqualTo(count));

    [Test]
    public void A_long_text_is_looked_for_by_shingles_from_all_over_it()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3_000).Select(number => $"word{number}"));
        var all = Shingles.Of(text).ToList();

        var few = Shingles.ToFind(text);

        Assert.That(few, Has.Count.EqualTo(Limits.QueryShingles));
        Assert.That(few, Is.Unique);
        Assert.That(few.Select(shingle => all.IndexOf(shingle)), Is.Ordered);
        Assert.That(few.Select(shingle => all.IndexOf(shingle) * 10 / all.Count).Distinct(), Is.EqualTo(Enumerable.Range(0, 10)));
        Assert.That(Shingles.ToFind(text, 6), Has.Count.EqualTo(6));
        Assert.That(Shingles.ToFind("Peace is near"), Is.EqualTo(Shingles.Of("Peace is near")));
    }

    [Test]
    public void A_claim_is_found_by_its_wording_and_by_all_that_was_printed_of_it_each_shingle_kept_once()
    {
        var claim = Said("Moscow wants peace");

        Assert.That(FoundBy(claim), Is.EqualTo(Shingles.Of("Moscow wants peace")));
        Assert.That(
            FoundBy(claim, "Moscow wants peace", "wants peace now", "中国反对"),
            Is.EqualTo((string[])[.. Shingles.Of("Moscow wants peace now"), .. Shingles.Of("中国反对")]));
        Assert.That(FoundBy(claim with { Text = "…" }), Is.Empty);

        static IEnumerable<string> FoundBy(ClaimRecord claim, params string[] prints) =>
            Shingles.OfTexts(claim, prints.Select(Printed)).SelectMany(text => text.Shingles).Distinct();
    }

    [Test]
    public void What_was_printed_has_those_that_the_wording_does_not_have()
    {
        Assert.That(OfPrint("Moscow wants peace now").Shingles, Is.EqualTo(Shingles.Of("peace now")));
        Assert.That(OfPrint("wants peace").Shingles, Is.Empty);

        static ShingledText OfPrint(string print) => Shingles.OfTexts(Said("Moscow wants peace"), [Printed(print)]).ElementAt(1);
    }

    [Test]
    public void A_sketch_holds_few_in_which_like_texts_agree()
    {
        var words = Enumerable.Range(0, 200).Select(number => $"word{number}").ToArray();
        var sketch = Shingles.Sketch(Shingles.Of(string.Join(' ', words)));
        words[100] = "another";

        Assert.That(sketch, Has.Count.EqualTo(Limits.SketchShingles));
        Assert.That(sketch.Intersect(Shingles.Sketch(Shingles.Of(string.Join(' ', words)))).Count(), Is.GreaterThan(Limits.SketchShingles - 4));
        Assert.That(Shingles.Sketch(Shingles.Of("Peace is near")), Is.EqualTo(Shingles.Of("Peace is near")));
        Assert.That(Shingles.Sketch(sketch, 8), Is.EqualTo(sketch.Take(8)));
    }

    private static string? Whole(string text)
    {
        Shingles.Of(text, out var whole);
        return whole;
    }

    private static ClaimRecord Said(string text) => new() { Speaker = default, Text = text, Lang = "en", ClaimKind = ClaimKind.Opinion };

    private static QuotationRecord Printed(string text) =>
        new() { Claim = default, Source = default, Text = text, Form = QuotationForm.Direct };
}
