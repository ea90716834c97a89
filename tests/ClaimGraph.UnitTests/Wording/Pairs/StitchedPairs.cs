using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class StitchedPairs
{
    public static readonly WordingPair[] All =
    [
        new("We will win this war because we are strong and free", "We will win because we are strong and free", "en", "words are left out inside, and nothing says so", Stitched),
        new("Trade is good for us. I like tariffs. Wars are bad for us.", "Trade is good for us. Wars are bad for us.", "en", "two utterances are joined over a third", Stitched),
        new("We did not attack them", "We did attack them", "en", "a dropped \"not\"", Stitched),
        new("Some of our allies are very weak", "Our allies are very weak", "en", "the beginning is left out", Trimmed),
        new("The plan, which nobody has read, is good for Europe", "The plan is good for Europe", "en", "a clause is left out", Stitched),
        new("I think the plan is a very good one, for now", "the plan is a good one", "en", "both ends and a word inside are left out", Trimmed, Stitched),
        new("We want peace ... and that is why we will never, ever give up", "We want peace and that is why we will never give up", "en", "the ellipsis stood elsewhere", Stitched),
        new("Мы не хотим большой войны с соседями", "Мы не хотим войны с соседями", "ru", "a word is left out", Stitched),
        new("Россия готова к переговорам. Но не сейчас. Условия известны всем.", "Россия готова к переговорам. Условия известны всем.", "ru", "a sentence is left out", Stitched),
        new("Wir werden vielleicht nach Moskau fahren", "Wir werden nach Moskau fahren", "de", "a \"perhaps\" is left out", Stitched),
        new("Das ist keine gute Lösung für Europa", "Das ist keine Lösung für Europa", "de", "a word is left out", Stitched),
        new("La France ne veut absolument pas la guerre", "La France ne veut pas la guerre", "fr", "an adverb is left out", Stitched),
        new("El gobierno no quiere subir los impuestos", "El gobierno quiere subir los impuestos", "es", "a dropped \"no\"", Stitched),
        new("这表明中俄伙伴关系正在发展", "这表明中俄关系正在发展", "zh", "a word is left out", Stitched),
        new("我们不会放弃主权", "我们会放弃主权", "zh", "a dropped 不", Stitched),
        new("Il ne peut signer ce contrat sans les députés.", "Il peut signer ce contrat sans les députés.", "fr", "a ne that denies by itself", Stitched),
    ];
}
