using ClaimGraph.Extraction.Frames;
using ClaimGraph.Graph;

namespace ClaimGraph.Extraction;

/// <summary>Reads a text sentence by sentence and joins what belongs together over sentences and paragraphs.</summary>
internal sealed class Drafting(ArticleText article, SpeechWords words)
{
    private const int FewWords = 3;

    private readonly List<Draft> drafts = [];
    private readonly List<(Quotation Quotation, string Because)> passedOver = [];
    private readonly List<Quotation> unattributed = [];
    private readonly SentenceReader reader = new(article, words);

    /// <summary>A sentence without a verb of saying in which somebody says something in a document: the quotation behind it is theirs.</summary>
    private (int Sentence, Phrase Speaker)? source;

    public IReadOnlyList<Draft> Drafts => drafts;

    public IReadOnlyList<(Quotation Quotation, string Because)> PassedOver => passedOver;

    public IReadOnlyList<Quotation> Unattributed => unattributed;

    /// <summary>Whether as many were found as are answered.</summary>
    public bool IsFull => drafts.Count >= Limits.ExtractedStatements;

    public Phrases Phrases => reader.Phrases;

    public void Read(CancellationToken cancellation)
    {
        for (var sentence = 0; sentence < article.Sentences.Count && !IsFull; sentence++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (found, context) = reader.Read(sentence);
            drafts.AddRange(found);
            if (IsOnlyQuotations(context))
                Continue(context, sentence);
            else if (found.Count == 0 && !ReportedForm(context, sentence))
                Carry(context, sentence);
            Leave(context);
            NoteSource(context, sentence, found);
        }
    }

    private static bool IsOnlyQuotations(FrameContext context)
    {
        var any = false;
        for (var index = context.From; index < context.To; index++)
            if (context[index].IsQuotation)
                any = true;
            else if (context[index].Kind != ItemKind.Punctuation)
                return false;
        return any;
    }

    private void Continue(FrameContext context, int sentence)
    {
        var paragraph = article.Sentences[sentence].Paragraph;
        var quotations = Quotations(context).ToList();
        var isSpeech = quotations.Exists(quotation => quotation.Words >= FewWords || quotation.EndsSentence);
        if (!isSpeech)
            return;
        var last = drafts.Count > 0 ? drafts[^1] : null;
        var isFirst = sentence == 0 || article.Sentences[sentence - 1].Paragraph != paragraph;
        if (last is not null && ((last.Paragraph == paragraph && last.LastSentence == sentence - 1 && last.Form != QuotationForm.Indirect)
            || (isFirst && quotations[0].GoesOn && last.LastSentence == sentence - 1)))
        {
            foreach (var quotation in quotations)
            {
                last.Pieces.Add(quotation.Inner(article.Text));
                context.Used.Add(quotation);
            }

            last.LastSentence = sentence;
            last.Paragraph = paragraph;
            last.Confidence = Math.Max(last.Confidence, last.Form == QuotationForm.Direct ? 0.95 : last.Confidence);
        }
        else if (last is not null && last.Paragraph == paragraph && last.LastSentence == sentence - 2 && last.Form == QuotationForm.Direct && IsPause(sentence - 1))
            Take("floating-quotation", 0.67, last, context, sentence, quotations);
        else if (last is not null && last.LastSentence == sentence - 1 && (last.Paragraph == paragraph || last.Paragraph == paragraph - 1) && (last.Form != QuotationForm.Indirect || last.Paragraph == paragraph))
            Take("floating-quotation", last.Form == QuotationForm.Indirect ? 0.62 : 0.67, last, context, sentence, quotations);
    }

    /// <summary>A few words of the writer between two quotations: <c>He paused.</c></summary>
    private bool IsPause(int sentence)
    {
        const int few = 6;
        var (from, to, _) = article.Sentences[sentence];
        return to - from <= few && (Phrases.IsPronoun(from) || article.Items[from].IsCapital);
    }

    private void Take(string pattern, double confidence, Draft from, FrameContext context, int sentence, IReadOnlyList<Quotation> quotations)
    {
        foreach (var quotation in quotations)
            context.Used.Add(quotation);
        drafts.Add(new()
        {
            Pattern = pattern,
            Confidence = confidence,
            Pieces = [.. quotations.Select(quotation => quotation.Inner(article.Text))],
            Form = QuotationForm.Direct,
            Sentence = sentence,
            LastSentence = sentence,
            Paragraph = article.Sentences[sentence].Paragraph,
            TakenFrom = from,
        });
    }

    /// <summary>A sentence in a form that only reported speech has (German subjunctive I) is what the one before it said on.</summary>
    private bool ReportedForm(FrameContext context, int sentence)
    {
        if (!words.IsVerbSecond || drafts is not [.., var last] || last.LastSentence < sentence - 1 || last.Paragraph != article.Sentences[sentence].Paragraph)
            return false;
        for (var index = context.From; index < context.To; index++)
        {
            if (!context.Phrases.Is(index, SpeechHeading.ReportedForms) || context[index].IsCapital || index == context.From)
                continue;
            if (context.Draft("reported-form", 0.7, null, new Phrase(context.BeginOf(context.From, context.To), context.To)) is not { } draft)
                return false;
            draft.TakenFrom = last;
            drafts.Add(draft);
            return true;
        }

        return false;
    }

    /// <summary>A sentence with quoted words and no verb of its own behind one that somebody said is theirs as well.</summary>
    private void Carry(FrameContext context, int sentence)
    {
        if (!Quotations(context).Any(quotation => quotation.Words >= FewWords))
            return;
        var paragraph = article.Sentences[sentence].Paragraph;
        if (ByColon(context, sentence))
            return;
        var last = drafts.Count > 0 ? drafts[^1] : null;
        var isBehind = last is not null && last.LastSentence == sentence - 1 && last.Paragraph == paragraph;
        var fromSource = source is var (at, _) && at == sentence - 1 && article.Sentences[at].Paragraph == paragraph;
        if ((!isBehind && !fromSource) || context.Draft("carried-over", 0.6, null, new Phrase(context.BeginOf(context.From, context.To), context.To)) is not { } carried)
            return;
        if (isBehind)
            carried.TakenFrom = last;
        else
            carried.Speaker = source!.Value.Speaker;
        drafts.Add(carried);
    }

    /// <summary><c>Smith was blunt: “It failed.”</c></summary>
    private bool ByColon(FrameContext context, int sentence)
    {
        for (var index = context.From + 1; index + 1 < context.To; index++)
        {
            if (!context[index].Is(":") || context[index + 1].Quotation is not { } quotation)
                continue;
            if (!(quotation.EndsSentence || char.IsUpper(quotation.First)) || quotation.Words < FewWords || context.Speakers.Main(context.From, index) is not { } speaker)
                return false;
            if (context.Draft("speaker-colon-quotation", 0.72, null, new Phrase(index + 1, index + 2)) is not { } draft)
                return false;
            draft.Speaker = speaker;
            drafts.Add(draft);
            return true;
        }

        return false;
    }

    /// <summary>Remembers a sentence in which somebody says something in a document: <c>in a recent commentary</c>.</summary>
    private void NoteSource(FrameContext context, int sentence, IReadOnlyList<Draft> found)
    {
        if (found.Count > 0)
            return;
        for (var index = context.From; index < context.To; index++)
            if (context.Phrases.Is(index, SpeechHeading.Venues) && context.Phrases.Is(index, SpeechHeading.SpeakingThings)
                && context.Speakers.Main(context.From, context.To) is { } speaker)
            {
                source = (sentence, speaker);
                return;
            }
    }

    private void Leave(FrameContext context)
    {
        foreach (var quotation in Quotations(context))
        {
            if (context.Used.Contains(quotation))
                continue;
            if (IsTitle(quotation))
                passedOver.Add((quotation, "Every word in the marks has a capital letter: a title."));
            else if (quotation.Words > FewWords || quotation.EndsSentence)
                unattributed.Add(quotation);
            else
                passedOver.Add((quotation, quotation.Words == 1 ? "One word in marks and no verb of saying: scare quotes or a title."
                    : "A few words in marks and no verb of saying: scare quotes or a title."));
        }
    }

    /// <summary>Whether all words in marks but short ones have a capital letter.</summary>
    private bool IsTitle(Quotation quotation)
    {
        if (quotation.EndsSentence || words.HasCapitalNouns || quotation.Words > 12)
            return false;
        var (capitals, small) = (0, 0);
        foreach (var word in article.Text[quotation.InnerStart..quotation.InnerEnd].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (char.IsUpper(word[0]))
                capitals++;
            else if (word.Length > 4)
                small++;
        return capitals >= 2 && small == 0;
    }

    private static IEnumerable<Quotation> Quotations(FrameContext context)
    {
        for (var index = context.From; index < context.To; index++)
            if (context[index].Quotation is { } quotation)
                yield return quotation;
    }
}
