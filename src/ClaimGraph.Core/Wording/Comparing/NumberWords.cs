using System.Collections.Frozen;
using System.Globalization;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Numbers below a hundred in words, which some houses print in figures.</summary>
internal static class NumberWords
{
    // From two on: "one", "un" and "ein" are articles as well.
    private static readonly string[] Units =
    [
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
        "二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九",
    ];

    private static readonly string[] Tens =
    [
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "vingt trente quarante cinquante soixante",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "二十 三十 四十 五十 六十 七十 八十 九十",
    ];

    private static readonly FrozenDictionary<string, int> Known = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a number in figures and one in words are the same.</summary>
    /// <param name="figures">A folded word.</param>
    /// <param name="words">Folded words with spaces between; characters of Han also.</param>
    public static bool AreSame(string figures, string words) =>
        figures.Length <= 2 && char.IsAsciiDigit(figures[0])
        && (Known.TryGetValue(words, out var number) || Known.TryGetValue(words.Replace(" ", "", StringComparison.Ordinal), out number))
        && figures == number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<KeyValuePair<string, int>> All()
    {
        yield return new("one", 1);
        yield return new("двух", 2);
        yield return new("две", 2);
        for (var language = 0; language < Units.Length; language++)
        {
            var (units, tens) = (Units[language].Split(' '), Tens[language].Split(' '));
            for (var unit = 0; unit < units.Length; unit++)
                yield return new(units[unit].Replace("-", "", StringComparison.Ordinal), unit + 2);
            for (var ten = 0; ten < tens.Length; ten++)
            {
                yield return new(tens[ten], (ten + 2) * 10);
                for (var unit = 0; unit < 8; unit++)
                    yield return new(Compound(language, tens[ten], units[unit]), ((ten + 2) * 10) + unit + 2);
            }
        }
    }

    private static string Compound(int language, string ten, string unit) => language switch
    {
        1 => $"{unit}und{ten}",
        3 => $"{ten} y {unit}",
        5 => ten + unit,
        _ => $"{ten} {unit}",
    };
}
