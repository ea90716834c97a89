using System.Globalization;
using System.Text;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>Names as they come: with apostrophes and hyphens, in Cyrillic and in Chinese. Every number has a name of its own.</summary>
internal static class Names
{
    private const string Latin = "bdfgklmnprstvzaeiou";
    private const string Cyrillic = "бдфгклмнпрствзаеиоу";

    public static string Person(int number)
    {
        var family = Capital(Vocabulary.Spell(number));
        return (number % 10) switch
        {
            0 or 1 => $"Siobhán O'{family}",
            2 => $"Anne-Marie {family}-Müller",
            3 or 4 => InCyrillic($"Aleksandr {family}ov"),
            5 => Chinese(number),
            _ => $"{Capital(Vocabulary.Spell(number % 97))} {family}",
        };
    }

    public static string Institution(int number) => $"{Capital(Vocabulary.Spell(number))} Institute for People's Affairs";

    public static string Topic(int number) => $"the {Vocabulary.Spell(number)} question";

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word[1..]);

    private static string Chinese(int number)
    {
        var name = new StringBuilder("王");
        for (var rest = number; rest > 0; rest /= Vocabulary.Characters.Count)
            name.Append(Vocabulary.Characters[rest % Vocabulary.Characters.Count]);
        return name.ToString();
    }

    private static string InCyrillic(string name) => string.Concat(name.Select(letter =>
    {
        var place = Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        var replaced = place < 0 ? letter : Cyrillic[place];
        return char.IsUpper(letter) ? char.ToUpper(replaced, CultureInfo.InvariantCulture) : replaced;
    }));
}
