using System.Globalization;
using System.Text;
using ClaimGraph.Search;

namespace ClaimGraph.UnitTests.Search;

public sealed class SearchTextPropertyTests
{
    [Test]
    public void Folding_folded_text_changes_nothing() =>
        UnicodeText.Any.Sample(text => SearchText.Of(SearchText.Of(text)) == SearchText.Of(text), iter: 5_000);

    [Test]
    public void Every_character_folds_to_the_alphabet_and_stays_there()
    {
        var wrong = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => !IsFolded(SearchText.Of($"a{rune}b")) || !IsStable(rune))
            .Select(rune => $"U+{rune.Value:X4}")
            .Take(20);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Folded_text_holds_letters_digits_and_single_spaces_only() =>
        UnicodeText.Any.Sample(text => IsFolded(SearchText.Of(text)), iter: 5_000);

    // U+0345 is the one mark whose upper case is a letter.
    [Test]
    public void Letter_case_makes_no_difference() =>
        UnicodeText.WellFormed.Select(text => text.Replace("\u0345", "")).Sample(text => SearchText.Of(text.ToUpperInvariant()) == SearchText.Of(text), iter: 5_000);

    [Test]
    public void Normal_form_makes_no_difference() =>
        UnicodeText.WellFormed.Select(text => text.Replace('\uFFFE', ' ')).Sample(
            text => SearchText.Of(text.Normalize(NormalizationForm.FormD)) == SearchText.Of(text.Normalize(NormalizationForm.FormC)),
            iter: 5_000);

    [Test]
    public void Whatever_is_indexed_of_a_text_is_found_by_the_text_as_a_phrase_with_its_apostrophes_or_without() =>
        UnicodeText.Any.Select(text => text.Replace('"', ' ')).Sample(
            text => !SearchQuery.TryParse($"\"{text}\"", out var query, out _) || (query.Matches(SearchText.Indexed(text)) && query.Matches(SearchText.Of(text))),
            iter: 5_000);

    [Test]
    public void A_key_is_its_own_key() =>
        UnicodeText.Any.Sample(name => SearchText.Key(SearchText.Key(name)) == SearchText.Key(name), iter: 5_000);

    private static bool IsStable(Rune rune)
    {
        var folded = SearchText.Of(rune.ToString());
        return SearchText.Of(folded) == folded;
    }

    private static bool IsFolded(string text) =>
        text.Split(' ').All(token => token.Length is > 0 and <= SearchText.MaxTokenLength || text.Length == 0)
        && text.EnumerateRunes().All(rune => rune.Value == ' ' || Rune.IsLetter(rune) || IsSignWithoutSpaces(rune)
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber);

    // Vowel and tone signs of Thai, Lao, Khmer and Burmese.
    private static bool IsSignWithoutSpaces(Rune rune) =>
        rune.Value is (>= 0x0E31 and <= 0x0ECE) or (>= 0x102B and <= 0x109D) or (>= 0x17B6 and <= 0x17DD) or (>= 0xA9E5 and <= 0xAA7D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
