using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Two words printed as one: <c>don't</c>, <c>cannot</c>, <c>n'est</c>.</summary>
internal sealed class Contractions
{
    private const string Not = "n't";

    private readonly string? language;
    private readonly bool isEnglish;
    private readonly string[] endings;
    private readonly string[] elisions;
    private readonly Dictionary<string, int> joined = new(StringComparer.Ordinal);

    /// <param name="files">Whose words are cut.</param>
    public Contractions(IReadOnlyList<LanguageFile> files)
    {
        language = files is [var only] ? only.Code : null;
        endings = [.. files.SelectMany(file => file.Phrases(LanguageHeading.Contractions))];
        isEnglish = endings.Contains(Not);
        elisions = [.. files.SelectMany(file => file.Phrases(LanguageHeading.Elisions))];
        foreach (var word in files.SelectMany(file => file.Phrases(LanguageHeading.JoinedWords)))
            joined.Add(word.Replace("|", "", StringComparison.Ordinal), word.IndexOf('|', StringComparison.Ordinal));
    }

    /// <summary>Those of a text whose language is not known: of the languages in which no word begins with another.</summary>
    public static Contractions Unknown { get; } = new([.. LanguageFile.All.Where(file => file.Entries(LanguageHeading.Elisions).Count == 0)]);

    /// <summary>The second half of a word as it is with its apostrophe.</summary>
    public string Ending(string whole, string half) =>
        isEnglish && LostApostrophes.Restored(whole, language) is var restored && restored.Length > whole.Length ? restored[^(half.Length + 1)..] : half;

    /// <summary>Where a word is cut in two, as an index into it; 0 when it is one.</summary>
    public int Cut(string key)
    {
        if (joined.TryGetValue(key, out var cut))
            return cut;
        foreach (var start in elisions)
            if (key.Length > start.Length && key.StartsWith(start, StringComparison.Ordinal))
                return start.Length;
        foreach (var ending in endings)
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal))
                return key.Length - ending.Length;
        // One that lost its apostrophe is cut where that stood.
        if (isEnglish && LostApostrophes.Restored(key, language) is var restored && restored.Length > key.Length)
            return restored.EndsWith(Not, StringComparison.Ordinal) ? key.Length - 2 : restored.IndexOf('\'', StringComparison.Ordinal);
        return 0;
    }
}
