using ClaimGraph.Graph;
using ClaimGraph.Search;
using ClaimGraph.UnitTests.Search;
using ClaimGraph.Verifying;

namespace ClaimGraph.UnitTests.Verifying;

public sealed class ShinglePropertyTests
{
    private static readonly string[] Words =
    [
        "the", "of", "peace", "Russia’s", "don't", "Xi", "solidarity", "1,000", "2025", "für", "Frieden", "não", "l’Europe", "où", "mañana",
        "не", "Россия", "войны", "ещё", "中国反对战争", "平", "和", "서울에서", "サミット", "गोपनीय", "السلام", "שלום", "co-operation", "é", "—", "…",
        "internationalisation", "a", "is",
    ];

    private static readonly Gen<string[]> Text = Gen.OneOf(Words).Array[2, 40];

    private static readonly Gen<string> Chinese = Gen.OneOf([.. "中国反对战争和平人民的不是在俄罗斯"]).Array[1, 40].Select(characters => new string(characters));

    [Test]
    public void Words_in_one_run_inside_others_have_all_their_shingles_there() =>
        Gen.Select(Text, Gen.Int[0, 40], Gen.Int[1, 40]).Sample((words, start, length) =>
        {
            var run = string.Join(' ', words.Skip(start).Take(length));
            return IsTooShort(run) || !Shingles.Of(run).Except(Shingles.Of(string.Join(' ', words))).Any();
        }, iter: 20_000);

    [Test]
    public void Characters_in_one_run_inside_others_have_all_their_shingles_there() =>
        Gen.Select(Chinese, Gen.Int[0, 40], Gen.Int[3, 40]).Sample((text, start, length) =>
        {
            var run = new string([.. text.Skip(start).Take(length)]);
            return run.Length < 3 || !Shingles.Of(run).Except(Shingles.Of(text)).Any();
        }, iter: 10_000);

    [Test]
    public void Any_text_has_shingles_of_one_form_without_repeats_and_the_same_when_folded() =>
        UnicodeText.Any.Sample(text =>
        {
            var shingles = Shingles.Of(text);
            Assert.That(shingles, Is.Unique);
            Assert.That(shingles, Has.All.Length.EqualTo(8));
            Assert.That(shingles.All(shingle => SearchText.Of(shingle) == shingle), Is.True);
            Assert.That(shingles, Is.EqualTo(Shingles.Of(SearchText.Marked(text))));
            Assert.That(shingles.Any(), Is.EqualTo(SearchText.Of(text).Length > 0));
            Assert.That(Shingles.ToFind(text), Has.Count.EqualTo(Math.Min(shingles.Count, Limits.QueryShingles)));
        }, iter: 10_000);

    [Test]
    public void Different_words_seldom_meet_in_one_shingle()
    {
        var texts = Enumerable.Range(0, 300_000).Select(number => $"n{number} m{number}").ToList();

        Assert.That(texts.SelectMany(Shingles.Of).Distinct().Count(), Is.GreaterThan(texts.Count - 3));
    }

    private static bool IsTooShort(string run)
    {
        var content = SearchText.Of(run).Split(' ').Where(word => !FunctionWords.Contain(word)).ToList();
        return content.Count < 2 || content.Count == 2 && content.Exists(word => word.Length == 1);
    }
}
