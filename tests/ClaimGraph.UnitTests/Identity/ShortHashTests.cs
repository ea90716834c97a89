using ClaimGraph.Identity;

namespace ClaimGraph.UnitTests.Identity;

public sealed class ShortHashTests
{
    private static readonly Gen<string> Text = Gen.String.Where(IsWellFormed);

    private static readonly Gen<string> Id = Text.Select(text => ShortHash.Of(text));

    // Ids are permanent: if this test fails, every stored id has become unreachable. Reckoned by another program.
    [TestCase("werc8gmrzge196qv")]
    [TestCase("vwzp3604n4qxpg2q", "")]
    [TestCase("ya9sz41g2vjvpadh", "ab", "c")]
    [TestCase("pmtcw5nckj5kd0hz", "a", "bc")]
    [TestCase("jdfr42c4jk9h8486", "Москва", "說")]
    public void The_id_of_a_key_never_changes(string id, params string[] parts) => Assert.That(ShortHash.Of(parts), Is.EqualTo(id));

    // Longer than the buffer on the stack.
    [TestCase("tzejrqpawd8tjad3", 5000)]
    public void The_id_of_a_long_key_never_changes(string id, int length) =>
        Assert.That(ShortHash.Of(new string('x', length), "y"), Is.EqualTo(id));

    [Test]
    public void The_same_parts_give_the_same_id() =>
        Text.Array.Sample(parts => ShortHash.Of(parts) == ShortHash.Of([.. parts]) && ShortHash.IsShortHash(ShortHash.Of(parts)));

    [Test]
    public void Parts_split_elsewhere_give_another_id() =>
        Gen.Select(Text, Text, Text).Where((_, middle, _) => middle.Length > 0).Sample((start, middle, end) =>
            ShortHash.Of(start + middle, end) != ShortHash.Of(start, middle + end)
            && ShortHash.Of(start + middle) != ShortHash.Of(start, middle));

    [Test]
    public void Leading_bits_keep_the_order_of_ids() =>
        Gen.Select(Id, Id, Gen.Int[0, ShortHash.MaxLeadingBits]).Sample((one, other, bits) =>
        {
            var (low, high) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
            return ShortHash.LeadingBits(low, bits) <= ShortHash.LeadingBits(high, bits);
        });

    [Test]
    public void Fewer_leading_bits_are_the_start_of_more() =>
        Gen.Select(Id, Gen.Int[1, ShortHash.MaxLeadingBits]).Sample((id, bits) =>
            ShortHash.LeadingBits(id, bits) >> 1 == ShortHash.LeadingBits(id, bits - 1));

    [TestCase("0000000000000000", 60, 0UL)]
    [TestCase("zzzzzzzzzzzzzzzz", 60, (1UL << 60) - 1)]
    [TestCase("zzzzzzzzzzzzzzzz", 0, 0UL)]
    [TestCase("0z00000000000000", 10, 31UL)]
    [TestCase("g000000000000000", 1, 1UL)]
    public void Leading_bits_are_read_from_the_text(string id, int bits, ulong expected) =>
        Assert.That(ShortHash.LeadingBits(id, bits), Is.EqualTo(expected));

    [TestCase("", 8)]
    [TestCase("0000000000000000", -1)]
    [TestCase("0000000000000000", 61)]
    [TestCase("000000000000000", 8)]
    [TestCase("00000000000000000", 8)]
    [TestCase("000000000000000u", 8)]
    [TestCase("000000000000000A", 8)]
    public void Leading_bits_of_anything_else_are_refused(string id, int bits) =>
        Assert.That(() => ShortHash.LeadingBits(id, bits), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Text_that_is_not_unicode_is_refused_rather_than_repaired() =>
        Assert.That(() => ShortHash.Of("\ud800"), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void A_null_part_is_refused() => Assert.That(() => ShortHash.Of("a", null!), Throws.InstanceOf<ArgumentException>());

    private static bool IsWellFormed(string text) => !text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);
}
