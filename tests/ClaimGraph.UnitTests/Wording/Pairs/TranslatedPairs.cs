using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class TranslatedPairs
{
    public static readonly WordingPair[] All =
    [
        new("We do not want war", "Мы не хотим войны", "en", "English and Russian", Translated) { ToLang = "ru" },
        new("Мы не хотим войны", "Wir wollen keinen Krieg", "ru", "Russian and German", Translated) { ToLang = "de" },
        new("Wir wollen keinen Krieg", "We do not want war", "de", "German and English", Translated) { ToLang = "en-GB" },
        new("Nous ne voulons pas la guerre", "No queremos la guerra", "fr", "French and Spanish", Translated) { ToLang = "es" },
        new("No queremos la guerra", "我们不要战争", "es", "Spanish and Chinese", Translated) { ToLang = "zh" },
        new("我们不要战争", "We do not want war", "zh-Hans", "Chinese and English", Translated) { ToLang = "en" },
        new("Hotel Berlin", "Hôtel Berlin", "de", "almost the same words, but in two languages", Translated) { ToLang = "fr" },
        new("We do not want war", "Мы не хотим войны", "", "no language known, but two scripts", Translated),
        new("我们不要战争", "We do not want war", "", "no language known, but two scripts", Translated),
        new("Мы не хотим войны", "我们不要战争", "ru", "one language known, and two scripts", Translated) { ToLang = "" },
        new("Δεν θέλουμε πόλεμο", "We do not want war", "el", "Greek and Latin script", Translated) { ToLang = "" },
        new("نحن لا نريد الحرب", "We do not want war", "", "Arabic and Latin script", Translated),
        new("戦争はしたくないのです", "我们不要战争我们要和平", "", "Kana tells Japanese from Chinese", Translated),
    ];
}
