using static ClaimGraph.Wording.WordingClass;

namespace ClaimGraph.UnitTests.Wording.Pairs;

internal static class PunctuationPairs
{
    public static readonly WordingPair[] All =
    [
        new("withdraw the US hegemony", "“withdraw the US hegemony,”", "en", "American print sets the comma inside the quotation marks", Punctuation),
        new("I don't think so.", "I don’t think so", "en", "typewriter and typeset apostrophes", Punctuation),
        new("The U.S. and the U.K. agreed.", "the US and the UK agreed", "en", "initials with and without points", Punctuation),
        new("U. S. policy", "U.S. policy", "en", "a space between initials", Punctuation),
        new("It grew by 5 percent.", "It grew by 5%.", "en", "percent in a word or as a sign", Punctuation),
        new("It grew by 5 per cent", "It grew by 5 percent", "en", "percent in two words or one", Punctuation),
        new("We do not recognise it", "We don’t recognize it", "en", "contraction and British spelling are house style", Punctuation),
        new("The colour of the programme", "The color of the program", "en", "American spelling", Punctuation),
        new("There are thirteen members", "There are 13 members", "en", "a number below a hundred in words or figures", Punctuation),
        new("Twenty-five states and 1,000 towns", "25 states and 1000 towns", "en", "numbers in figures, thousands without a comma", Punctuation),
        new("a long-term e-mail campaign", "a longterm email campaign", "en", "compounds with and without a hyphen", Punctuation),
        new("Research and development", "Research & development", "en", "the sign for and", Punctuation),
        new("inter-\nnational law", "international law", "en", "a hyphen at the end of a line", Punctuation),
        new("The ﬁnal oﬀer — take it", "The final offer - take it", "en", "ligatures and dashes", Punctuation),
        new("It's over. He's won.", "It is over. He has won.", "en", "what 's stands for, the other text says", Punctuation),
        new("WE WILL NOT LEAVE", "We will not leave", "en", "capitals of a headline", Punctuation),
        new("Mr. Erdoğan cannot wait", "Mr Erdogan can not wait", "en", "English print drops accents and points", Punctuation),
        new("Um, we, uh, we will not go", "We will not go", "en", "fillers and a doubled word of a transcript", Punctuation),
        new("Well, you know, it was, it was a mistake.", "It was a mistake.", "en", "fillers, and a beginning said twice", Punctuation),
        new("We are inter- international now", "We are international now", "en", "a word begun and begun again", Punctuation),
        new("Thank you. (Applause.) We go on.", "Thank you. We go on.", "en", "a transcript's note is not speech", Punctuation),
        new(
            "It is not equal, it is not turned on. China and Russia are needed.",
            "“It is not equal, it is not turned on,” he said. “China and Russia are needed.”",
            "en", "who speaks is no part of what is said", Punctuation),
        new("Ещё раз: всё решено.", "«Еще раз: все решено»", "ru", "print writes е for ё", Punctuation),
        new("Э-э, ну, мы не согласны", "Мы не согласны", "ru", "fillers of speech", Punctuation),
        new("Мы готовы, но не спешим", "«Мы готовы, — заявил Песков, — но не спешим»", "ru", "who speaks stands between dashes", Punctuation),
        new("Рост составил 5 процентов", "Рост составил 5%", "ru", "percent in a word or as a sign", Punctuation),
        new("Das muß man wissen: Straße", "„Das muss man wissen: STRASSE“", "de", "ß and ss are the same since 1996, and in capitals", Punctuation),
        new("Müller und Söhne", "Mueller & Soehne", "de", "umlauts written with e", Punctuation),
        new("Ähm, also, das war so nicht geplant", "Das war so nicht geplant", "de", "fillers of speech", Punctuation),
        new("Das kostet 2,5 Prozent", "Das kostet 2.5%", "de", "a point for a comma", Punctuation),
        new("L'œuvre est finie", "« L’oeuvre est finie »", "fr", "a ligature, apostrophes and French marks", Punctuation),
        new("Les prix ont monté de 10 pour cent", "Les prix ont monté de 10 %", "fr", "percent in words or as a sign", Punctuation),
        new("El año pasado subió un 3 por ciento", "El ano pasado subio un 3%", "es", "a printing without any accents has lost them", Punctuation),
        new("¿Quién lo dijo? Nadie", "«¿Quién lo dijo? ¡Nadie!»", "es", "marks around the same words", Punctuation),
        new("中国说：“增长５％。”", "中国说「增长5%」", "zh", "marks and widths", Punctuation),
        new("我们，嗯，我们不同意", "我们不同意", "zh", "a filler and a doubled word", Punctuation),
    ];
}
