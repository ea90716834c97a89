using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

public sealed class EntityIdsTests
{
    private static readonly EntityIds Ids = new(name => name.Replace("Александр", "Aleksandr", StringComparison.Ordinal));

    [Test]
    public void A_name_is_transliterated_first() => Assert.That(Ids.Proposed("Александр I"), Is.EqualTo("aleksandr-i"));

    [Test]
    public void A_name_that_cannot_be_transliterated_is_hashed()
    {
        Assert.That(Ids.Proposed("李明"), Is.EqualTo(ShortHash.Of("李明")));
        Assert.That(Ids.Proposed("李明"), Is.Not.EqualTo(Ids.Proposed("王明")));
    }

    [Test]
    public void A_taken_slug_is_told_apart_by_kind_and_name()
    {
        var id = Ids.Distinct("Jean-Luc", "person");

        Assert.That(id, Is.EqualTo($"jean-luc-{ShortHash.Of("person", "Jean-Luc")[..6]}"));
        Assert.That(id, Is.Not.EqualTo(Ids.Distinct("Jean Luc", "person")));
        Assert.That(id, Is.Not.EqualTo(Ids.Distinct("Jean-Luc", "institution")));
    }

    [Test]
    public void Every_id_is_a_slug_even_of_the_longest_names() =>
        Gen.OneOf(Gen.String.AlphaNumeric, Gen.String[Gen.Char["ab 明"], 0, 300]).Sample(name =>
            Slug.IsSlug(Ids.Proposed(name)) && Slug.IsSlug(Ids.Distinct(name, "person")));
}
