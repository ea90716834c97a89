using System.Buffers;
using ClaimGraph.Search;
using ClaimGraph.Verifying;
using ClaimGraph.Wording.Alarms;
using ClaimGraph.Wording.Alarms.Numbers;
using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// Finds, among words that differ, the same numbers and dates printed otherwise: "two hundred and fifty thousand" and "250,000", "the eighth of
/// May" and "May 8".
/// </summary>
internal sealed class EqualNumbers
{
    /// <summary>Words of a date that stayed, between others that did not: the month.</summary>
    private const int MostBetween = 3;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789");

    /// <summary>Roman numerals, with what French makes ordinals of them by: XIXe, XIXème.</summary>
    private static readonly SearchValues<char> RomanFigures = SearchValues.Create("IVXLCeèmº");

    private const char FirstDigitOfArabic = '\u0660';
    private const char LastDigitOfThai = '\u0E59';

    private readonly Side from;
    private readonly Side to;
    private readonly List<Run> runs;

    private EqualNumbers(List<Run> runs, PrintedText from, PrintedText to)
    {
        var language = LanguageChoice.Of(from, to);
        this.runs = runs;
        this.from = new(from, language);
        this.to = new(to, language);
    }

    /// <summary>The runs, with such numbers among the words that stayed.</summary>
    public static List<Run> Restored(List<Run> runs, PrintedText from, PrintedText to)
    {
        // One of the two printings is in figures; of scripts with digits of their own every word is looked at.
        if (!runs.Exists(run => run.IsChange && (HasFigures(from, run.From, run.FromEnd) || HasFigures(to, run.To, run.ToEnd) || IsBesideFigures(run, from, to))))
            return runs;
        var numbers = new EqualNumbers(runs, from, to);
        var restored = new List<Run>(runs.Count);
        for (var index = 0; index < runs.Count;)
        {
            var end = numbers.EndOf(index);
            Runs.Add(restored, end > index ? numbers.Joined(index, end) : runs[index]);
            index = Math.Max(end, index + 1);
        }

        return restored;
    }

    private static bool IsBesideFigures(Run run, PrintedText from, PrintedText to) =>
        HasFigures(from, run.FromEnd, Math.Min(run.FromEnd + 1, from.Words.Count)) || HasFigures(to, run.ToEnd, Math.Min(run.ToEnd + 1, to.Words.Count));

    private static bool HasFigures(PrintedText text, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (text.Printed(word) is var printed
                && (printed.ContainsAny(Figures) || !printed.ContainsAnyExcept(RomanFigures) || printed.ContainsAnyInRange(FirstDigitOfArabic, LastDigitOfThai)))
                return true;
        return false;
    }

    /// <summary>The run behind those that begin at one and are one number in two printings; the same one when there are none.</summary>
    private int EndOf(int index)
    {
        var end = index;
        for (var last = index; last < runs.Count && IsOfNumbers(runs[last], last == index); last++)
            if (runs[last].IsChange && AreEqual(Joined(index, last + 1)))
                end = last + 1;
        return end;
    }

    private Run Joined(int first, int end) => Run.Same(runs[first].From, runs[end - 1].FromEnd, runs[first].To, runs[end - 1].ToEnd);

    private bool IsOfNumbers(Run run, bool isFirst) =>
        (run.IsChange || (run.Kind == ChangeKind.Same && !isFirst && run.FromLength <= MostBetween))
        && from.HasNothingElse(run.From, run.FromEnd) && to.HasNothingElse(run.To, run.ToEnd);

    private bool AreEqual(Run run)
    {
        // "minus" in front of "seven", which stayed as -7.
        if (run.FromLength == 0 || run.ToLength == 0)
            return run.FromLength == 0 ? to.GoesOn(run.To, run.ToEnd, from, run.From) : from.GoesOn(run.From, run.FromEnd, to, run.To);
        var (one, other) = (from.Numbers(run.From, run.FromEnd), to.Numbers(run.To, run.ToEnd));
        return one.Count > 0 && one.Count == other.Count && one.All(number => other.Exists(number.Means)) && other.TrueForAll(number => one.Exists(number.Means));
    }

    /// <summary>A text with the numbers in it, word by word.</summary>
    private sealed class Side
    {
        private readonly Passage passage;
        private readonly List<Sign>[] numbers;
        private readonly bool[] belongs;

        public Side(PrintedText text, Language? language)
        {
            passage = new(text, language);
            numbers = new List<Sign>[text.Words.Count];
            belongs = new bool[text.Words.Count];
            Sign? before = null;
            foreach (var number in NumberSigns.Of(passage, new HashSet<int>()).Where(number => !number.IsWeak))
            {
                var (first, end) = (passage.Tokens[number.First].FirstWord, passage.Tokens[number.End - 1].LastWord + 1);
                var start = number.Number!.IsDate ? StartOfDate(first, before) : first;
                belongs.AsSpan(start, end - start).Fill(true);
                for (var word = first; word < end; word++)
                    (numbers[word] ??= []).Add(number);
                before = number;
            }

            // 50'den: the ending of a number's case.
            for (var word = 1; word < belongs.Length; word++)
                belongs[word] |= belongs[word - 1] && text.Before(word) is "'" or "’";
        }

        /// <summary>Whether all of some words are of numbers.</summary>
        public bool HasNothingElse(int first, int end) => !belongs.AsSpan(first, end - first).Contains(false);

        /// <summary>Whether some words are of numbers that go on beside them, and stand there in another text as well.</summary>
        public bool GoesOn(int first, int end, Side other, int place)
        {
            var beside = Numbers(first - 1, first).Concat(Numbers(end, end + 1)).ToList();
            var there = other.Numbers(place - 1, place + 1);
            return Numbers(first, end) is { Count: > 0 } found && found.TrueForAll(number => beside.Contains(number) && there.Exists(number.Means));
        }

        /// <summary>The numbers that some words are of.</summary>
        public List<Sign> Numbers(int first, int end)
        {
            var found = new List<Sign>();
            for (var word = Math.Max(first, 0); word < Math.Min(end, numbers.Length); word++)
                found.AddRange((numbers[word] ?? []).Where(number => !found.Contains(number)));
            return found;
        }

        // Of "the eighth of May" all words are of the date.
        private int StartOfDate(int first, Sign? before)
        {
            if (before is { Number.IsDate: true } && passage.Tokens[before.End - 1].LastWord is var last && first - last is 1 or 2)
                return last;
            return first > 0 && FunctionWords.Contain(SearchText.Of(passage.Text.Words[first - 1].Folded)) ? first - 1 : first;
        }
    }
}
