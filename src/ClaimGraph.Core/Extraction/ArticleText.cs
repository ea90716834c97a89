using ClaimGraph.Anchoring;
using ClaimGraph.Text;

namespace ClaimGraph.Extraction;

/// <summary>A text taken apart: paragraphs, quotations, words and sentences.</summary>
internal sealed class ArticleText
{
    /// <summary>Items of a sentence at most: a longer one is cut, so that what is looked at around a verb has an end.</summary>
    private const int LongestSentence = 400;

    /// <summary>Items of the place, the day and the agency in front of a report.</summary>
    private const int LongestDateline = 12;

    private readonly List<Item> items = [];
    private readonly List<Sentence> sentences = [];
    private readonly SpeechWords? words;
    private int[]? codePoints;

    private ArticleText(string text, SpeechWords? words)
    {
        Text = text;
        this.words = words;
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; private set; } = [];

    public IReadOnlyList<Quotation> Quotations { get; private set; } = [];

    /// <summary>Indexes of quotation marks without their other half.</summary>
    public IReadOnlyList<int> Unmatched { get; private set; } = [];

    public IReadOnlyList<Item> Items => items;

    public IReadOnlyList<Sentence> Sentences => sentences;

    /// <summary>Whether a sentence was so long that it was cut.</summary>
    public bool WasCut { get; private set; }

    /// <param name="words">The language; null when it is not known.</param>
    public static ArticleText Read(string text, SpeechWords? words, CancellationToken cancellation)
    {
        var article = new ArticleText(text, words) { Paragraphs = Extraction.Paragraphs.Of(text) };
        (article.Quotations, article.Unmatched) = MarkPairs.Of(text, article.Paragraphs, cancellation);
        var next = 0;
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = article.items.Count;
            next = article.ReadItems(article.Paragraphs[paragraph], next);
            article.ReadSentences(first, paragraph);
        }

        return article;
    }

    /// <summary>The number of code points in front of an index.</summary>
    public int CodePointAt(int index)
    {
        if (codePoints is null)
        {
            codePoints = new int[Text.Length + 1];
            for (var at = 0; at < Text.Length; at++)
                codePoints[at + 1] = codePoints[at] + (CodePoints.IsInsidePair(Text, at + 1) ? 0 : 1);
        }

        return codePoints[index];
    }

    public string Words(TextSpan span) => span.In(Text);

    private int ReadItems(TextSpan paragraph, int next)
    {
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            while (next < Quotations.Count && Quotations[next].Start < at)
                next++;
            if (next < Quotations.Count && Quotations[next].Start == at)
            {
                var quotation = Quotations[next++];
                items.Add(IsNickname(quotation) ? Word(quotation.Start, quotation.End)
                    : new(ItemKind.Quotation, quotation.Start, quotation.End, "", quotation));
                at = quotation.End;
            }
            else if (char.IsWhiteSpace(Text[at]))
                at++;
            else
            {
                var item = ItemAt(at, paragraph.End);
                items.Add(item);
                at = item.End;
            }
        }

        return next;
    }

    /// <summary>One word in marks between two names: <c>John “Jack” Smith</c>.</summary>
    private bool IsNickname(Quotation quotation) => quotation.Words <= 2 && char.IsUpper(quotation.First) && !quotation.EndsWithSign
        && items is [.., { IsWord: true, IsCapital: true } before] && before.End + 1 == quotation.Start
        && quotation.End + 1 < Text.Length && Text[quotation.End] == ' ' && char.IsUpper(Text[quotation.End + 1])
        && words?.HasCapitalNouns != true && words?.Has(SpeechHeading.NotAName, before.Word) != true;

    private Item ItemAt(int start, int limit)
    {
        if (IsHan(Text[start]))
            return Word(start, start + 1);
        if (char.IsDigit(Text[start]))
        {
            var digits = start + 1;
            while (digits < limit && (char.IsLetterOrDigit(Text[digits]) || (Text[digits] is '.' or ',' or ':' && digits + 1 < limit && char.IsDigit(Text[digits + 1]))))
                digits++;
            while (digits < limit && Text[digits] is '-' && digits + 1 < limit && char.IsLetterOrDigit(Text[digits + 1]))
                for (digits++; digits < limit && char.IsLetterOrDigit(Text[digits]);)
                    digits++;
            return new(ItemKind.Number, start, digits, Text[start..digits].ToLowerInvariant());
        }

        if (!IsLetter(Text[start]))
        {
            var signs = start + (CodePoints.IsInsidePair(Text, start + 1) ? 2 : 1);
            while (signs < limit && Text[start] is '-' or '.' && Text[signs] == Text[start])
                signs++;
            return new(ItemKind.Punctuation, start, signs, signs - start > 2 && Text[start] == '.' ? "…" : Text[start..signs]);
        }

        var end = start + 1;
        while (end < limit && IsInWord(end, limit))
            end++;
        if (end < limit && Text[end] == '.' && IsAbbreviation(start, end))
            end++;
        else if (end < limit && Text[end] is '’' or '\'' && Text[end - 1] is 's' && end + 1 < limit && Text[end + 1] == ' ')
            end++;
        return Word(start, end);
    }

    private Item Word(int start, int end) =>
        new(ItemKind.Word, start, end, Text[start..end].Replace('’', '\'').ToLowerInvariant()) { IsCapital = char.IsUpper(Text[start]) || Text[start] is '“' or '"' };

    private bool IsInWord(int at, int limit)
    {
        if (IsLetter(Text[at]) || char.IsDigit(Text[at]))
            return !IsHan(Text[at]);
        var isBetween = at + 1 < limit && (IsLetter(Text[at + 1]) || char.IsDigit(Text[at + 1])) && !IsHan(Text[at + 1]);
        return isBetween && (Text[at] is '’' or '\'' or '-' or '‑' or '&' or '\u00AD'
            || (Text[at] == '.' && char.IsLetter(Text[at - 1]) && (at < 2 || !char.IsLetter(Text[at - 2]))));
    }

    private bool IsAbbreviation(int start, int end)
    {
        var word = Text[start..end].ToLowerInvariant();
        return (end - start == 1 && char.IsUpper(Text[start]) && word != "i") || word.Contains('.', StringComparison.Ordinal)
            || (words?.Has(SpeechHeading.Abbreviations, word) == true);
    }

    private void ReadSentences(int first, int paragraph)
    {
        var start = BehindDateline(first);
        if (start > first)
            sentences.Add(new(first, start, paragraph));
        for (var at = start; at < items.Count; at++)
        {
            if (at + 1 - start >= LongestSentence)
                WasCut = true;
            else if (!EndsAt(at))
                continue;
            sentences.Add(new(start, at + 1, paragraph));
            start = at + 1;
        }

        if (start < items.Count)
            sentences.Add(new(start, items.Count, paragraph));
    }

    /// <summary>Where a paragraph begins behind its place and agency: <c>WASHINGTON, May 8 (Reuters) —</c>.</summary>
    private int BehindDateline(int first)
    {
        var head = items[first];
        var isShouted = head.IsWord && head.End - head.Start > 2 && Text[head.Start..head.End].All(letter => !char.IsLower(letter));
        for (var at = first + 1; head.IsCapital && at < Math.Min(items.Count - 1, first + LongestDateline); at++)
        {
            if (items[at].IsDash)
                return isShouted || items[at - 1].Is(")") ? at + 1 : first;
            if (!(items[at].IsCapital || items[at].Kind == ItemKind.Number || items[at].IsComma || items[at].IsAny(["(", ")", "/", "."]) || items[at - 1].Is("(")))
                break;
        }

        return first;
    }

    private bool EndsAt(int at)
    {
        var item = items[at];
        var next = at + 1 < items.Count ? items[at + 1] : null;
        if (next is null)
            return true;
        if (item.Kind == ItemKind.Punctuation)
            return item.Word is "。" or "！" or "？" || (item.Word is "." or "!" or "?" or "…" && MayBegin(next));
        if (item.Kind == ItemKind.Quotation)
            return item.Quotation!.EndsSentence && MayBegin(next) && (item.Quotation.Last == '.' || !IsAttributed(at + 1));
        // An abbreviation may be the last word.
        return item.IsWord && item.Word[^1] == '.' && item.Word.Length > 2 && next is { IsWord: true, IsCapital: true }
            && words?.Has(SpeechHeading.NotAName, next.Word) == true && words.Has(SpeechHeading.Titles, item.Word.TrimEnd('.')) != true;
    }

    private static bool MayBegin(Item next) => next.IsCapital || next.Kind is ItemKind.Quotation or ItemKind.Number || !char.IsLower(next.Word[0]) && next.IsWord
        || next.Word is "“" or "‘" or "\"" or "(" or "[" or "—" or "¿" or "¡";

    /// <summary>Whether a name and a verb of saying follow: then a question in marks does not end the sentence.</summary>
    private bool IsAttributed(int at)
    {
        for (var index = at; index < Math.Min(items.Count, at + 10) && items[index].Word is not ("." or "!" or "?"); index++)
            if (words?.Cues.TryGetValue(items[index].Word, out var verb) == true && verb.Inverts && index > at)
                return index + 1 == items.Count || !items[index + 1].Is("that");
        return false;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsHan(char letter) => letter is >= '\u3040' and <= '\u9FFF';
}
