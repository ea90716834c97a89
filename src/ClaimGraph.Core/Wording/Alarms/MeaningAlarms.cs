using ClaimGraph.Text;
using ClaimGraph.Wording.Alarms.Numbers;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds changes that may turn the meaning of words.</summary>
/// <remarks>
/// Words are compared where a sentence stayed: a sentence that one text does not have says nothing about those that both have.
/// In a language that is not known here only numbers in figures, names, questions and hidden characters are compared.
/// </remarks>
internal static class MeaningAlarms
{
    private static readonly AlarmKind[] OfPhrases = [AlarmKind.Negation, AlarmKind.Modal, AlarmKind.Quantifier, AlarmKind.Tense, AlarmKind.Condition];

    /// <summary>The alarms of two texts in one language.</summary>
    /// <param name="runs">What became of the words: the runs cover both texts.</param>
    public static IReadOnlyList<Alarm> Between(PrintedText from, PrintedText to, IReadOnlyList<WordRun> runs, CancellationToken cancellation = default)
    {
        if (from.Text == to.Text)
            return [];
        var texts = Alignment.Of(from, to, runs);
        cancellation.ThrowIfCancellationRequested();
        var alarms = new List<(int Place, Alarm Alarm)>();
        if (texts.From.Tokens.Count > 0 && texts.To.Tokens.Count > 0)
            alarms.AddRange(OfSigns(texts, cancellation));
        var visible = alarms.OrderBy(alarm => alarm.Alarm.Kind).ThenBy(alarm => alarm.Place).Select(alarm => alarm.Alarm);
        return [.. visible.Concat(QuestionAlarms.Of(texts)).Concat(HiddenAlarms.Of(texts)).Distinct().OrderBy(alarm => alarm.Kind)];
    }

    private static IEnumerable<(int, Alarm)> OfSigns(Alignment texts, CancellationToken cancellation)
    {
        var (from, to) = (texts.From, texts.To);
        var fromSigns = Phrases(from, to, out var fromTaken);
        var toSigns = Phrases(to, from, out var toTaken);
        var fromNumbers = NumberSigns.Of(from, fromTaken);
        var toNumbers = NumberSigns.Of(to, toTaken);
        var (fromDates, toDates) = (Tokens(fromNumbers), Tokens(toNumbers));
        // May is a month where a day stands beside it.
        fromSigns = [.. fromSigns.Where(sign => !IsMonth(sign, fromDates))];
        toSigns = [.. toSigns.Where(sign => !IsMonth(sign, toDates))];
        foreach (var kind in OfPhrases.Until(cancellation))
            foreach (var change in SignMatching.Of(texts, kind, fromSigns.Where(sign => sign.Kind == kind), toSigns.Where(sign => sign.Kind == kind)))
                yield return Alarm(texts, change);
        cancellation.ThrowIfCancellationRequested();
        foreach (var change in VerbChanges.Of(texts))
            yield return Alarm(texts, change);
        foreach (var change in SignMatching.Of(texts, AlarmKind.Number, fromNumbers, toNumbers))
            yield return Alarm(texts, change);
        cancellation.ThrowIfCancellationRequested();
        var fromNames = NameSigns.Of(from, to, fromDates);
        var toNames = NameSigns.Of(to, from, toDates);
        foreach (var change in SignMatching.Of(texts, AlarmKind.Name, fromNames, toNames))
            yield return Alarm(texts, change);
    }

    private static IReadOnlyList<Sign> Phrases(Passage passage, Passage other, out IReadOnlySet<int> taken)
    {
        taken = new HashSet<int>();
        if (passage.Language is null)
            return [];
        var phrases = PhraseSigns.Of(passage, passage.Language.Signs, out taken);
        var denied = phrases.Where(sign => sign.Kind == AlarmKind.Negation).SelectMany(sign => Enumerable.Range(sign.First, sign.End - sign.First)).ToHashSet();
        return [.. phrases.Concat(PrefixSigns.Of(passage, other).Where(sign => !denied.Contains(sign.First))).OrderBy(sign => sign.First)];
    }

    private static bool IsMonth(Sign sign, HashSet<int> dates) => sign.Kind == AlarmKind.Modal && dates.Contains(sign.First);

    private static HashSet<int> Tokens(IEnumerable<Sign> signs) => [.. signs.SelectMany(sign => Enumerable.Range(sign.First, sign.End - sign.First))];

    private static (int, Alarm) Alarm(Alignment texts, SignChange change)
    {
        var (from, to) = (change.From, change.To);
        var run = from is not null ? SignMatching.RunOf(from, texts.From) : -1;
        if (run < 0 && to is not null)
            run = SignMatching.RunOf(to, texts.To);
        var printedFrom = from is null ? Opposed(texts.From, run, texts, run => run.From) : Printed(texts.From, from);
        var printedTo = to is null ? Opposed(texts.To, run, texts, run => run.To) : Printed(texts.To, to);
        return (run, new((from ?? to)!.Kind, printedFrom, printedTo, Reason.Of(printedFrom, printedTo, texts, run)));
    }

    // A number with the minus sign in front of it, which is no token.
    private static string Printed(Passage passage, Sign sign)
    {
        var printed = passage.Printed(sign.First, sign.End);
        return sign.Number is { Values: [< 0, ..] } && passage.Gap(sign.First) is [.., ('-' or '\u2212' or '–') and var minus] ? minus + printed : printed;
    }

    // Where one word took the place of one word, both are named: "impossible" and "possible".
    private static string? Opposed(Passage passage, int run, Alignment texts, Func<WordRun, Range> side)
    {
        if (run < 0 || texts.Runs[run].Kind != ChangeKind.Replaced)
            return null;
        var (from, fromEnd) = Alignment.Words(texts.Runs[run].From, texts.From.Text);
        var (to, toEnd) = Alignment.Words(texts.Runs[run].To, texts.To.Text);
        return fromEnd - from == 1 && toEnd - to == 1 ? passage.Text.Printed(side(texts.Runs[run])) : null;
    }
}
