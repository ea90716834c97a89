using ClaimGraph.Anchoring;
using ClaimGraph.Graph;

namespace ClaimGraph.Extraction.Frames;

/// <summary>A sentence that is read: its items, its verbs of saying, and how far it has been read.</summary>
internal sealed class FrameContext(ArticleText article, Phrases phrases, int sentence)
{
    public Phrases Phrases => phrases;

    public Speakers Speakers { get; } = new(phrases);

    public Clauses Clauses { get; } = new(phrases);

    public int From => article.Sentences[sentence].From;

    /// <summary>Behind the last item that is not the sentence's final sign.</summary>
    public int To { get; } = EndOf(article, sentence);

    public IReadOnlyList<Cue> Cues { get; set; } = [];

    /// <summary>The first item that no statement has yet.</summary>
    public int Floor { get; set; } = article.Sentences[sentence].From;

    /// <summary>Quotations that a statement has.</summary>
    public HashSet<Quotation> Used { get; } = [];

    public Item this[int index] => phrases[index];

    public IEnumerable<Cue> Behind(Cue cue) => Cues.Where(other => other.At > cue.At);

    public bool HasQuotation(int from, int to)
    {
        for (var index = from; index < to; index++)
            if (phrases[index].IsQuotation)
                return true;
        return false;
    }

    public bool HasWords(int from, int to)
    {
        for (var index = from; index < to; index++)
            if (phrases[index].Kind != ItemKind.Punctuation)
                return true;
        return false;
    }

    /// <summary>Where what was said begins in a stretch: behind commas, and behind words that join it to the sentence before.</summary>
    public int BeginOf(int from, int to)
    {
        while (from < to && (phrases[from].IsComma || phrases[from].IsDash || phrases[from].IsAny([";", ":", ".", "(", ")", "]"])
            || phrases.Is(from, SpeechHeading.OpeningConnectives)))
            from++;
        return from;
    }

    private static int EndOf(ArticleText article, int sentence)
    {
        var (from, to, _) = article.Sentences[sentence];
        while (to > from && article.Items[to - 1].Kind == ItemKind.Punctuation && article.Items[to - 1].Word is "." or "…" or "。" or ";" or "," or ":" or "—" or "–" or "-" or "--")
            to--;
        return to;
    }

    /// <summary>The place of some items: a quotation alone without its marks; else without the commas and full stops around.</summary>
    public TextSpan? Span(int from, int to)
    {
        while (from < to && phrases[from].Kind == ItemKind.Punctuation && !phrases[from].IsAny(["$", "€", "£", "#", "(", "[", "¿", "¡", "-", "+"]))
            from++;
        while (to > from && phrases[to - 1].Kind == ItemKind.Punctuation && !phrases[to - 1].IsAny(["%", ")", "]", "?", "!", "°", "$", "€"]))
            to--;
        if (from >= to)
            return null;
        if (to - from == 1 && phrases[from].IsQuotation)
            return phrases[from].Quotation!.Inner(article.Text);
        return new(phrases[from].Start, phrases[to - 1].End);
    }

    /// <summary>A statement of some stretches of items; null when nothing is in them.</summary>
    public Draft? Draft(string pattern, double confidence, Cue? cue, params ReadOnlySpan<Phrase> stretches)
    {
        var pieces = new List<TextSpan>();
        var (quoted, plain) = (false, false);
        foreach (var (from, to) in stretches)
        {
            if (Span(from, to) is not { } span)
                continue;
            pieces.Add(span);
            for (var index = from; index < to; index++)
            {
                if (phrases[index].Quotation is not { } quotation)
                {
                    plain |= phrases[index].Kind != ItemKind.Punctuation;
                    continue;
                }

                quoted = true;
                Used.Add(quotation);
            }
        }

        if (pieces.Count == 0)
            return null;
        return new()
        {
            Pattern = pattern,
            Confidence = confidence,
            Pieces = pieces,
            Form = !quoted ? QuotationForm.Indirect : plain ? QuotationForm.Mixed : QuotationForm.Direct,
            Sentence = sentence,
            LastSentence = sentence,
            Paragraph = article.Sentences[sentence].Paragraph,
            Cue = cue?.At ?? -1,
            CueEnd = cue is null ? 0 : cue.At + 1,
            Lemma = cue?.Verb.Lemma,
            Class = cue?.Verb.Class ?? CueClass.Neutral,
            Speaker = cue?.Subject,
        };
    }
}

/// <summary>A way in which sentences say what somebody said.</summary>
internal interface IFrame
{
    /// <summary>What the sentence says was said, by this verb; null where it is not built in this way.</summary>
    Draft? Read(FrameContext sentence, Cue cue);
}
