using System.Buffers;
using ClaimGraph.Wording;

namespace ClaimGraph.Likeness;

/// <summary>Tells, while a text is read from its beginning to its end, what stands inside quotation marks, whatever language's.</summary>
/// <remarks>
/// Single marks are apostrophes too and are not counted; marks within marks neither. What is opened and never closed ends with its
/// paragraph, unless the next one is opened by the same mark, as newspapers print speech of several paragraphs.
/// </remarks>
internal ref struct QuotedSpans(string text)
{
    private const string AllMarks = "“”„‟〝〞〟\"＂«»‹›「」｢｣『』";

    private static readonly SearchValues<char> Marks = SearchValues.Create(AllMarks);
    private static readonly SearchValues<char> MarksAndLineEnds = SearchValues.Create(AllMarks + "\n");

    private MarkFamily open;
    private int next = NextOf(text, 0, Marks);

    /// <summary>Whether an index is inside; each must be behind the one before.</summary>
    public bool Contain(int index)
    {
        while (next <= index)
            Pass();
        return open != MarkFamily.None;
    }

    // Nothing changes up to the next mark or, inside of speech, line end.
    private void Pass()
    {
        var behind = next + 1;
        var family = QuotationMark.FamilyOf(text[next]);
        if (family == MarkFamily.None)
            behind = PassLineEnd();
        else if (open == MarkFamily.None && QuotationMark.RoleAt(text, next) is MarkRole.Opens or MarkRole.Either)
            open = family;
        else if (open == family && QuotationMark.RoleAt(text, next) is MarkRole.Closes or MarkRole.Either)
            open = MarkFamily.None;
        next = NextOf(text, behind, open == MarkFamily.None ? Marks : MarksAndLineEnds);
    }

    // The line may only have been broken.
    private int PassLineEnd()
    {
        var rest = text.AsSpan(next);
        var behind = rest.TrimStart();
        var isParagraph = rest[..^behind.Length].Count('\n') > 1;
        if (isParagraph && (behind.Length == 0 || QuotationMark.FamilyOf(behind[0]) != open))
            open = MarkFamily.None;
        return text.Length - behind.Length;
    }

    private static int NextOf(string text, int from, SearchValues<char> sought)
    {
        var found = text.AsSpan(from).IndexOfAny(sought);
        return found < 0 ? int.MaxValue : from + found;
    }
}
