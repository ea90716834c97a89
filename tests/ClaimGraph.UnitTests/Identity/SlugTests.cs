using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

public sealed class SlugTests
{
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String,
        Gen.String.AlphaNumeric,
        Gen.String[Gen.Char["abYZ09 -'.,"], 0, 200]);

    [TestCase("Alexander Gabuev", "alexander-gabuev")]
    [TestCase("Conor O'Brien", "conor-obrien")]
    [TestCase("rock ' roll", "rock-roll")]
    [TestCase("  AT&T, Inc.  ", "at-t-inc")]
    [TestCase("G7 / G20", "g7-g20")]
    [TestCase("--a--", "a")]
    [TestCase("", "")]
    [TestCase("'?!", "")]
    [TestCase("李明", "")]
    public void A_name_becomes_a_slug(string name, string slug) => Assert.That(Slug.Of(name), Is.EqualTo(slug));

    [Test]
    public void A_long_name_is_cut_after_a_whole_word()
    {
        var word = new string('a', 39);

        Assert.That(Slug.Of($"{word} {word}b c"), Is.EqualTo($"{word}-{word}b"));
        Assert.That(Slug.Of($"{word} {word}bc"), Is.EqualTo(word));
        Assert.That(Slug.Of($"{word} {word} c"), Is.EqualTo($"{word}-{word}"));
    }

    [Test]
    public void A_single_long_word_is_cut_inside() =>
        Assert.That(Slug.Of(new string('a', 100)), Is.EqualTo(new string('a', Slug.MaxLength)));

    [Test]
    public void A_slug_of_the_greatest_length_is_whole() =>
        Assert.That(Slug.IsSlug(new string('a', Slug.MaxLength)), Is.True);

    [TestCase("")]
    [TestCase("-")]
    [TestCase("a-")]
    [TestCase("-a")]
    [TestCase("a--b")]
    [TestCase("A")]
    [TestCase("a b")]
    [TestCase("é")]
    [TestCase("a\n")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Anything_else_is_no_slug(string text) => Assert.That(Slug.IsSlug(text), Is.False);

    [Test]
    public void Whatever_is_made_is_a_slug_or_empty() =>
        Name.Sample(name => Slug.Of(name) is var slug && (slug.Length == 0 || Slug.IsSlug(slug)));

    [Test]
    public void The_slug_of_a_slug_is_itself() =>
        Name.Sample(name => Slug.Of(name) is var slug && Slug.Of(slug) == slug);

    [Test]
    public void Exactly_the_slugs_stay_as_they_are() =>
        Name.Where(name => name.Length > 0).Sample(name => Slug.IsSlug(name) == (Slug.Of(name) == name));
}
