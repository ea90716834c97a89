using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class TrimmedPairs
{
    public static readonly WordingPair[] All =
    [
        new("The turnout of Xi is an indication of solidarity with Russia.", "solidarity with Russia", "en", "the beginning is left out", Trimmed),
        new("We will not leave, because we promised.", "We will not leave", "en", "the end is left out", Trimmed),
        new("I think that China and Russia want a new model of relations today.", "China and Russia want a new model of relations", "en", "both ends are left out", Trimmed),
        new("We will fight on the beaches, we will fight in the fields, and we will win.", "We will fight on the beaches ... and we will win.", "en", "an ellipsis says that words are missing", Trimmed),
        new("This is, as my friend said yesterday, a mistake.", "This is […] a mistake.", "en", "an ellipsis in brackets", Trimmed),
        new("We must act, and we must act now", "we must act now", "en", "of words said twice the first are left out", Trimmed),
        new("Trade is good. I like tariffs. Wars are bad.", "“Trade is good,” he said. “Wars are bad.”", "en", "the quotation is closed and opened again", Trimmed),
        new("The word he used was hegemony, no less", "“hegemony”", "en", "a single word is quoted", Trimmed),
        new("Um, we will stay there until the end of the year", "We will stay there", "en", "a filler is no loss, the end is one", Trimmed),
        new("Мы не хотим войны, и мы это доказали", "Мы не хотим войны", "ru", "the end is left out", Trimmed),
        new("Я считаю, что переговоры, которые начались вчера, будут долгими", "переговоры… будут долгими", "ru", "the beginning, and words at an ellipsis", Trimmed),
        new("Wir werden das nicht hinnehmen, das sage ich ganz klar", "Wir werden das nicht hinnehmen", "de", "the end is left out", Trimmed),
        new("Die Lage ist, wie ich schon gestern gesagt habe, sehr ernst", "Die Lage ist (...) sehr ernst", "de", "an ellipsis in round brackets, as German print sets it", Trimmed),
        new("Je pense que la France est prête à négocier", "la France est prête à négocier", "fr", "the beginning is left out", Trimmed),
        new("La paix, que nous voulons tous, est possible", "La paix (…) est possible", "fr", "an ellipsis in round brackets", Trimmed),
        new("No vamos a ceder ni un metro en esta lucha", "«No vamos a ceder ni un metro»", "es", "the end is left out", Trimmed),
        new("我们认为中俄关系正在发展", "中俄关系正在发展", "zh", "the beginning is left out", Trimmed),
        new("中国愿意同各国一道，共同努力，维护和平", "中国愿意同各国一道……维护和平", "zh", "the Chinese ellipsis", Trimmed),
    ];
}
