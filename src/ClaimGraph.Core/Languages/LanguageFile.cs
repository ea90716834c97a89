using System.Collections.Frozen;

namespace ClaimGraph.Languages;

/// <summary>What is known of a language: the words of its file, by heading.</summary>
/// <remarks>Adding a language is adding a file; <c>docs/languages.md</c> says how.</remarks>
internal sealed class LanguageFile
{
    private const string Folder = "Languages/";

    private readonly IReadOnlyDictionary<LanguageHeading, IReadOnlyList<LanguageEntry>> entries;

    internal LanguageFile(IReadOnlyDictionary<LanguageHeading, IReadOnlyList<LanguageEntry>> entries, LanguageTraits traits)
    {
        this.entries = entries;
        Traits = traits;
        Codes = [.. Phrases(LanguageHeading.Codes)];
    }

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<LanguageFile> All { get; } = ReadAll();

    /// <summary>ISO 639 codes that mean the language, the usual one first.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>ISO 639-1.</summary>
    public string Code => Codes[0];

    public LanguageTraits Traits { get; }

    /// <summary>What a heading holds, in the order of the file; empty when it is not there.</summary>
    public IReadOnlyList<LanguageEntry> Entries(LanguageHeading heading) => entries.GetValueOrDefault(heading) ?? [];

    /// <summary>The words or phrases of a heading.</summary>
    public IEnumerable<string> Phrases(LanguageHeading heading) => Entries(heading).Select(entry => entry.Phrase);

    /// <summary>The words or phrases of a heading, to look them up.</summary>
    public FrozenSet<string> Set(LanguageHeading heading) => Phrases(heading).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words or phrases that all languages have under a heading.</summary>
    public static FrozenSet<string> SetOfAll(LanguageHeading heading) =>
        All.SelectMany(file => file.Phrases(heading)).ToFrozenSet(StringComparer.Ordinal);

    private static IReadOnlyList<LanguageFile> ReadAll()
    {
        var files = EmbeddedLanguages.Read(Folder, LanguageFileReader.Read);
        var twice = files.SelectMany(file => file.Codes).GroupBy(code => code).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? files : throw new InvalidDataException($"Two language files have the code \"{twice.Key}\".");
    }
}

/// <summary>A word or phrase of a language's file.</summary>
/// <param name="Meaning">What stands in front of the colon of its line; empty under a heading of mere words.</param>
internal readonly record struct LanguageEntry(string Meaning, string Phrase);
