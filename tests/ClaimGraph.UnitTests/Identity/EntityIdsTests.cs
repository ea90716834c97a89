using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

public sealed class EntityIdsTests
{
    [Test]
    public void A_name_is_transliterated_first() => Assert.That(EntityIds.Proposed("Александр I"), Is.EqualTo("aleksandr-i"));

    [Test]
    public void A_name_that_cannot_be_transliterated_is_hashed()
    {
        Assert.That(EntityIds.Proposed("…!"), Is.EqualTo(ShortHash.Of("…!")));
        Assert.That(EntityIds.Proposed("…!"), Is.Not.EqualTo(EntityIds.Proposed("…?")));
    }

    [Test]
    public void A_taken_slug_is_told_apart_by_kind_and_name()
    {
        var id = EntityIds.Distinct("Jean-Luc", "person");

        Assert.That(id, Is.EqualTo($"jean-luc-{ShortHash.Of("person", "Jean-Luc")[..6]}"));
        Assert.That(id, Is.Not.EqualTo(EntityIds.Distinct("Jean Luc", "person")));
        Assert.That(id, Is.Not.EqualTo(EntityIds.Distinct("Jean-Luc", "institution")));
    }

    [Test]
    public void Every_id_is_a_slug_even_of_the_longest_names() =>
        Gen.OneOf(Gen.String.AlphaNumeric, Gen.String[Gen.Char["ab 明"], 0, 300]).Sample(name =>
            Slug.IsSlug(EntityIds.Proposed(name)) && Slug.IsSlug(EntityIds.Distinct(name, "person")));
}
