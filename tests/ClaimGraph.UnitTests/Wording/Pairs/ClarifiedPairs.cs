using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class ClarifiedPairs
{
    public static readonly WordingPair[] All =
    [
        new("He will come to Moscow tomorrow", "[Mr. Putin] will come to Moscow tomorrow", "en", "a name for a pronoun", Clarified),
        new("They attacked us at night", "They [the Russians] attacked us at night", "en", "an explanation is put in", Clarified),
        new("The key to the program is coordination", "[T]he key to the program is coordination", "en", "a capital is changed in brackets", Clarified),
        new("We want peace", "We want[ed] peace", "en", "an ending in brackets", Clarified),
        new("He agreed to the plan", "He (Trump) agreed to the plan", "en", "wire services put in round brackets", Clarified),
        new("They was wrong about it", "They was [sic] wrong about it", "en", "the printer marks what is not his mistake", Clarified),
        new("It will end soon", "It [the war] will end soon [this year]", "en", "two explanations", Clarified),
        new("We say that he will come to Moscow tomorrow", "[Putin] will come to Moscow tomorrow", "en", "replaced in brackets at the beginning", Clarified),
        new("[Mr. Putin] will come to Moscow tomorrow", "He will come to Moscow tomorrow", "en", "the brackets were the earlier printer's", Clarified),
        new("He did it and he will, if we let him, do it again", "[Putin] did it and he will ... do it again", "en", "a name in brackets, and an ellipsis", Trimmed, Clarified),
        new("Он приедет завтра в Москву", "[Путин] приедет завтра в Москву", "ru", "a name for a pronoun", Clarified),
        new("Это не наша война", "Это [конфликт] не наша война", "ru", "an explanation is put in", Clarified),
        new("Sie haben uns angegriffen", "Sie [die Russen] haben uns angegriffen", "de", "an explanation is put in", Clarified),
        new("Er kommt morgen nach Berlin", "[Macron] kommt morgen nach Berlin", "de", "a name for a pronoun", Clarified),
        new("Il viendra demain à Paris", "[Le président] viendra demain à Paris", "fr", "a title for a pronoun", Clarified),
        new("Lo hicieron ayer por la noche", "Lo hicieron [los rebeldes] ayer por la noche", "es", "an explanation is put in", Clarified),
        new("他明天来北京访问", "［普京］明天来北京访问", "zh", "a name for a pronoun, in wide brackets", Clarified),
    ];
}
