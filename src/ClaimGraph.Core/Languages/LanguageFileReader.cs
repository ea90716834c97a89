using System.Collections.Frozen;
using System.Text;
using ClaimGraph.Text;

namespace ClaimGraph.Languages;

/// <summary>Reads a language's file, and stops at whatever it does not know: a word that is overlooked is an alarm that is not raised.</summary>
/// <remarks>
/// Headings in square brackets; under each, words parted by spaces, or phrases parted by semicolons, or lines <c>meaning: phrase; phrase</c>.
/// A line that begins with <c># </c> says something to the reader.
/// </remarks>
internal sealed class LanguageFileReader
{
    private static readonly FrozenDictionary<string, LanguageHeading> Headings =
        Enum.GetValues<LanguageHeading>().ToFrozenDictionary(Written, StringComparer.Ordinal);

    private readonly string name;
    private readonly Dictionary<LanguageHeading, List<LanguageEntry>> entries = [];
    private readonly HashSet<(LanguageHeading, LanguageEntry)> seen = [];
    private LanguageHeading? heading;
    private int line;

    private LanguageFileReader(string name) => this.name = name;

    /// <param name="name">The file's name, <c>en.txt</c>: the code of the language, which the file must name first.</param>
    /// <exception cref="InvalidDataException">Something in it is not as it must be; the message says what and in which line.</exception>
    public static LanguageFile Read(string name, Stream stream)
    {
        var reader = new LanguageFileReader(name);
        using var text = new StreamReader(stream, VerbatimText.Utf8);
        try
        {
            while (text.ReadLine() is { } read)
                reader.Take(read.Trim());
        }
        catch (DecoderFallbackException)
        {
            throw reader.Fault("is no UTF-8");
        }

        return reader.Finish();
    }

    /// <summary>A heading as it is written.</summary>
    public static string Written(LanguageHeading heading)
    {
        var words = HeadingShapes.Written(heading);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private LanguageFile Finish()
    {
        heading = null;
        foreach (var known in entries.Keys)
            if (entries[known].Count == 0)
                throw Fault($"has nothing under [{Written(known)}]");
        if (!entries.TryGetValue(LanguageHeading.Codes, out var codes) || codes[0].Phrase + ".txt" != name)
            throw Fault("must name its own code first under [Codes]");
        if (!entries.ContainsKey(LanguageHeading.Negation))
            throw Fault("has no [Negation]");
        CheckVerbs();
        var traits = entries.GetValueOrDefault(LanguageHeading.Traits) ?? [];
        return new(
            entries.ToFrozenDictionary(pair => pair.Key, IReadOnlyList<LanguageEntry> (pair) => pair.Value),
            new LanguageTraits(traits.ToDictionary(trait => trait.Meaning, trait => trait.Phrase)));
    }

    private void CheckVerbs()
    {
        var auxiliaries = (entries.GetValueOrDefault(LanguageHeading.Auxiliaries) ?? []).Select(entry => entry.Meaning).ToHashSet(StringComparer.Ordinal);
        foreach (var verbs in new[] { LanguageHeading.IrregularVerbs, LanguageHeading.VerbEndings })
            foreach (var entry in entries.GetValueOrDefault(verbs) ?? [])
                if (VerbForm.FaultOf(entry.Phrase, auxiliaries) is { } fault)
                    throw Fault($"says under [{Written(verbs)}] what is none: {fault}");
    }

    private void Take(string read)
    {
        line++;
        if (read.Length == 0 || read == "#" || read.StartsWith("# ", StringComparison.Ordinal))
            return;
        if (read[0] == '[')
            Open(read);
        else if (heading is null)
            throw Fault($"\"{read}\" stands under no heading");
        else
            TakeEntries(read);
    }

    private void Open(string read)
    {
        if (read[^1] != ']' || !Headings.TryGetValue(read[1..^1], out var known))
            throw Fault($"{read} is no heading that is known");
        if (!entries.TryAdd(known, []))
            throw Fault($"{read} stands there a second time");
        heading = known;
    }

    private void TakeEntries(string read)
    {
        var (meaning, phrases) = ("", read);
        if (HeadingShapes.HasMeanings(heading!.Value))
        {
            var colon = read.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
                throw Fault($"\"{read}\" is no line \"meaning: phrase; phrase\"");
            (meaning, phrases) = (read[..colon].Trim(), read[(colon + 2)..]);
        }

        if (HeadingShapes.MeaningsOf(heading.Value) is { } known && !known.Contains(meaning))
            throw Fault($"\"{meaning}\" is one of: {string.Join("; ", known.Order(StringComparer.Ordinal))}");
        if (heading == LanguageHeading.Traits && LanguageTraits.FaultOf(meaning, phrases.Trim()) is { } fault)
            throw Fault(fault);
        var parted = heading == LanguageHeading.Traits ? [phrases]
            : HeadingShapes.HasWords(heading.Value) ? phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : phrases.Split(';');
        foreach (var phrase in parted)
            Add(new(meaning, phrase.Trim()));
    }

    private void Add(LanguageEntry entry)
    {
        if (entry.Phrase.Length == 0 || (heading != LanguageHeading.Traits && entry.Phrase.Trim('~', '^', '_', '#', ',', '*', ' ').Length == 0))
            throw Fault("an entry is empty");
        if (!seen.Add((heading!.Value, entry)))
            throw Fault($"\"{entry.Phrase}\" stands there a second time");
        entries[heading.Value].Add(entry);
    }

    private InvalidDataException Fault(string what) =>
        new(heading is null ? $"The language file {name} {what} (line {line})." : $"{name}, line {line}, [{Written(heading.Value)}]: {what}.");
}
