using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <content>What around the words is of whoever prints them, and says no more than who speaks.</content>
internal sealed partial class FrameReader
{
    /// <summary>How far in front of the words "he said" stands that introduces them: "he said that".</summary>
    private const int IntroductionReach = 1;

    // "Denying all of it, he said": the words are what he said, and what stands in front is of somebody else's clause.
    private bool Introduces(int token) => printed is not null && first - token <= IntroductionReach && (printed.Marked is not null || !HasClauseMark(token, first));

    private bool HasClauseMark(int from, int to)
    {
        for (var token = from; token <= to; token++)
            if (Passage.HasClauseMark(passage.Gap(token)))
                return true;
        return false;
    }

    // "He said" outside of the marks in which all speech stands is the printer's, and says whose the words are.
    private bool IsTag(FramePhrase phrase, int token, int behind)
    {
        if (phrase.Kind is not (FrameKind.Report or FrameKind.Attribution))
            return false;
        var position = passage.Tokens[token].Start;
        return printed is null ? marks.AreSpeech && !marks.Hold(position) : printed.MayBePrinters(position) && (phrase.IsVerb || IsOfSpeaker(token, behind));
    }

    // Whether a phrase names the speaker, or the words beside it do.
    private bool IsOfSpeaker(int token, int behind)
    {
        var (from, to) = (token, behind);
        while (from > sentenceStart && token - from < SubjectReach && from != end && !Passage.HasClauseMark(passage.Gap(from)))
            from--;
        while (to < sentenceEnd && to != first && to - behind < SubjectReach && !Passage.HasClauseMark(passage.Gap(to)))
            to++;
        var keys = Enumerable.Range(from, to - from).Select(index => passage.Tokens[index].Key).ToList();
        return words!.AreOfSpeaker(keys.Take(behind + 1 - from).Skip(token - from)) || keys.Exists(printed!.Names);
    }

    // "But" of the printer goes on with what others do; "but not before 2030" limits the words.
    private bool IsOfPrinter(FramePhrase phrase, int token, int behind) =>
        phrase.Kind == FrameKind.Limit && IsOutside(token) && Parts(token, token)
        && words!.At(FramePlace.Behind, passage, behind, sentenceEnd)?.Phrase.Kind != FrameKind.Limit
        && passage.Language?.Signs.At(passage, behind)?.Kind != AlarmKind.Negation;

    private bool IsOutside(int token) => printed?.IsOutside(passage.Tokens[token].Start) == true;
}
