using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>A way to read a word as a verb in a tense.</summary>
/// <param name="Verb">The irregular verb, or the row of endings.</param>
/// <param name="Stem">What the ending goes on; empty for an irregular verb.</param>
internal readonly record struct VerbReading(int Verb, int Tense, string Stem);

/// <summary>Verbs and their tenses, also those that are made with an auxiliary: <c>a retiré</c> is of one stem with <c>retirera</c>.</summary>
internal sealed class VerbForms
{
    /// <summary>How far beside its verb an auxiliary stands: <c>n'a pas encore retiré</c>.</summary>
    private const int AuxiliaryReach = 3;

    private readonly ILookup<string, (VerbForm Form, int Verb, int Tense)> irregular;
    private readonly (VerbForm Form, int Verb, int Tense)[] regular;
    private readonly PhraseTable auxiliaries;
    private readonly string[] tails;
    private readonly int leastStem;

    public VerbForms(LanguageFile file)
    {
        irregular = Forms(file.Phrases(LanguageHeading.IrregularVerbs)).ToLookup(form => form.Form.Beginning + form.Form.Ending, form => form, StringComparer.Ordinal);
        // A row of endings is no irregular verb.
        regular = [.. Forms(file.Phrases(LanguageHeading.VerbEndings)).Select(form => form with { Verb = -1 - form.Verb })];
        auxiliaries = new(file.Entries(LanguageHeading.Auxiliaries).Select(entry => ((AlarmKind?)null, entry)));
        tails = [.. file.Phrases(LanguageHeading.VerbTails)];
        leastStem = file.Traits.VerbStem;
    }

    /// <summary>Whether the language has none.</summary>
    public bool AreNone => irregular.Count + regular.Length == 0;

    /// <summary>The tenses that a word may be of. Beside its auxiliary it is of the one that both make.</summary>
    public IReadOnlyList<VerbReading> Read(Passage passage, int token)
    {
        List<VerbReading>? alone = null;
        List<VerbReading>? compound = null;
        foreach (var word in WithoutTails(passage.Tokens[token].Key))
        {
            foreach (var (form, verb, tense) in irregular[word])
                Add(form, new(verb, tense, ""));
            foreach (var (form, verb, tense) in regular)
                if (form.StemOf(word, leastStem) is { } stem)
                    Add(form, new(verb, tense, stem));
        }

        return compound ?? alone ?? [];

        void Add(VerbForm form, VerbReading reading)
        {
            if (form.Auxiliary is null)
                (alone ??= []).Add(reading);
            else if (HasAuxiliary(passage, token, form))
                (compound ??= []).Add(reading);
        }
    }

    /// <summary>Whether two words are one verb in two tenses, and cannot be read in the same.</summary>
    public static bool DifferInTense(IReadOnlyList<VerbReading> one, IReadOnlyList<VerbReading> other) =>
        one.Any(reading => other.Any(against => against.Verb == reading.Verb && against.Stem == reading.Stem && against.Tense != reading.Tense))
        && !one.Any(other.Contains);

    // Of "повернеться" both ться and ся may be the tail: the endings decide.
    private IEnumerable<string> WithoutTails(string word)
    {
        var has = false;
        foreach (var tail in tails)
            if (word.Length > tail.Length && word.EndsWith(tail, StringComparison.Ordinal))
            {
                has = true;
                yield return word[..^tail.Length];
            }

        if (!has)
            yield return word;
    }

    private bool HasAuxiliary(Passage passage, int token, VerbForm form)
    {
        for (var distance = 1; distance <= AuxiliaryReach; distance++)
        {
            var place = form.IsAuxiliaryBehind ? token + distance : token - distance;
            if (place < 0 || place >= passage.Tokens.Count || passage.Sentences[place] != passage.Sentences[token])
                return false;
            if (Array.Exists(auxiliaries.StartingWith(passage.Tokens[place].Key), phrase => phrase.Meaning == form.Auxiliary && phrase.StandsAt(passage, place)))
                return true;
        }

        return false;
    }

    private static IEnumerable<(VerbForm Form, int Verb, int Tense)> Forms(IEnumerable<string> entries) =>
        entries.SelectMany((entry, verb) => VerbForm.Tenses(entry).SelectMany((forms, tense) => forms.Select(form => (form, verb, tense))));
}
