using System.Collections.Frozen;
using ClaimGraph.Search;

namespace ClaimGraph.Verifying;

/// <summary>Sayings that everybody uses: that somebody is on record with one proves nothing of where it was heard.</summary>
public static class CommonSayings
{
    /// <summary>Speakers on record with the very same words from which on they are nobody's.</summary>
    public const int Speakers = 5;

    private static readonly FrozenSet<string> Sayings = new[]
    {
        "Actions speak louder than words", "All options are on the table", "At the end of the day", "Better late than never",
        "Every cloud has a silver lining", "It is what it is", "Let me be clear", "Make no mistake", "No comment",
        "Nobody is above the law", "No one is above the law", "Nothing is agreed until everything is agreed", "Only time will tell",
        "Our thoughts and prayers are with the victims", "The ball is in their court", "The devil is in the details",
        "The enemy of my enemy is my friend", "There is light at the end of the tunnel", "There is no alternative",
        "The truth is the first casualty of war", "This is a step in the right direction", "Time is money", "Time will tell",
        "Trust but verify", "We are all in the same boat", "We will see what happens", "We take this very seriously",
        "Without further comment", "You reap what you sow",
        "Доверяй, но проверяй", "Время покажет", "Без комментариев", "Лучше поздно, чем никогда", "Дьявол кроется в деталях",
        "Враг моего врага — мой друг", "Нет худа без добра",
        "Abwarten und Tee trinken", "Besser spät als nie", "Der Teufel steckt im Detail", "Die Zeit wird es zeigen", "Kein Kommentar",
        "Vertrauen ist gut, Kontrolle ist besser", "Das Boot ist voll",
        "L'avenir nous le dira", "Le diable est dans les détails", "Mieux vaut tard que jamais", "Pas de commentaire", "Qui vivra verra",
        "El tiempo lo dirá", "El diablo está en los detalles", "Más vale tarde que nunca", "Sin comentarios", "El enemigo de mi enemigo es mi amigo",
        "时间会证明一切", "无可奉告", "亡羊补牢，为时未晚", "敌人的敌人就是朋友",
    }.Select(SearchText.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether words are one of them, and nothing else.</summary>
    public static bool Contain(string words) => Sayings.Contains(SearchText.Of(words));
}
