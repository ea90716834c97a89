using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class SubstitutedPairs
{
    public static readonly WordingPair[] All =
    [
        new("The key to the problem is coordination", "The key to the program is coordination", "en", "a word is replaced", Substituted),
        new("We may leave the treaty", "We will leave the treaty", "en", "another modal", Substituted),
        new("Russia and China will win", "China and Russia will win", "en", "another order", Substituted),
        new("Man bites dog", "Dog bites man", "en", "the same words in another order", Substituted),
        new("Trade reached $245 billion", "Trade reached $254 billion", "en", "another number", Substituted),
        new("We support the plan", "We fully support the plan", "en", "a word is put in without brackets", Substituted),
        new("He was here in 2024", "He was here in 2,024", "en", "years have no thousands", Punctuation),
        new("He scored 1-5", "He scored 15", "en", "two numbers are not one", Substituted),
        new("They were not able to come", "They were notable to come", "en", "a space that makes another word", Substituted),
        new("We want peace, and we will get it soon", "We want war, and we will get it", "en", "a word is replaced, and the end left out", Trimmed, Substituted),
        new("Мы не хотим войны", "Мы не хотим мира", "ru", "a word is replaced", Substituted),
        new("Это твой выбор, мой друг", "Это твои выбор, мои друг", "ru", "й is another letter than и", Substituted),
        new("Der Präsident würde das tun", "Der Präsident wurde das tun", "de", "an umlaut makes another word", Substituted),
        new("Das ist schön und gut", "Das ist schon und gut", "de", "an umlaut makes another word", Substituted),
        new("Le président accuse le ministre désigné", "Le président accusé le ministre désigné", "fr", "in a text with accents an accent counts", Substituted),
        new("La France veut la paix", "La France veut la guerre", "fr", "a word is replaced", Substituted),
        new("Él habló ayer del pan", "Él hablo ayer del pan", "es", "in a text with accents an accent counts", Substituted),
        new("Tenemos 300 soldados allí", "Tenemos 500 soldados allí", "es", "another number", Substituted),
        new("中国经济增长百分之五", "中国经济增长百分之六", "zh", "another number", Substituted),
        new("我们必须谈判", "我们应该谈判", "zh", "another modal", Substituted),
    ];
}
