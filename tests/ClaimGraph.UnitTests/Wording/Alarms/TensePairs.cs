using static ClaimGraph.Wording.AlarmKind;

namespace ClaimGraph.UnitTests.Wording.Alarms;

/// <summary>Tenses inside of a word or made with an auxiliary, and what only looks as if it were another tense.</summary>
/// <remarks>Those of other languages stand in their tables.</remarks>
internal static class TensePairs
{
    public static readonly AlarmPair[] Raised =
    [
        new("fr", "La banque a fermé ses agences de la région.", "La banque fermera ses agences de la région.", "a perfect became a future", Tense),
        new("fr", "Nous avons signé le contrat avec la ville.", "Nous signerons le contrat avec la ville.", "avons signé became signerons", Tense),
        new("fr", "Le ministre n'a pas annulé la vente des terrains.", "Le ministre n'annulera pas la vente des terrains.", "a denied perfect became a denied future", Tense),
        new("fr", "Les députés ont adopté la loi sur l'eau.", "Les députés adopteraient la loi sur l'eau.", "a perfect became what is only said to be so", Tense),
        new("fr", "Le pont a été démoli par l'armée.", "Le pont sera démoli par l'armée.", "a été became sera", Tense),
        new("fr", "Le gouvernement réduit les aides aux familles.", "Le gouvernement réduira les aides aux familles.", "a present became a future", Tense),
        new("fr", "Le tribunal s'est prononcé en faveur des locataires.", "Le tribunal se prononcera en faveur des locataires.", "s'est prononcé became se prononcera", Tense),
        new("fr", "Les ingénieurs ont construit deux ponts.", "Les ingénieurs construiront deux ponts.", "an irregular participle", Tense),
        new("es", "El banco ha cerrado todas sus oficinas de la provincia.", "El banco cerrará todas sus oficinas de la provincia.", "a perfect became a future", Tense),
        new("es", "Hemos firmado el contrato con la ciudad.", "Firmaremos el contrato con la ciudad.", "hemos firmado became firmaremos", Tense),
        new("es", "El ministro vendió los terrenos del puerto.", "El ministro venderá los terrenos del puerto.", "a past became a future", Tense),
        new("es", "El puente ha sido demolido por el ejército.", "El puente será demolido por el ejército.", "ha sido became será", Tense),
        new("es", "El tribunal pagó los daños a las familias.", "El tribunal pagaría los daños a las familias.", "a past became what would be", Tense),
        new("es", "La región reduce las ayudas a las familias.", "La región reducirá las ayudas a las familias.", "a present became a future", Tense),
        new("ru", "Министр подписал договор с городом.", "Министр подпишет договор с городом.", "подписал became подпишет", Tense),
        new("ru", "Завод закрыл все свои цеха на севере.", "Завод закроет все свои цеха на севере.", "закрыл became закроет", Tense),
        new("ru", "Страна вышла из соглашения о рыболовстве.", "Страна выйдет из соглашения о рыболовстве.", "вышла became выйдет", Tense),
        new("ru", "Банк вернулся на рынок облигаций.", "Банк вернется на рынок облигаций.", "a reflexive verb", Tense),
        new("ru", "Мы приняли новый закон о воде.", "Мы примем новый закон о воде.", "приняли became примем", Tense),
        new("ru", "Суд начал слушания по делу о пожаре.", "Суд начнет слушания по делу о пожаре.", "начал became начнет", Tense),
    ];

    public static readonly AlarmPair[] Silent =
    [
        new("fr", "La banque a fermé ses agences de la région.", "La banque ferma ses agences de la région.", "two pasts"),
        new("fr", "Le ministre annonçait hier la vente des terrains.", "Le ministre annonçait, hier, la vente des terrains.", "commas"),
        new("fr", "La banque fermera ses agences.", "La Banque fermera ses agences.", "a capital"),
        new("fr", "Les fermes de la région sont vendues.", "Les fermes de cette région sont vendues.", "a participle that stayed"),
        new("fr", "Le pont a été démoli.", "Le pont fut démoli.", "two pasts of a passive"),
        new("fr", "Nous avons déjà signé le contrat.", "Nous avons signé le contrat.", "an adverb between auxiliary and verb"),
        new("es", "El banco ha cerrado sus oficinas.", "El banco cerró sus oficinas.", "two pasts"),
        new("es", "El puente ha sido demolido.", "El puente fue demolido.", "two pasts of a passive"),
        new("es", "Hemos firmado ya el contrato.", "Hemos firmado el contrato.", "an adverb left out"),
        new("es", "El banco cerrará sus oficinas.", "El Banco cerrará sus oficinas.", "a capital"),
        new("ru", "Министр подписал договор.", "Министр, подписал договор.", "a comma"),
        new("ru", "Завод закрыл цеха на севере.", "Завод закрывал цеха на севере.", "two pasts"),
        new("ru", "Банк вернётся на рынок.", "Банк вернется на рынок.", "е for ё"),
        new("ru", "Дела завода идут хорошо.", "Дела заводов идут хорошо.", "a noun in another number"),
    ];
}
