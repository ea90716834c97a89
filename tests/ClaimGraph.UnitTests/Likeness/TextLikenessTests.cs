using ClaimGraph.Likeness;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Likeness;

public sealed class TextLikenessTests
{
    [Test]
    public void A_report_with_another_headline_and_a_paragraph_cut_is_near_identical()
    {
        var likeness = Compare(Reports.Wire, Reports.Republished);

        Assert.That(likeness.IsNearIdentical, Is.True);
        Assert.That(likeness.Containment, Is.GreaterThan(0.9));
    }

    [Test]
    public void Two_reporters_with_one_long_quotation_are_not()
    {
        var likeness = Compare(Reports.Wire, Reports.OtherReporter);

        Assert.That(likeness.IsNearIdentical, Is.False);
        Assert.That(likeness.Containment, Is.LessThan(0.05));
    }

    [TestCase("“", "”")]
    [TestCase("\"", "\"")]
    [TestCase("„", "“")]
    [TestCase("« ", " »")]
    [TestCase("»", "«")]
    [TestCase("「", "」")]
    public void Words_inside_quotation_marks_of_any_language_make_no_texts_alike(string opening, string closing)
    {
        var speech = opening + Words(200, seed: 3) + closing;

        Assert.That(Compare(Words(60, seed: 1) + " " + speech, Words(60, seed: 2) + " " + speech), Is.EqualTo(new TextLikeness(0, 0, false)));
    }

    [Test]
    public void Speech_of_several_paragraphs_is_inside_until_it_is_closed()
    {
        var speech = $"“{Words(50, seed: 3)}\n\n“{Words(50, seed: 4)}\n\n“{Words(50, seed: 5)}”";

        Assert.That(Compare(Words(60, seed: 1) + " " + speech, Words(60, seed: 2) + " " + speech).Jaccard, Is.Zero);
    }

    [Test]
    public void A_mark_that_is_never_closed_ends_with_its_paragraph()
    {
        var report = Words(200, seed: 1);

        Assert.That(Compare($"{Words(20, seed: 2)} “so he said.\n\n{report}", $"{Words(20, seed: 3)}\n\n{report}").IsNearIdentical, Is.True);
    }

    // Every n-th word is changed, which breaks five shingles.
    [TestCase(40, true)]
    [TestCase(25, true)]
    [TestCase(14, false)]
    [TestCase(8, false)]
    public void Near_identical_begins_at_a_jaccard_index_of_six_tenths(int every, bool isNear)
    {
        var words = Words(1_000, seed: 1).Split(' ');
        var changed = words.Select((word, index) => index % every == 0 ? "other" + index : word);
        var likeness = Compare(string.Join(' ', words), string.Join(' ', changed));

        Assert.That(likeness.Jaccard >= TextLikeness.LeastJaccard, Is.EqualTo(isNear));
        Assert.That(likeness.IsNearIdentical, Is.EqualTo(isNear));
    }

    [TestCase(90, true)]
    [TestCase(70, false)]
    public void A_piece_of_a_long_text_is_near_identical_from_eight_tenths_on(int percent, bool isNear)
    {
        var longer = Words(5_000, seed: 1).Split(' ');
        var piece = string.Join(' ', longer[2_000..(2_000 + (2 * percent))]) + " " + Words(200 - (2 * percent), seed: 2);
        var likeness = Compare(piece, string.Join(' ', longer));

        Assert.That(likeness.Jaccard, Is.LessThan(0.1));
        Assert.That(likeness.IsNearIdentical, Is.EqualTo(isNear));
    }

    [TestCase(34, true)]
    [TestCase(33, false)]
    public void A_text_of_fewer_than_thirty_shingles_tells_nothing(int words, bool isNear)
    {
        var piece = Words(words, seed: 1);

        Assert.That(Compare(piece, piece + " " + Words(500, seed: 2)).IsNearIdentical, Is.EqualTo(isNear));
        Assert.That(Compare(piece, piece).IsNearIdentical, Is.EqualTo(isNear));
    }

    [Test]
    public void A_text_of_nothing_but_speech_is_like_itself()
    {
        var speech = "“" + Words(100, seed: 1) + "”";

        Assert.That(Compare(speech, speech.ToUpperInvariant()), Is.EqualTo(new TextLikeness(1, 1, true)));
        Assert.That(Compare(speech, speech + " Words of somebody.").IsNearIdentical, Is.False);
    }

    [Test]
    public void What_printing_changes_makes_no_difference() =>
        Assert.That(Compare(Reports.Wire, Reports.Wire.ToUpperInvariant().Replace("’", "'", StringComparison.Ordinal).Replace("\n", " \n", StringComparison.Ordinal)).Jaccard, Is.EqualTo(1));

    [Test]
    public void Characters_of_scripts_without_spaces_are_words()
    {
        var report = string.Concat(Enumerable.Range(0, 300).Select(index => (char)(0x4E00 + (index * 37 % 5_000))));
        var other = string.Concat(Enumerable.Range(0, 300).Select(index => (char)(0x6E00 + (index * 41 % 5_000))));

        Assert.That(Compare(report, "标题。" + report[..250]).IsNearIdentical, Is.True);
        Assert.That(Compare(report, other).IsNearIdentical, Is.False);
    }

    [TestCase("", "")]
    [TestCase("", "one two three four five six")]
    [TestCase("“”", "…")]
    public void Texts_without_words_are_not_alike(string one, string other) =>
        Assert.That(Compare(one, other), Is.EqualTo(new TextLikeness(0, 0, false)));

    [Test]
    public void Comparing_is_symmetric_and_never_misses_what_counting_accepts() =>
        Gen.Select(Gen.Int[35, 400], Gen.Int[0, 400], Gen.Int[0, 60], Gen.Int[1, 1_000]).Sample((shared, more, changed, seed) =>
        {
            var common = Words(shared, seed).Split(' ');
            var copy = common.Select((word, index) => changed > 0 && index % (changed + 5) == 0 ? "x" + word : word);
            var (one, other) = (TextSketch.Of(string.Join(' ', common)), TextSketch.Of(string.Join(' ', copy) + " " + Words(more, seed + 1)));
            var likeness = one.CompareWith(other);
            return likeness == other.CompareWith(one)
                && one.MayBeLike(other) == other.MayBeLike(one)
                && (!likeness.IsNearIdentical || one.MayBeLike(other));
        }, iter: 300);

    [Test]
    public void Most_texts_are_sorted_out_without_counting()
    {
        var sketches = Enumerable.Range(1, 30).Select(seed => TextSketch.Of(Words(500, seed))).ToList();

        Assert.That(sketches.SelectMany(one => sketches.Where(other => other != one && one.MayBeLike(other))), Is.Empty);
    }

    [Test]
    public void Any_text_is_answered() =>
        UnicodeText.Any.Sample(text => TextSketch.Of(text).CompareWith(TextSketch.Of(text + text)) is { Jaccard: >= 0 and <= 1 }, iter: 1_000);

    [Test]
    public void A_text_of_five_megabytes_is_compared()
    {
        var text = Words(900_000, seed: 1);

        Assert.That(Compare(text, text[(text.Length / 2)..] + " the end").IsNearIdentical, Is.True);
        Assert.That(Compare(new string('“', 5 << 20), string.Concat(Enumerable.Repeat("“\n", 2 << 20))).IsNearIdentical, Is.False);
    }

    private static TextLikeness Compare(string one, string other) => TextSketch.Of(one).CompareWith(TextSketch.Of(other));

    private static string Words(int count, int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(3_000)}"));
    }
}
