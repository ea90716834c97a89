namespace ClaimGraph.Extraction.Frames;

/// <summary><c>“A,” said S.</c>, <c>“A,” S said, “B.”</c>, and <c>A is “B,” said S.</c></summary>
internal sealed class QuotationBefore : IFrame
{
    private const int FewWords = 4;

    public Draft? Read(FrameContext sentence, Cue cue)
    {
        var quotation = cue.From - 1;
        if (quotation >= sentence.Floor && sentence[quotation].IsComma)
            quotation--;
        if (cue.IsParticiple || quotation < sentence.Floor || sentence[quotation].Quotation is not { } before)
            return null;
        var isParted = quotation < cue.From - 1;
        if (!(cue.IsInverted || isParted || before.EndsWithSign) || (cue.IsShared && !isParted && !before.EndsWithSign))
            return null;

        // More quotations directly in front belong to it; words in front make it a clause with quoted parts.
        var from = quotation;
        while (from > sentence.Floor && (sentence[from - 1].IsQuotation || (sentence[from - 1].IsComma && from - 2 >= sentence.Floor && sentence[from - 2].IsQuotation)))
            from--;
        var start = sentence.BeginOf(sentence.Floor, from);
        var isWhole = char.IsUpper(before.First) && before.Words >= FewWords && from > sentence.From && (sentence[from - 1].IsComma || sentence[from - 1].Is(":") || sentence[from - 1].IsDash);
        if (start < from && !isWhole && sentence.HasWords(start, from))
            from = start;

        var name = cue.IsInverted ? "quotation-verb-speaker" : "quotation-speaker-verb";
        var confidence = sentence.Phrases.Words.Cues.Count > 0 && cue.Verb.IsWeak && cue.Verb.Lemma is not "add" and not "write" ? 0.82 : cue.IsInverted ? 0.91 : 0.9;
        var after = Next(sentence, cue);
        var draft = IsAllQuotations(sentence, from, quotation + 1)
            ? sentence.Draft(name, confidence, cue, [.. Each(from, quotation + 1, sentence), .. Each(after, after + (after > 0 ? 1 : 0), sentence)])
            : after > 0 ? sentence.Draft(name, 0.85, cue, new Phrase(from, quotation + 1), new Phrase(after, after + 1))
            : sentence.Draft(name, 0.85, cue, new Phrase(from, quotation + 1));
        sentence.Floor = Math.Max(cue.To, after + 1);
        if (after > 0 && draft is not null)
            draft.Confidence = 0.95;
        return draft;
    }

    private static bool IsAllQuotations(FrameContext sentence, int from, int to)
    {
        for (var index = from; index < to; index++)
            if (!sentence[index].IsQuotation && !sentence[index].IsComma)
                return false;
        return true;
    }

    private static List<Phrase> Each(int from, int to, FrameContext sentence)
    {
        var each = new List<Phrase>();
        for (var index = from; index < to; index++)
            if (sentence[index].IsQuotation)
                each.Add(new(index, index + 1));
        return each;
    }

    /// <summary>A quotation that goes on what was said before the verb; 0 where there is none.</summary>
    private static int Next(FrameContext sentence, Cue cue)
    {
        var limit = sentence.Behind(cue).Select(other => other.From).DefaultIfEmpty(sentence.To).Min();
        for (var at = cue.To; at < limit; at++)
            if (sentence[at].IsQuotation)
                return at > cue.To && (sentence[at - 1].IsComma || sentence[at - 1].Is(":") || sentence[at - 1].IsDash) && sentence[at].Quotation!.Words > 1 ? at : 0;
        return 0;
    }
}
