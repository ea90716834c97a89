namespace ClaimGraph.Extraction.Frames;

/// <summary><c>S said, “A.”</c>, <c>S said: “A.”</c>, <c>S told X that “A.”</c></summary>
internal sealed class QuotationBehind : IFrame
{
    public Draft? Read(FrameContext sentence, Cue cue)
    {
        var opening = sentence.Clauses.Open(cue.To, sentence.To, cue.Verb);
        if (opening.At >= sentence.To || sentence[opening.At].Quotation is not { } quotation || cue.At < sentence.Floor)
            return null;
        if (cue.Verb.Class == CueClass.Belief && !opening.IsMarked && !opening.HasComma && cue.Verb.Calls)
            return null;
        var end = sentence.Clauses.End(opening.At, sentence.To, sentence.Behind(cue), cue.Verb);
        var at = opening.At + 1;
        while (at < end && (sentence[at].IsQuotation || (sentence[at].Kind == ItemKind.Punctuation && at + 1 < end && sentence[at + 1].IsQuotation)))
            at++;
        var confidence = cue.Subject is null ? 0.7 : opening.HasColon ? 0.93 : opening.HasComma ? 0.91 : 0.84;
        if (at >= end || !sentence.HasWords(at, end) || sentence.Phrases.BehindTime(at, end) == end || sentence.Clauses.BehindAdverbial(at, end) == end || (quotation.EndsWithSign && quotation.Words > 3 && !GoesOn(sentence, at)))
        {
            var whole = new List<Phrase>();
            for (var index = opening.At; index < at; index++)
                if (sentence[index].IsQuotation)
                    whole.Add(new(index, index + 1));
            sentence.Floor = at;
            return sentence.Draft("speaker-verb-quotation", confidence, cue, [.. whole]);
        }

        sentence.Floor = end;
        return sentence.Draft("speaker-verb-clause", 0.78, cue, new Phrase(opening.At, end));
    }

    /// <summary>Whether the clause goes on behind marks in which a comma stands only by habit.</summary>
    private static bool GoesOn(FrameContext sentence, int at) => sentence[at - 1].Quotation is { Last: ',' } && sentence[at].IsAny(["and", "but", "or"]) && sentence.HasQuotation(at, sentence.To);
}
