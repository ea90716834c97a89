using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Words in a text that are no part of what was said: "he said" between quotation marks, "(Applause)" in a transcript.</summary>
internal static class Asides
{
    private const int LongestAttribution = 20;
    private const int LongestUnmarked = 8;
    private const int LongestNote = 3;

    private static readonly FrozenSet<string> Notes = LanguageFile.SetOfAll(LanguageHeading.Notes);

    private static readonly FrozenSet<string> SpeechVerbs = LanguageFile.SetOfAll(LanguageHeading.SpeechVerbs);

    /// <summary>The runs, with such words told apart from what was said.</summary>
    public static List<Run> Named(List<Run> runs, PrintedText from, PrintedText to, Brackets fromBrackets, Brackets toBrackets)
    {
        var named = new List<Run>(runs.Count);
        foreach (var run in runs)
        {
            if (!run.IsChange || !(TryPart(named, run, to, toBrackets) || TryPart(named, run, from, fromBrackets, isEarlier: true)))
                Runs.Add(named, run);
        }

        return named;
    }

    /// <summary>Whether quotation marks close and open again between two words: what stood between them is left out, and print says so.</summary>
    public static bool BreakSpeech(PrintedText text, int word) => HasMark(text, word, MarkRole.Closes) && HasMark(text, word, MarkRole.Opens);

    /// <summary>Where, within words that begin outside of speech, speech begins again; their end when it does not.</summary>
    private static int Resumed(PrintedText text, int start, int end)
    {
        for (var word = start + 1; word < end; word++)
            if (OpensSpeech(text, word))
                return word;
        return end;
    }

    private static bool TryPart(List<Run> named, Run run, PrintedText text, Brackets brackets, bool isEarlier = false)
    {
        var (start, end) = isEarlier ? (run.From, run.FromEnd) : (run.To, run.ToEnd);
        var resumed = Resumed(text, start, end);
        if (!IsAside(text, brackets, start, resumed))
            return false;
        // What is said behind "he said" is no part of it.
        if (resumed < end)
        {
            named.Add((isEarlier ? Run.Changed(start, resumed, run.To, run.To) : Run.Changed(run.From, run.From, start, resumed)) with { IsAside = true });
            Runs.Add(named, isEarlier ? Run.Changed(resumed, end, run.To, run.ToEnd) : Run.Changed(run.From, run.FromEnd, resumed, end));
            return true;
        }

        Runs.Add(named, isEarlier ? Run.Changed(run.FromEnd, run.FromEnd, run.To, run.ToEnd) : Run.Changed(run.From, run.FromEnd, run.To, run.To));
        Runs.Add(named, (isEarlier ? Run.Changed(run.From, run.FromEnd, run.To, run.To) : Run.Changed(run.FromEnd, run.FromEnd, run.To, run.ToEnd)) with { IsAside = true });
        return true;
    }

    private static bool IsAside(PrintedText text, Brackets brackets, int start, int end) =>
        start < end && (IsNote(text, brackets, start, end) || IsAttribution(text, start, end));

    // In brackets, and about what was heard.
    private static bool IsNote(PrintedText text, Brackets brackets, int start, int end)
    {
        if (end - start > LongestNote || !brackets.Hold(start, end))
            return false;
        for (var word = start; word < end; word++)
            if (Notes.Contains(text.Words[word].Folded))
                return true;
        return false;
    }

    // Outside of the quotation marks, or between dashes or commas and with a verb of speaking.
    private static bool IsAttribution(PrintedText text, int start, int end)
    {
        if (start == end || end - start > LongestAttribution || text.Words.Count == end - start)
            return false;
        var before = text.Before(start);
        var after = text.Before(end);
        var (closes, opens) = (ClosesSpeech(text, start), OpensSpeech(text, end));
        if ((closes && (opens || end == text.Words.Count)) || (start == 0 && opens && after.IndexOfAny(",:：，") >= 0))
            return true;
        return end - start <= LongestUnmarked && start > 0 && IsParenthesis(text, before, after, end) && Speaks(text, start, end);
    }

    // «Мы готовы, — сказал он, — но не спешим»; « Nous, a-t-il dit, sommes prêts ». Without marks of speech a speaker may say so of others.
    private static bool IsParenthesis(PrintedText text, ReadOnlySpan<char> before, ReadOnlySpan<char> after, int end) =>
        (before.IndexOfAny("—–") >= 0 && (end == text.Words.Count || after.IndexOfAny("—–") >= 0))
        || (text.Text.AsSpan().TrimStart() is [var first, ..] && QuotationMark.FamilyOf(first) is not (MarkFamily.None or MarkFamily.Single)
            && Gaps.HasPause(before) && (end == text.Words.Count || Gaps.SetsApart(after)));

    private static bool Speaks(PrintedText text, int start, int end)
    {
        for (var word = start; word < end; word++)
            if (SpeechVerbs.Contains(text.Words[word].Folded))
                return true;
        return false;
    }

    // A closing mark with punctuation beside it; without, a single word was in quotation marks.
    private static bool ClosesSpeech(PrintedText text, int word) =>
        HasMark(text, word, MarkRole.Closes) && Gaps.SetsApart(text.Before(word));

    private static bool OpensSpeech(PrintedText text, int word) => HasMark(text, word, MarkRole.Opens);

    private static bool HasMark(PrintedText text, int word, MarkRole role)
    {
        var start = word == 0 ? 0 : text.Words[word - 1].End;
        var end = word == text.Words.Count ? text.Text.Length : text.Words[word].Start;
        for (var position = start; position < end; position++)
            if (QuotationMark.FamilyOf(text.Text[position]) != MarkFamily.None && QuotationMark.RoleAt(text.Text, position) == role)
                return true;
        return false;
    }
}
