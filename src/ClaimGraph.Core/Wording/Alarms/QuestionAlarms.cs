using System.Buffers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds questions that became statements, and statements that became questions.</summary>
internal static class QuestionAlarms
{
    private static readonly SearchValues<char> EndMarks = SearchValues.Create("?？؟.!。！");

    public static IEnumerable<Alarm> Of(Alignment texts)
    {
        var (from, to) = (texts.From, texts.To);
        for (var token = 0; token < from.Tokens.Count; token++)
            if (EndsSentence(from, token) && Counterpart(texts, Spoken(from, token)) is { } other && IsQuestion(from, token) != IsQuestion(to, Last(to, other)))
                yield return Between(texts, token, Last(to, other));
    }

    private static Alarm Between(Alignment texts, int token, int other)
    {
        var from = Sentence(texts.From, token);
        var to = Sentence(texts.To, other);
        var what = IsQuestion(texts.From, token) ? "A question became a statement" : "A statement became a question";
        return new(AlarmKind.Question, from, to, $"{what}: \"{from}\" is now \"{to}\".");
    }

    private static bool EndsSentence(Passage passage, int token) =>
        token + 1 == passage.Tokens.Count || passage.Sentences[token + 1] != passage.Sentences[token];

    // The last word, without a particle that only asks.
    private static int Spoken(Passage passage, int last) =>
        last > 0 && passage.Language?.QuestionParticles.Contains(passage.Tokens[last].Key) == true && passage.Sentences[last - 1] == passage.Sentences[last] ? last - 1 : last;

    private static int Last(Passage passage, int token)
    {
        while (!EndsSentence(passage, token))
            token++;
        return token;
    }

    // The same last word, or one that took its place: a sentence that was cut at its end lost its mark with it.
    private static int? Counterpart(Alignment texts, int token)
    {
        var other = texts.From.Counterparts[token];
        if (other < 0 && texts.From.Runs[token] is var run and >= 0 && texts.Runs[run].Kind == ChangeKind.Replaced && texts.From.Runs.AsSpan().LastIndexOf(run) == token)
            other = texts.To.Runs.AsSpan().LastIndexOf(run);
        return other >= 0 && EndsSpoken(texts, token, other) && texts.From.Groups[token] >= 0 && texts.From.Groups[token] == texts.To.Groups[other] ? other : null;
    }

    // Of 습니까 and 습니다 only the last syllable differs.
    private static bool EndsSpoken(Alignment texts, int token, int other)
    {
        var last = Last(texts.To, other);
        return last == other || Spoken(texts.To, last) == other || (last == other + 1 && !EndsSentence(texts.From, token) && texts.To.Runs[last] >= 0);
    }

    private static bool IsQuestion(Passage passage, int last)
    {
        if (passage.Language?.AskingParticles.Contains(passage.Tokens[last].Key) == true && last > 0 && passage.Sentences[last - 1] == passage.Sentences[last])
            return true;
        var gap = passage.Gap(last + 1);
        if (gap.Trim() is "(?)" or "[?]")
            return false;
        return gap.IndexOfAny("?？؟;") is var mark and >= 0 && (gap[mark] != ';' || IsGreek(passage, last)) && gap[..mark].IndexOfAny(".!。！") < 0;
    }

    private static bool IsGreek(Passage passage, int token) => passage.Tokens[token].Key[0] is >= '\u0370' and <= '\u03FF';

    // The sentence as printed, with its mark.
    private static string Sentence(Passage passage, int last)
    {
        var first = last;
        while (first > 0 && passage.Sentences[first - 1] == passage.Sentences[last])
            first--;
        var mark = passage.Gap(last + 1).IndexOfAny(EndMarks);
        return passage.Text.Text[passage.Tokens[first].Start..(passage.Tokens[last].End + mark + 1)];
    }
}
