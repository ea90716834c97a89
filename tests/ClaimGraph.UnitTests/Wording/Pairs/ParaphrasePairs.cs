using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class ParaphrasePairs
{
    public static readonly WordingPair[] All =
    [
        new("China and Russia want to establish a brand new model of great power relations", "Beijing and Moscow seek another kind of ties between major countries", "en", "hardly a word is the same", Paraphrase),
        new("We are going to raise taxes on the rich next year", "The government plans to increase levies on wealthy people in 2026", "en", "hardly a word is the same", Paraphrase),
        new("The economy is growing faster than expected", "The economy is expanding more quickly than anticipated", "en", "only function words and one other stayed", Paraphrase),
        new("I will never sign this treaty", "He ruled out putting his name to the agreement", "en", "told by somebody else", Paraphrase),
        new("The weather was fine in the north of the country", "Prices rose in the south and in the west of the city", "en", "function words are in every text", Paraphrase),
        new("Our soldiers defended the bridge until dawn", "The troops held the crossing all night", "en", "hardly a word is the same", Paraphrase),
        new("Мы не допустим расширения блока на восток", "Москва выступает против вступления новых стран в альянс", "ru", "hardly a word is the same", Paraphrase),
        new("Экономика растёт быстрее прогнозов", "Темпы роста хозяйства превысили ожидания", "ru", "hardly a word is the same", Paraphrase),
        new("Wir werden die Steuern für Reiche erhöhen", "Wohlhabende sollen künftig mehr Abgaben zahlen", "de", "hardly a word is the same", Paraphrase),
        new("Die Lage an der Grenze ist sehr ernst", "An den Rändern des Landes spitzt sich alles zu", "de", "hardly a word is the same", Paraphrase),
        new("Nous voulons la paix avec tous nos voisins", "Paris souhaite vivre en bonne entente avec les pays proches", "fr", "hardly a word is the same", Paraphrase),
        new("No vamos a subir los impuestos este año", "El gobierno descarta aumentar la presión fiscal en 2025", "es", "hardly a word is the same", Paraphrase),
        new("我们要建立新型大国关系", "双方希望发展前所未有的合作模式", "zh", "hardly a character is the same", Paraphrase),
        new("经济增长超过预期", "国内生产总值比专家估计的更高", "zh", "hardly a character is the same", Paraphrase),
    ];
}
