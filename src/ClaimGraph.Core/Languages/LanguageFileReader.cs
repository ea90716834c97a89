namespace ClaimGraph.Languages;

/// <summary>Reads a language's file, and stops at whatever it does not know: a word that is overlooked is an alarm that is not raised.</summary>
/// <remarks>Under a heading stand words, or phrases, or lines <c>meaning: phrase; phrase</c> (see <see cref="HeadingShapes"/>).</remarks>
internal sealed class LanguageFileReader : HeadedFileReader<LanguageHeading>
{
    private readonly HashSet<(LanguageHeading, LanguageEntry)> seen = [];

    private LanguageFileReader(string name)
        : base(name)
    {
    }

    /// <param name="name">The file's name, <c>en.txt</c>: the code of the language, which the file must name first.</param>
    /// <exception cref="InvalidDataException">Something in it is not as it must be; the message says what and in which line.</exception>
    public static LanguageFile Read(string name, Stream stream)
    {
        var reader = new LanguageFileReader(name);
        reader.Read(stream, LanguageHeading.Codes);
        return reader.Finish();
    }

    private LanguageFile Finish()
    {
        var found = Found;
        if (!found.ContainsKey(LanguageHeading.Negation))
            throw Fault("has no [Negation]");
        var auxiliaries = EntriesOf(LanguageHeading.Auxiliaries).Select(entry => entry.Meaning).ToHashSet(StringComparer.Ordinal);
        foreach (var verbs in new[] { LanguageHeading.IrregularVerbs, LanguageHeading.VerbEndings })
            foreach (var entry in EntriesOf(verbs))
                if (VerbForm.FaultOf(entry.Phrase, auxiliaries) is { } fault)
                    throw Fault($"says under [{Written(verbs)}] what is none: {fault}");
        return new(found, new LanguageTraits(EntriesOf(LanguageHeading.Traits).ToDictionary(trait => trait.Meaning, trait => trait.Phrase)));

        IReadOnlyList<LanguageEntry> EntriesOf(LanguageHeading heading) => found.GetValueOrDefault(heading) ?? [];
    }

    protected override void TakeEntries(LanguageHeading heading, string read)
    {
        var (meaning, phrases) = ("", read);
        if (HeadingShapes.HasMeanings(heading))
        {
            var colon = read.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
                throw Fault($"\"{read}\" is no line \"meaning: phrase; phrase\"");
            (meaning, phrases) = (read[..colon].Trim(), read[(colon + 2)..]);
        }

        if (HeadingShapes.MeaningsOf(heading) is { } known && !known.Contains(meaning))
            throw Fault($"\"{meaning}\" is one of: {string.Join("; ", known.Order(StringComparer.Ordinal))}");
        if (heading == LanguageHeading.Traits && LanguageTraits.FaultOf(meaning, phrases.Trim()) is { } fault)
            throw Fault(fault);
        var parted = heading == LanguageHeading.Traits ? [phrases]
            : HeadingShapes.HasWords(heading) ? phrases.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : phrases.Split(';');
        foreach (var phrase in parted)
            Add(heading, new(meaning, phrase.Trim()));
    }

    private void Add(LanguageHeading heading, LanguageEntry entry)
    {
        if (entry.Phrase.Length == 0 || (heading != LanguageHeading.Traits && entry.Phrase.Trim('~', '^', '_', '#', ',', '*', ' ').Length == 0))
            throw Fault("an entry is empty");
        if (!seen.Add((heading, entry)))
            throw Fault($"\"{entry.Phrase}\" stands there a second time");
        Keep(entry);
    }
}
