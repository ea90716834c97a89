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

    // Most words begin and end no phrase, and then none has to be put together.
    private readonly FrozenDictionary<string, int> longestByFirstWord;
    private readonly FrozenDictionary<string, int> longestByLastWord;

    private NameWords(string file)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        var (firsts, lasts) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (meaning, phrase) in PhrasesOf(file))
        {
            var words = NameParts.Of(phrase).Select(part => part.Text).ToList();
            read.TryAdd(string.Join(' ', words), meaning);
            firsts[words[0]] = Math.Max(firsts.GetValueOrDefault(words[0]), words.Count);
            lasts[words[^1]] = Math.Max(lasts.GetValueOrDefault(words[^1]), words.Count);
        }

        meanings = read.ToFrozenDictionary(StringComparer.Ordinal);
        longestByFirstWord = firsts.ToFrozenDictionary(StringComparer.Ordinal);
        longestByLastWord = lasts.ToFrozenDictionary(StringComparer.Ordinal);
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

    /// <summary>What a phrase means, in the folded words of a name with one space between them; null when it stands in no line.</summary>
    public string? MeaningOf(string phrase) => meanings.GetValueOrDefault(phrase);

    /// <summary>The longest phrase with which some words begin, and what it means; 0 and null when there is none.</summary>
    /// <param name="words">The folded words of a name.</param>
    public (int Length, string? Meaning) BeginningOf(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
            return (0, null);
        for (var length = Math.Min(longestByFirstWord.GetValueOrDefault(words[0]), words.Length); length > 0; length--)
            if (MeaningOf(Joined(words[..length])) is { } meaning)
                return (length, meaning);
        return (0, null);
    }

    /// <summary>The longest phrase with which some words end.</summary>
    /// <inheritdoc cref="BeginningOf"/>
    public (int Length, string? Meaning) EndOf(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
            return (0, null);
        for (var length = Math.Min(longestByLastWord.GetValueOrDefault(words[^1]), words.Length); length > 0; length--)
            if (MeaningOf(Joined(words[^length..])) is { } meaning)
                return (length, meaning);
        return (0, null);
    }

    private static string Joined(ReadOnlySpan<string> words) => words.Length == 1 ? words[0] : string.Join(' ', words);

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
