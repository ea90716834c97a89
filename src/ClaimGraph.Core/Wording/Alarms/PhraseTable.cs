using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Phrases by their first word.</summary>
/// <remarks>
/// <c>~</c> in front of a phrase makes it weak, <c>^</c> has it open a clause; <c>#</c> behind it asks for a number, <c>,</c> for a comma,
/// <c>_</c> on either side for a space there. <c>*</c> stands for any end or start of a word.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> byStart = new(StringComparer.Ordinal);
    private readonly int[] startLengths;

    /// <param name="entries">The phrases as a language's file has them; the kind is null for those that mean nothing.</param>
    public PhraseTable(IEnumerable<(AlarmKind? Kind, LanguageEntry Entry)> entries)
    {
        foreach (var (kind, entry) in entries)
            Add(Read(kind, entry.Meaning, entry.Phrase));
        startLengths = [.. byStart.Keys.Select(start => start.Length).Distinct().Order()];
    }

    /// <summary>Whether it has no phrases.</summary>
    public bool IsEmpty => byWord.Count + byStart.Count == 0;

    /// <summary>The phrases that a word may begin, longest first.</summary>
    public IReadOnlyList<Phrase> StartingWith(string word)
    {
        IReadOnlyList<Phrase> found = byWord.TryGetValue(word, out var whole) ? whole : [];
        var starts = byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        List<Phrase>? all = null;
        foreach (var length in startLengths)
            if (length <= word.Length && starts.TryGetValue(word.AsSpan(0, length), out var more))
                (all ??= [.. found]).AddRange(more);
        return all is null ? found : [.. all.OrderByDescending(phrase => phrase.Rank)];
    }

    /// <summary>The longest phrase that stands at a token; null when none does.</summary>
    public Phrase? At(Passage passage, int token) =>
        IsEmpty ? null : StartingWith(passage.Tokens[token].Key).FirstOrDefault(phrase => phrase.StandsAt(passage, token));

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

    private void Add(Phrase phrase)
    {
        var first = phrase.Words[0];
        var (table, key) = first[^1] == '*' ? (byStart, first[..^1]) : (byWord, first);
        if (!table.TryGetValue(key, out var list))
            table[key] = list = [];
        list.Add(phrase);
        list.Sort((one, other) => other.Rank.CompareTo(one.Rank));
    }
}
