using System.Collections.Frozen;
using ClaimGraph.Identity;
using ClaimGraph.Text;

namespace ClaimGraph.Names;

/// <summary>What is known of words in names, in files beside this one: lines <c>meaning: phrase; phrase</c>, each with its origin and license.</summary>
/// <remarks>A phrase is folded as names are; one that stands in a file twice has the meaning it has first.</remarks>
internal sealed class NameWords
{
    private const string Folder = "Names/";

    private readonly FrozenDictionary<string, string> meanings;

    private NameWords(string file)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (meaning, phrase) in PhrasesOf(file))
        {
            var words = NameParts.Of(phrase).Select(part => part.Text).ToList();
            read.TryAdd(string.Join(' ', words), meaning);
            LongestPhrase = Math.Max(LongestPhrase, words.Count);
        }

        meanings = read.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Legal forms of organizations, by type.</summary>
    public static NameWords OrganizationForms { get; } = new("organization-forms.txt");

    /// <summary>Words that many organizations have in their names, by what they mean in any language.</summary>
    public static NameWords OrganizationWords { get; } = new("organization-words.txt");

    /// <summary>Words for what organizations work on, by what they mean in any language.</summary>
    public static NameWords OrganizationFields { get; } = new("organization-fields.txt");

    /// <summary>Cities and countries, with the adjectives of countries, by their names in any language.</summary>
    public static NameWords Places { get; } = new("place-names.txt");

    /// <summary>Titles in front of and behind people's names.</summary>
    public static NameWords Titles { get; } = new("person-titles.txt");

    /// <summary>Small words such as <c>von</c> and <c>bin</c>, by what they say.</summary>
    public static NameWords Particles { get; } = new("particles.txt");

    /// <summary>The most words that one phrase has.</summary>
    public int LongestPhrase { get; }

    /// <summary>What a phrase means, in the folded words of a name with one space between them; null when it stands in no line.</summary>
    public string? MeaningOf(string phrase) => meanings.GetValueOrDefault(phrase);

    /// <summary>The lines of a file, phrase by phrase.</summary>
    /// <exception cref="InvalidDataException">A line has no meaning.</exception>
    internal static IEnumerable<(string Meaning, string Phrase)> PhrasesOf(string file)
    {
        using var stream = typeof(NameWords).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidDataException($"There is no {file}.");
        using var text = new StreamReader(stream, VerbatimText.Utf8);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Split(": ", 2) is not [var meaning, var phrases])
                throw new InvalidDataException($"{file}: “{line}” does not say what it means.");
            foreach (var phrase in phrases.Split("; "))
                yield return (meaning, phrase);
        }
    }
}

/// <summary>Short forms of given names: Bill and William, Sasha and Alexander; compared as they sound.</summary>
internal static class ShortNames
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> LongForms = NameWords.PhrasesOf("short-names.txt")
        .GroupBy(line => NameSounds.Of(line.Phrase), line => NameSounds.Of(line.Meaning))
        .ToFrozenDictionary(lines => lines.Key, lines => lines.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether one of two given names is a short form of the other.</summary>
    /// <param name="one">As it sounds (<see cref="NameSounds.Of"/>).</param>
    public static bool AreOfOne(string one, string other) =>
        (LongForms.TryGetValue(one, out var names) && names.Contains(other)) || (LongForms.TryGetValue(other, out names) && names.Contains(one));
}
