using ClaimGraph.Wording;

namespace ClaimGraph.UnitTests.Wording;

/// <summary>Texts in scripts without spaces are compared letter by letter, each with its marks.</summary>
public sealed class UnspacedScriptTests
{
    [TestCase("th", "รัฐบาลจะไม่ขึ้นภาษีในปีหน้าอย่างแน่นอน", "รัฐบาลจะขึ้นภาษีในปีหน้าอย่างแน่นอน", "ไม่")]
    [TestCase("km", "រដ្ឋាភិបាលនឹងមិនដំឡើងពន្ធនៅឆ្នាំក្រោយទេ", "រដ្ឋាភិបាលនឹងដំឡើងពន្ធនៅឆ្នាំក្រោយទេ", "មិន")]
    [TestCase("my", "အစိုးရသည် နောက်နှစ်တွင် အခွန် မတိုးပါ", "အစိုးရသည် နောက်နှစ်တွင် အခွန် တိုးပါ", "မ")]
    [TestCase("lo", "ລັດຖະບານຈະບໍ່ຂຶ້ນພາສີໃນປີໜ້າ", "ລັດຖະບານຈະຂຶ້ນພາສີໃນປີໜ້າ", "ບໍ່")]
    [TestCase("ja", "政府は来年も税金を上げないと述べた", "政府は来年も税金を上げると述べた", "ない")]
    public void A_lost_word_is_shown_and_nothing_else(string lang, string from, string to, string lost)
    {
        var comparison = WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, lang));

        Assert.That(comparison.Classes, Does.Not.Contain(WordingClass.Identical).And.Not.Contain(WordingClass.Punctuation).And.Not.Contain(WordingClass.Paraphrase));
        Assert.That(comparison.Similarity, Is.GreaterThan(0.8));
        Assert.That(comparison.Diff!.Where(change => change.Kind is ChangeKind.Removed or ChangeKind.Replaced).Select(change => change.From!.Trim()), Is.EqualTo(new[] { lost }));
    }

    [TestCase("th", "รัฐบาลจะไม่ขึ้นภาษี", "รัฐบาล จะไม่ขึ้น ภาษี")]
    [TestCase("km", "រដ្ឋាភិបាលនឹងមិនដំឡើងពន្ធ", "រដ្ឋាភិបាល\u200Bនឹងមិនដំឡើង\u200Bពន្ធ")]
    public void Spaces_say_nothing(string lang, string from, string to) =>
        Assert.That(WordingComparer.Compare(PrintedText.Of(from, lang), PrintedText.Of(to, lang)).Classes, Is.EqualTo(new[] { WordingClass.Punctuation }));
}
