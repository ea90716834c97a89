using System.Text;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>Words that texts are made of, the most frequent first.</summary>
internal static class Vocabulary
{
    public const int Size = 20_000;

    private const string Consonants = "bdfgklmnprstvz";
    private const string Vowels = "aeiou";
    private const string Hanzi =
        "的一是国不在有人这中大来上为和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然"
        + "家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力"
        + "它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什"
        + "二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处"
        + "走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德"
        + "资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记"
        + "南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运俄罗普京习";

    private static readonly int Syllables = Consonants.Length * Vowels.Length;

    /// <summary>Words by rank; the first stands in more than 80 % of the texts of 25 words.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. Enumerable.Range(0, Size).Select(rank => rank switch { 0 => "the", 1 => "of", 2 => "and", 40 => "don't", _ => Spell(rank) })];

    public static Zipf WordRanks { get; } = new(Size);

    public static IReadOnlyList<string> Characters { get; } = [.. Hanzi.Distinct().Select(character => character.ToString())];

    public static Zipf CharacterRanks { get; } = new(Characters.Count);

    /// <summary>A word of its own for every number, with neighbours far apart in the alphabet.</summary>
    public static string Spell(int number)
    {
        var rest = number * 7_919L % 343_000;
        var word = new StringBuilder(6);
        for (var syllable = 0; syllable < 3; syllable++)
        {
            var (quotient, remainder) = Math.DivRem(rest, Syllables);
            word.Append(Consonants[(int)(remainder / Vowels.Length)]).Append(Vowels[(int)(remainder % Vowels.Length)]);
            rest = quotient;
        }

        return word.ToString();
    }
}
