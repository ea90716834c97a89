using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class IdenticalPairs
{
    public static readonly WordingPair[] All =
    [
        new("We do not want war.", "We do not want war.", "en", "the same bytes", Identical),
        new("“We do not want war,”", "“We do not want war,”", "en", "the same marks", Identical),
        new("[T]he plan ... is good", "[T]he plan ... is good", "en", "brackets and ellipsis in both say nothing", Identical),
        new("Um, we, we agree", "Um, we, we agree", "en", "both keep what was spoken", Identical),
        new("OK", "OK", "", "a single word in no known language", Identical),
        new("…", "…", "", "no words at all", Identical),
        new("Мы не хотим войны, ещё раз", "Мы не хотим войны, ещё раз", "ru", "the same bytes", Identical),
        new("Das würde ich nicht tun", "Das würde ich nicht tun", "de", "the same bytes", Identical),
        new("« L’œuvre »", "« L’œuvre »", "fr", "the same marks and ligature", Identical),
        new("¿Quién lo dijo?", "¿Quién lo dijo?", "es", "the same marks", Identical),
        new("我们不要战争。", "我们不要战争。", "zh", "the same bytes", Identical),
        new("Berlin", "Berlin", "de", "the same bytes, whatever the languages", Identical) { ToLang = "en" },
    ];
}
