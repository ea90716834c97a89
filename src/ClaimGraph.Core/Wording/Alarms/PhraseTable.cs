using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Phrases by their first word.</summary>
/// <remarks>
/// <c>~</c> in front of a phrase makes it weak, <c>^</c> has it open a clause; <c>#</c> behind it asks for a number, <c>,</c> for a comma,
/// <c>_</c> on either side for a space there. <c>*</c> stands for any end or start of a word.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, Phrase[]> byWord;

    /// <summary>Those that begin with a part of a word, by its first letter.</summary>
    private readonly Dictionary<char, (string Start, Phrase[] Phrases)[]> byStart;

    /// <param name="entries">The phrases as a language's file has them; the kind is null for those that mean nothing.</param>
    public PhraseTable(IEnumerable<(AlarmKind? Kind, LanguageEntry Entry)> entries)
    {
        var phrases = entries.Select(entry => Read(entry.Kind, entry.Entry.Meaning, entry.Entry.Phrase)).ToLookup(phrase => phrase.Words[0][^1] == '*');
        byWord = phrases[false].GroupBy(phrase => phrase.Words[0]).ToDictionary(group => group.Key, LongestFirst, StringComparer.Ordinal);
        byStart = phrases[true].GroupBy(phrase => phrase.Words[0][..^1])
            .OrderBy(group => group.Key.Length).ToLookup(group => group.Key[0], group => (group.Key, LongestFirst(group)))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Whether it has no phrases.</summary>
    public bool IsEmpty => byWord.Count + byStart.Count == 0;

    /// <summary>The phrases that a word may begin, longest first.</summary>
    public Phrase[] StartingWith(string word)
    {
        var found = byWord.GetValueOrDefault(word, []);
        if (byStart.Count == 0 || word.Length == 0 || !byStart.TryGetValue(word[0], out var starts))
            return found;
        List<Phrase>? all = null;
        foreach (var (start, more) in starts)
            if (word.StartsWith(start, StringComparison.Ordinal))
                (all ??= [.. found]).AddRange(more);
        return all is null ? found : LongestFirst(all);
    }

    /// <summary>The longest phrase that stands at a token; null when none does.</summary>
    public Phrase? At(Passage passage, int token)
    {
        foreach (var phrase in StartingWith(passage.Tokens[token].Key))
            if (phrase.StandsAt(passage, token))
                return phrase;
        return null;
    }

    private static Phrase[] LongestFirst(IEnumerable<Phrase> phrases) => [.. phrases.OrderByDescending(phrase => phrase.Rank)];

    private static Phrase Read(AlarmKind? kind, string meaning, string phrase)
    {
        var words = phrase.TrimStart('~', '^', '_').TrimEnd('#', ',', '_').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(kind, meaning, phrase.StartsWith('~'), [.. words.SelectMany(UnspacedWords.Tokens)])
        {
            OpensClause = phrase.Contains('^', StringComparison.Ordinal),
            BeginsWord = phrase.TrimStart('~', '^').StartsWith('_'),
            EndsWord = phrase.EndsWith('_'),
            BeforeNumber = phrase.EndsWith('#'),
            BeforeComma = phrase.EndsWith(','),
        };
    }
}
