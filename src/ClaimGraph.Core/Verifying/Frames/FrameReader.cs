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
        var beside = NextSentence();
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
            if (words!.At(FramePlace.Before, passage, token, to) is not { } phrase)
            {
                token++;
                continue;
            }

            var isTag = IsTag(phrase, token);
            if (isTag && Introduces(token + phrase.Keys.Count) && (kind is FrameKind.Report or FrameKind.Attribution || HasClauseMark(governor, token)))
                kind = FrameKind.Plain;
            token += phrase.Keys.Count;
            if (phrase.Kind > kind && !isTag && (onlyAnnouncing ? phrase.Kind is FrameKind.Condition or FrameKind.Report && !phrase.IsVerb : Governs(phrase, token)))
                (kind, governor) = (phrase.Kind, token);
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
        return first - token <= VerbReach
            && !Enumerable.Range(Math.Max(sentenceStart, token - 1 - SubjectReach), Math.Min(SubjectReach, token - 1 - sentenceStart))
                .Any(before => words!.IsOwn(passage.Tokens[before].Key));
    }

    private FrameKind Behind()
    {
        var kind = FrameKind.Plain;
        for (var token = end; token < sentenceEnd;)
        {
            if (words!.At(FramePlace.Behind, passage, token, sentenceEnd) is not { } phrase)
            {
                if (Parts(token, token))
                    break;
                token++;
                continue;
            }

            if (phrase.Kind > kind && !IsTag(phrase, token) && !IsOfPrinter(phrase, token))
                kind = phrase.Kind;
            // What stands behind "but" is said of something else.
            if (Parts(token, token))
                break;
            token += phrase.Keys.Count;
        }

        return kind;
    }

    private FrameKind NextSentence() => sentenceEnd < passage.Tokens.Count && !IsOutside(sentenceEnd)
        ? words!.At(FramePlace.NextSentence, passage, sentenceEnd, EndOfSentence(sentenceEnd))?.Kind ?? FrameKind.Plain
        : FrameKind.Plain;

    // Whether one of some tokens begins a clause of its own: ", but"; ";".
    private bool Parts(int from, int last)
    {
        for (var token = from; token <= last && token < passage.Tokens.Count; token++)
            if (passage.Gap(token).IndexOfAny(";；") >= 0
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
        var text = passage.Text.Text;
        while (position < next && !char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
