namespace ClaimGraph.Wording.Alarms;

/// <summary>Phrases by their first word.</summary>
/// <remarks>
/// Read from lines <c>meaning: phrase; phrase</c> under headings <c>[Kind]</c>. <c>~</c> in front of a phrase makes it weak,
/// <c>^</c> has it open a clause; <c>#</c> behind it asks for a number, <c>,</c> for a comma. <c>*</c> stands for any end or start of a word.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> byStart = new(StringComparer.Ordinal);
    private readonly int[] startLengths;

    public PhraseTable(string lines)
    {
        AlarmKind? kind = null;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '[')
            {
                kind = Enum.TryParse<AlarmKind>(line[1..^1], out var named) ? named : null;
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var phrase in line[(colon + 2)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(Read(kind, line[..colon], phrase));
        }

        startLengths = [.. byStart.Keys.Select(start => start.Length).Distinct().Order()];
    }

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

    private static Phrase Read(AlarmKind? kind, string meaning, string phrase)
    {
        var words = phrase.TrimStart('~', '^').TrimEnd('#', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Written Chinese has no spaces: each character is a token.
        if (words.Length == 1 && words[0][0] >= '\u2E80')
            words = [.. words[0].Select(character => character.ToString())];
        return new(kind, meaning, phrase.StartsWith('~'), words)
        {
            OpensClause = phrase.Contains('^', StringComparison.Ordinal),
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
