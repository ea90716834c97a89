using ClaimGraph.Wording;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Verifying.Frames;

/// <summary>Reads what stands around a part of a text: the rest of its first and of its last sentence, and the sentences beside them.</summary>
internal sealed partial class FrameReader
{
    /// <summary>How far in front of the words a verb of speaking alone stands that reports them: "they claim, then, that".</summary>
    private const int VerbReach = 4;

    /// <summary>How far in front of such a verb its subject stands.</summary>
    private const int SubjectReach = 4;

    /// <summary>A sentence of so few words may announce the next one: "Imagine this."</summary>
    private const int ShortSentence = 5;

    private readonly Passage passage;
    private readonly FrameWords? words;
    private readonly SpeechMarks marks;
    private readonly PrintedSpeech? printed;
    private readonly int first;
    private readonly int end;
    private int sentenceStart;
    private int sentenceEnd;

    private FrameReader(Passage passage, SpeechMarks marks, PrintedSpeech? printed, FrameWords? words, int first, int end)
    {
        (this.passage, this.marks, this.printed, this.words, this.first, this.end) = (passage, marks, printed, words, first, end);
        (sentenceStart, sentenceEnd) = (StartOfSentence(first), EndOfSentence(end - 1));
        IsInsideSentence = sentenceStart < first || end < sentenceEnd;
        Kind = words is null ? FrameKind.Plain : Read();
    }

    /// <summary>Whether the part begins or ends inside a sentence.</summary>
    public bool IsInsideSentence { get; }

    /// <summary>What the rest makes of the part.</summary>
    public FrameKind Kind { get; }

    /// <summary>From where to where (UTF-16) the sentences go that turn it.</summary>
    public (int From, int To) Bounds => (
        passage.Tokens[sentenceStart].Start,
        sentenceEnd == passage.Tokens.Count ? passage.Text.Text.Length : EndOfMarks(passage.Tokens[sentenceEnd - 1].End, passage.Tokens[sentenceEnd].Start));

    /// <summary>Reads what stands around a part; null when there are no words in it.</summary>
    /// <param name="printed">The part as somebody else prints it; null when all of the text is the speaker's.</param>
    public static FrameReader? Of(PrintedText text, SpeechMarks marks, int start, int end, Language? language, PrintedSpeech? printed = null)
    {
        var passage = new Passage(text, language);
        var first = FirstFrom(passage.Tokens, start);
        var last = FirstFrom(passage.Tokens, end);
        return first < last ? new(passage, marks, printed, FrameWords.Of(language?.Code), first, last) : null;
    }

    private static int FirstFrom(IReadOnlyList<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private FrameKind Read()
    {
        var before = Before(sentenceStart, first, onlyAnnouncing: false);
        var behind = Behind();
        var kind = before > behind ? before : behind;
        if (kind > FrameKind.Limit)
            return kind;
        var beside = sentenceEnd < passage.Tokens.Count && !IsOutside(sentenceEnd) ? LooksBack(sentenceEnd, EndOfSentence(sentenceEnd)) : FrameKind.Plain;
        if (beside > kind)
        {
            sentenceEnd = EndOfSentence(sentenceEnd);
            return beside;
        }

        if (sentenceStart > 0 && !IsOutside(sentenceStart - 1) && StartOfSentence(sentenceStart - 1) is var previous && sentenceStart - previous <= ShortSentence
            && Before(previous, sentenceStart, onlyAnnouncing: true) is var announced && announced > kind)
        {
            sentenceStart = previous;
            return announced;
        }

        return kind;
    }

    private FrameKind Before(int from, int to, bool onlyAnnouncing)
    {
        var (kind, governor) = (FrameKind.Plain, from);
        for (var token = from; token < to;)
        {
            if (words!.At(FramePlace.Before, passage, token, to) is not ({ } phrase, var behind))
            {
                token++;
                continue;
            }

            var isTag = IsTag(phrase, token, behind);
            if (isTag && Introduces(behind) && (kind is FrameKind.Report or FrameKind.Attribution || HasClauseMark(governor, token)))
                kind = FrameKind.Plain;
            if (phrase.Kind > kind && !isTag
                && (onlyAnnouncing ? phrase.Kind is FrameKind.Condition or FrameKind.Report && !phrase.IsVerb : Governs(phrase, behind)))
                (kind, governor) = (phrase.Kind, behind);
            token = behind;
        }

        return kind;
    }

    // Whether a phrase that ends in front of a token bears on the part.
    private bool Governs(FramePhrase phrase, int token)
    {
        if (Parts(token, first))
            return false;
        if (!phrase.IsVerb)
            return true;
        return first - token <= VerbReach && !HasOwn(Math.Max(sentenceStart, token - 1 - SubjectReach), token - 1);
    }

    private bool HasOwn(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(token => words!.IsOwn(passage, token));

    private FrameKind Behind()
    {
        var kind = FrameKind.Plain;
        for (var token = end; token < sentenceEnd;)
        {
            var isParted = Parts(token, token);
            if (passage.OpensClause(token) && LooksBack(token, sentenceEnd) is var back && back > kind)
                kind = back;
            var found = words!.At(FramePlace.Behind, passage, token, sentenceEnd);
            if (found is ({ } phrase, var behind) && phrase.Kind > kind && !IsTag(phrase, token, behind) && !IsOfPrinter(phrase, token, behind)
                && (!phrase.IsVerb || Reports(token, behind)))
                kind = phrase.Kind;
            // What stands behind "but" is said of something else, but what stands behind "but only" limits this.
            if (isParted && found is not { Phrase.Keys.Count: > 1 })
                break;
            token = isParted ? token + 1 : found?.End ?? token + 1;
        }

        return kind;
    }

    // A clause or sentence of its own may say what the words before it are: ", and that is nonsense".
    private FrameKind LooksBack(int token, int until)
    {
        if (passage.Language?.Coordinators.Contains(passage.Tokens[token].Key) == true)
            token++;
        var kind = words!.At(FramePlace.NextSentence, passage, token, until) is ({ } phrase, var phraseEnd) && !IsTag(phrase, token, phraseEnd) ? phrase.Kind : FrameKind.Plain;
        return words.EndOfThat(passage, token, until) is > 0 and var denied
            && words.At(FramePlace.Behind, passage, denied, until) is ({ Kind: FrameKind.Denial }, var behind) && !IsOfWhatFollows(behind) ? FrameKind.Denial : kind;
    }

    // "That" behind a denial says what is denied: "it is a lie that".
    private bool IsOfWhatFollows(int token) =>
        token < passage.Tokens.Count && passage.Sentences[token] == passage.Sentences[token - 1] && passage.Language?.Subordinators.Contains(passage.Tokens[token].Key) == true;

    // Whether a verb of speaking behind the part has it for what is said, and not the speaker for its subject.
    private bool Reports(int token, int behind) =>
        (token == end || passage.OpensClause(token))
        && !HasOwn(sentenceStart, first) && !HasOwn(Math.Max(end, token - SubjectReach), token) && !HasOwn(behind, Math.Min(behind + SubjectReach, sentenceEnd));

    // Whether one of some tokens begins a clause of its own: ", but"; ";".
    private bool Parts(int from, int last)
    {
        for (var token = from; token <= last && token < passage.Tokens.Count; token++)
            if (passage.Gap(token).IndexOfAny(";；؛") >= 0
                || (Passage.HasClauseMark(passage.Gap(token)) && passage.Language?.Coordinators.Contains(passage.Tokens[token].Key) == true))
                return true;
        return false;
    }

    private int StartOfSentence(int token)
    {
        while (token > 0 && passage.Sentences[token - 1] == passage.Sentences[token])
            token--;
        return token;
    }

    private int EndOfSentence(int token)
    {
        while (token + 1 < passage.Tokens.Count && passage.Sentences[token + 1] == passage.Sentences[token])
            token++;
        return token + 1;
    }

    private int EndOfMarks(int position, int next)
    {
        while (position < next && !char.IsWhiteSpace(passage.Text.Text[position]))
            position++;
        return position;
    }
}
