using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class ExtendedPairs
{
    public static readonly WordingPair[] All =
    [
        new("Solidarity with Russia", "The turnout of Xi is an indication of solidarity with Russia", "en", "the later printing begins earlier", Extended),
        new("We will not leave", "We will not leave, because we promised", "en", "the later printing goes on", Extended),
        new("a new model of relations", "They want a new model of relations between great powers", "en", "it goes on at both ends", Extended),
        new("We will fight ... and we will win", "We will fight on the beaches and we will win", "en", "it fills in what an ellipsis left out", Extended),
        new("hegemony", "The word he used was “hegemony”", "en", "a single word was on record", Extended),
        new("We will stay there", "Uh, we will stay there until the end of the year", "en", "a filler, and more words behind", Extended),
        new("Мы не хотим войны", "Мы не хотим войны, и мы это доказали", "ru", "the later printing goes on", Extended),
        new("переговоры будут долгими", "Я считаю, что переговоры будут долгими", "ru", "the later printing begins earlier", Extended),
        new("Wir werden das nicht hinnehmen", "Wir werden das nicht hinnehmen, das sage ich ganz klar", "de", "the later printing goes on", Extended),
        new("sehr ernst", "Die Lage ist sehr ernst", "de", "the later printing begins earlier", Extended),
        new("la France est prête", "Je pense que la France est prête à négocier", "fr", "it goes on at both ends", Extended),
        new("No vamos a ceder", "No vamos a ceder ni un metro", "es", "the later printing goes on", Extended),
        new("中俄关系正在发展", "我们认为中俄关系正在发展", "zh", "the later printing begins earlier", Extended),
        new("维护和平", "维护和平，反对战争", "zh", "the later printing goes on", Extended),
    ];
}
