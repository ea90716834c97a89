using System.Text;
using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>People by number, whose given names many share and whose family names some do; and the same names as others write them.</summary>
internal static class NameGenerator
{
    /// <summary>Grows when other people are made.</summary>
    public const int Version = 1;

    private const int GivenNames = 2_000;
    private const int FamilyNames = 60_000;

    private const string Latin = "bdfgklmnprstvzaeiou";
    private const string Cyrillic = "бдфгклмнпрствзаеиоу";

    private static readonly Zipf GivenRanks = new(GivenNames);

    public static EntityDescription Person(int number) => new() { Type = RecordKind.Person, Id = Id(number), Name = Name(number) };

    public static string Id(int number) => $"person-{number}";

    public static string Name(int number)
    {
        var random = new SeededRandom((ulong)number);
        var given = Capital(Vocabulary.Spell(GivenRanks.Draw(ref random)));
        return $"{given} {Capital(Vocabulary.Spell(GivenNames + random.Below(FamilyNames)))}";
    }

    /// <summary>The name with a letter wrong, turned around, or in Cyrillic.</summary>
    public static string AsOthersWriteIt(int number)
    {
        var name = Name(number);
        return (number % 3) switch
        {
            0 => WithTypo(name, number),
            1 => string.Join(", ", name.Split(' ').Reverse()),
            _ => string.Concat(name.Select(InCyrillic)),
        };
    }

    /// <summary>In the family name, and not at its beginning.</summary>
    private static string WithTypo(string name, int number)
    {
        var place = name.IndexOf(' ', StringComparison.Ordinal) + 2 + (number % 4);
        return new StringBuilder(name) { [place] = name[place] == 'o' ? 'a' : 'o' }.ToString();
    }

    private static char InCyrillic(char letter)
    {
        var place = Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return place < 0 ? letter : char.IsUpper(letter) ? char.ToUpperInvariant(Cyrillic[place]) : Cyrillic[place];
    }

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word[1..]);
}
