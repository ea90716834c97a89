using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Signs of one kind that stand in one text only, or against each other.</summary>
/// <param name="From">The sign of the earlier text; null when there is none.</param>
/// <param name="To">The sign of the later text.</param>
internal sealed record SignChange(Sign? From, Sign? To);

/// <summary>Finds which signs of two texts are the same, which stand against each other, and which came or went.</summary>
internal sealed class SignMatching
{
    /// <summary>In a text of more unmatched signs nothing is said: the texts have nothing to do with each other.</summary>
    private const int MostOpen = 400;

    /// <summary>A run of more words than this is another wording, in which a name does not stand for a name.</summary>
    private const int LongestNameRun = 8;

    private readonly Alignment texts;
    private readonly AlarmKind kind;
    private readonly List<Sign> from;
    private readonly List<Sign> to;
    private readonly List<SignChange> changes = [];

    private SignMatching(Alignment texts, AlarmKind kind, List<Sign> from, List<Sign> to)
    {
        this.texts = texts;
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    public static IReadOnlyList<SignChange> Of(Alignment texts, AlarmKind kind, IEnumerable<Sign> from, IEnumerable<Sign> to)
    {
        var matching = new SignMatching(texts, kind, InKeptSentences(from, texts.From), InKeptSentences(to, texts.To));
        matching.Run();
        return matching.changes;
    }

    private static List<Sign> InKeptSentences(IEnumerable<Sign> signs, Passage passage) => [.. signs.Where(sign => passage.Groups[sign.First] >= 0)];

    private void Run()
    {
        MatchCounterparts();
        if (from.Count > MostOpen || to.Count > MostOpen)
            return;
        Drop((one, other) => SameRun(one, other) && one.Means(other));
        // A name that moved is no other name; a number that stands against another one did not move.
        if (kind is AlarmKind.Name)
            DropMoved();
        Oppose();
        if (kind is not AlarmKind.Name)
            DropMoved();
        // A word that only echoed the negation which is gone stood there before, and denies nothing new.
        from.RemoveAll(sign => IsOldEcho(sign, texts.From));
        to.RemoveAll(sign => IsOldEcho(sign, texts.To));
        if (kind is AlarmKind.Name or AlarmKind.Tense)
            return;
        OpposeDates();
        // Newspapers leave out and put in on which day something was said or done; only another day is a change.
        foreach (var sign in from.Where(sign => !sign.IsWeak && sign.Number?.IsDate != true && ComesAlone(sign, texts)))
            changes.Add(new(sign, null));
        var reversed = texts.Reversed;
        foreach (var sign in to.Where(sign => !sign.IsWeak && sign.Number?.IsDate != true && ComesAlone(sign, reversed)))
            changes.Add(new(null, sign));
    }

    // Signs that share a word which stayed stand for each other.
    private void MatchCounterparts()
    {
        var there = to.SelectMany(sign => Enumerable.Range(sign.First, sign.End - sign.First).Select(token => (token, sign)))
            .ToLookup(pair => pair.token, pair => pair.sign);
        var matched = new HashSet<Sign>(ReferenceEqualityComparer.Instance);
        foreach (var sign in from)
        {
            var shared = Enumerable.Range(sign.First, sign.End - sign.First).SelectMany(token => there[texts.From.Counterparts[token]])
                .Where(other => !matched.Contains(other)).ToList();
            // A word of two meanings stands for itself in either of them.
            if ((shared.Find(sign.Means) ?? shared.FirstOrDefault()) is not { } counterpart)
                continue;
            matched.Add(counterpart);
            matched.Add(sign);
            if (!sign.Means(counterpart) && !(sign.IsWeak && counterpart.IsWeak) && MayOppose(sign, counterpart))
                changes.Add(new(sign, counterpart));
        }

        from.RemoveAll(matched.Contains);
        to.RemoveAll(matched.Contains);
        // A word that stayed says what it said; but "not" of "not only" says something else alone.
        from.RemoveAll(sign => Stayed(sign, texts.From));
        to.RemoveAll(sign => Stayed(sign, texts.To));
    }

    private bool Stayed(Sign sign, Passage passage) => RunOf(sign, passage) < 0 && (kind != AlarmKind.Negation || passage.Counterparts[sign.First] < 0);

    private void Drop(Func<Sign, Sign, bool> same)
    {
        foreach (var sign in from.ToList())
            if (to.FirstOrDefault(other => same(sign, other)) is { } found)
            {
                from.Remove(sign);
                to.Remove(found);
            }
    }

    private void DropMoved() => Drop((one, other) =>
        texts.From.Groups[one.First] == texts.To.Groups[other.First] && one.Means(other)
        && (kind != AlarmKind.Negation || (ClauseMoves.AreInOne(texts, one, other) && !(IsOldEcho(other, texts.To) && IsAlone(one, texts.From)) && !(IsOldEcho(one, texts.From) && IsAlone(other, texts.To)))));

    private static bool IsOldEcho(Sign sign, Passage passage) => sign.IsEcho && RunOf(sign, passage) < 0 && passage.Counterparts[sign.First] >= 0;

    // Whether nothing but the sign came or went.
    private bool IsAlone(Sign sign, Passage passage)
    {
        var run = RunOf(sign, passage);
        return run >= 0 && !sign.IsEcho && texts.Runs[run].Kind != ChangeKind.Replaced
            && (sign.First == 0 || passage.Runs[sign.First - 1] != run) && (sign.End == passage.Tokens.Count || passage.Runs[sign.End] != run);
    }

    private void Oppose()
    {
        foreach (var sign in from.ToList())
        {
            var run = RunOf(sign, texts.From);
            if (run < 0 || texts.Runs[run].Kind != ChangeKind.Replaced || (kind == AlarmKind.Name && IsLong(texts.Runs[run])))
                continue;
            if (to.FirstOrDefault(other => RunOf(other, texts.To) == run && MayOppose(sign, other)) is not { } opposed)
                continue;
            from.Remove(sign);
            to.Remove(opposed);
            changes.Add(new(sign, opposed));
        }
    }

    // In scripts without spaces two months may share letters that stayed, and stand in two runs.
    private void OpposeDates()
    {
        foreach (var sign in from.Where(sign => sign.Number?.IsDate == true).ToList())
            if (to.Find(other => other.Number?.IsDate == true && other.Number.Unit == sign.Number!.Unit && texts.From.Groups[sign.First] == texts.To.Groups[other.First]) is { } other)
            {
                from.Remove(sign);
                to.Remove(other);
                changes.Add(new(sign, other));
            }
    }

    private bool MayOppose(Sign one, Sign other) =>
        kind != AlarmKind.Tense || one.Meaning.Split(' ') is [var verb, var tense] && other.Meaning.Split(' ') is [var otherVerb, var otherTense] && verb == otherVerb && tense != otherTense;

    private bool SameRun(Sign one, Sign other) => RunOf(one, texts.From) is var run and >= 0 && run == RunOf(other, texts.To);

    private bool IsLong(WordRun run)
    {
        var (first, end) = Alignment.Words(run.From, texts.From.Text);
        var (other, otherEnd) = Alignment.Words(run.To, texts.To.Text);
        return end - first > LongestNameRun || otherEnd - other > LongestNameRun;
    }

    /// <summary>The run in which a sign changed; -1 when all of its words stayed.</summary>
    public static int RunOf(Sign sign, Passage passage)
    {
        for (var token = sign.First; token < sign.End; token++)
            if (!passage.IsKept(token))
                return passage.Runs[token];
        return -1;
    }

    private static bool ComesAlone(Sign sign, Alignment texts)
    {
        var run = RunOf(sign, texts.From);
        return run < 0 || (Scope.Governs(sign, texts.From, texts.To, texts.Runs[run], texts.Runs[run].To) && !Repetition.Holds(sign, texts.From));
    }
}
