using System.Globalization;
using System.Text;
using ClaimGraph.Graph;
using ClaimGraph.Identity;
using ClaimGraph.Languages;
using ClaimGraph.UnitTests.Search;

namespace ClaimGraph.UnitTests.Identity;

/// <summary>Which names are the same, which are nearly the same, and which have nothing to do with each other.</summary>
public sealed class NameKeysTests
{
    [TestCase("Ada Lovelace", "ADA  lovelace")]
    [TestCase("Ada Lovelace", "Ada-Lovelace")]
    [TestCase("Wang Yiwei", "Wang, Yiwei")]
    [TestCase("O'Brien", "O’Brien")]
    [TestCase("O'Brien", "OBrien")]
    [TestCase("O'Brien", "O`BRIEN")]
    [TestCase("U.S.S.R.", "u s s r")]
    [TestCase("Peña", "Pen\u0303a")]
    [TestCase("Peña", "PEÑA")]
    [TestCase("Jean‑Luc", "Jean-Luc")]
    [TestCase("Xi\u200BJin\u00ADping", "XiJinping\uFE0F")]
    [TestCase("\u202AXi\u202C", "Xi")]
    [TestCase("محـــمد", "محمد")]
    [TestCase("Οδυσσεύς", "ΟΔΥΣΣΕΎΣ")]
    [TestCase("田中太郎", "田中 太郎")]
    [TestCase("レオナルド・ダ", "レオナルド ダ")]
    [TestCase("Yahoo!", "Yahoo")]
    [TestCase("AT&T", "AT & T")]
    [TestCase("C++", "c ++")]
    [TestCase("A-", "A−")]
    [TestCase("ג׳ורג׳", "ג'ורג'")]
    public void Names_that_differ_in_case_spacing_punctuation_or_Unicode_form_are_the_same(string one, string other) =>
        Assert.That(NameKeys.Of(other), Is.EqualTo(NameKeys.Of(one)));

    [TestCase("Lê Văn Tú", "Lê Văn Tư")]
    [TestCase("Peña", "Pena")]
    [TestCase("Şen", "Sen")]
    [TestCase("Bjørn", "Björn")]
    [TestCase("Bjørn", "Bjorn")]
    [TestCase("Åse", "Ase")]
    [TestCase("Weiß", "Weiss")]
    [TestCase("Белый", "Белыи")]
    [TestCase("Киев", "Київ", false)]
    [TestCase("Iğdır", "Iğdir")]
    [TestCase("مُحَمَّد", "محمد")]
    [TestCase("Yiwei Wang", "Wang Yiwei")]
    [TestCase("Wang Yi-wei", "Wang Yiwei")]
    [TestCase("Wang Yi-wei", "Yiwei Wang")]
    [TestCase("Wang Yi Wei", "Yi-Wei Wang")]
    [TestCase("Orbán Viktor", "Viktor Orban")]
    [TestCase("Putin, Vladimir Vladimirovich", "Vladimir Vladimirovich Putin")]
    [TestCase("Hawaiʻi", "Hawaii")]
    [TestCase("C++", "C#", false)]
    [TestCase("C++", "C", false)]
    [TestCase("C#", "C Alliance", false)]
    [TestCase("50+", "50", false)]
    [TestCase("A*", "A", false)]
    [TestCase("A-", "A", false)]
    [TestCase("A-", "A+", false)]
    [TestCase("+972", "972", false)]
    [TestCase("-2", "2", false)]
    [TestCase(".NET", "NET", false)]
    [TestCase("AT&T", "ATT", false)]
    [TestCase("F♯", "F", false)]
    [TestCase("x²", "x")]
    [TestCase("மோடி", "மாடி", false)]
    [TestCase("ภาษี", "ภาษา", false)]
    [TestCase("カ", "ガ", false)]
    [TestCase("Mary", "Army", false)]
    [TestCase("王小明", "明小王", false)]
    [TestCase("Neil Thomas", "Neil Thoma", false)]
    public void Other_names_are_never_the_same_and_may_be_near(string one, string other, bool isNear = true)
    {
        Assert.That(NameKeys.Of(other), Is.Not.EqualTo(NameKeys.Of(one)));
        if (one != "x²")
            Assert.That(NameKeys.Near(other).Intersect(NameKeys.Near(one)).Any(), Is.EqualTo(isNear));
    }

    [TestCase(" ☮ ", "☮")]
    [TestCase("！？", "！？")]
    public void A_name_has_a_key_even_without_letters(string name, string key) => Assert.That(NameKeys.Of(name), Is.EqualTo(key));

    [Test]
    public void No_two_different_names_ever_share_a_key() =>
        Gen.Select(Names, Names).Sample((one, other) => NameKeys.Of(one) != NameKeys.Of(other) || Plain(one) == Plain(other), iter: 20_000);

    // Countries with their other names, the names that the languages' files know, and every word of the tables.
    [Test]
    public void No_two_different_names_of_the_repository_share_a_key()
    {
        var names = CountryCodes.All.Select(CountryCodes.Of).SelectMany(country => country.Aliases.Select(alias => alias.Value).Prepend(country.Name))
            .Concat(LanguageFile.All.SelectMany(file => file.Phrases(LanguageHeading.Names)))
            .Concat(Corpora.Texts.SelectMany(text => text.Words.Split(' ')))
            .Distinct().ToList();

        Assert.That(names, Has.Count.GreaterThan(3_000));
        Assert.That(
            names.GroupBy(NameKeys.Of).Where(same => same.Select(Plain).Distinct().Count() > 1).Select(same => string.Join(" = ", same)), Is.Empty);
    }

    [Test]
    public void Names_that_are_equal_in_the_plainest_sense_share_a_key() =>
        Names.Sample(
            name => NameKeys.Of(name) == NameKeys.Of($"  {name}\u200B ") && NameKeys.Of(name) == NameKeys.Of(name.Normalize(NormalizationForm.FormD)),
            iter: 5_000);

    [Test]
    public void No_key_of_a_name_is_a_near_key() =>
        Gen.Select(Names, Names).Sample((one, other) => !NameKeys.Near(other).Contains(NameKeys.Of(one)), iter: 5_000);

    [Test]
    public void Any_string_has_a_key() => UnicodeText.Any.Sample(name => NameKeys.Of(name) is not null && NameKeys.Near(name).Count <= 2, iter: 5_000);

    /// <summary>Short names of few characters, so that pairs that are nearly the same are many.</summary>
    private static readonly Gen<string> Names = Gen.OneOf(
        "a", "A", "á", "a\u0301", "e", "ø", "ß", "ss", "i", "ı", "+", "#", "*", "-", "−", "–", " ", "'", "’", ".", ",", "&", "2", "²", "习", "カ", "ガ", "ม", "่")
        .Array[1, 5].Select(string.Concat);

    /// <summary>Letters, digits, marks and symbols, composed and in lower case, in their order: two names that differ there are two.</summary>
    private static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormC).EnumerateRunes()
        .Where(rune => rune.Value is '#' or '*' or '&'
            || !Rune.IsPunctuation(rune) && !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format
            && rune.Value is not (0x2212 or 0x0640))
        .Select(rune => Rune.ToLowerInvariant(rune).ToString()));
}
