using System.Text;

namespace ClaimGraph.Wording;

/// <summary>Finds what stands inside quotation marks, whatever language's. Of marks within marks the outermost count.</summary>
internal sealed class QuotedParts
{
    private readonly string text;
    private readonly List<(int Start, int End)> parts = [];
    private MarkFamily open = MarkFamily.None;
    private int depth;
    private int start;

    /// <summary>Where the paragraph begins in which speech that is not closed goes on.</summary>
    private int paragraph;

    /// <summary>Behind which mark nothing but a closing one was missing.</summary>
    private int lastInner;
    private bool isFirst = true;

    private QuotedParts(string text) => this.text = text;

    /// <summary>The parts as printed, in order, without the marks and the spaces next to them; those without a letter or digit are left out.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. RangesOf(text).Select(range => text[range.Start..range.End])];

    /// <summary>Where they stand (UTF-16).</summary>
    public static IReadOnlyList<(int Start, int End)> RangesOf(string text)
    {
        // Single marks are apostrophes too, and stand inside double ones: they count only where there are no others.
        var counted = text.Any(character => QuotationMark.FamilyOf(character) is not (MarkFamily.None or MarkFamily.Single));
        return new QuotedParts(text).Read(counted ? family => family != MarkFamily.Single : family => family == MarkFamily.Single);
    }

    private List<(int Start, int End)> Read(Func<MarkFamily, bool> counts)
    {
        for (var position = 0; position < text.Length; position++)
            if (QuotationMark.FamilyOf(text[position]) is not MarkFamily.None and var family && counts(family))
                Take(family, QuotationMark.RoleAt(text, position), position);
        if (open is not (MarkFamily.None or MarkFamily.Single))
            Add(start, lastInner > start ? lastInner : EndOfParagraph());
        return parts;
    }

    private void Take(MarkFamily family, MarkRole role, int position)
    {
        if (role == MarkRole.Neither)
            return;
        if (open == MarkFamily.None)
            Begin(family, role, position);
        else if (family == open)
            Continue(role, position);
        isFirst = false;
    }

    private void Begin(MarkFamily family, MarkRole role, int position)
    {
        if (role == MarkRole.Closes)
        {
            // The text was cut inside of speech; but a digit before a straight mark makes it inches.
            if (isFirst && family != MarkFamily.Single && !(family == MarkFamily.Straight && position > 0 && char.IsAsciiDigit(text[position - 1])))
                Add(0, position);
            return;
        }

        (open, depth, start, paragraph, lastInner) = (family, 1, position + 1, position + 1, 0);
    }

    private void Continue(MarkRole role, int position)
    {
        // Speech of several paragraphs opens each of them anew, and closes once.
        if (role != MarkRole.Closes && IsAtLineStart(position))
        {
            paragraph = position + 1;
            return;
        }

        // A straight mark says too little to stand within others.
        if (role == MarkRole.Opens && open != MarkFamily.Straight)
        {
            depth++;
            return;
        }

        depth--;
        lastInner = position;
        if (depth > 0)
            return;
        Add(start, position);
        open = MarkFamily.None;
    }

    private bool IsAtLineStart(int position)
    {
        var before = text.AsSpan(0, position).TrimEnd(" \t\u00A0\u3000");
        return before.Length > 0 && before[^1] is '\n' or '\r' or '\u2028' or '\u2029';
    }

    private int EndOfParagraph()
    {
        var end = text.AsSpan(paragraph).IndexOfAny("\n\r\u2028\u2029");
        return end < 0 ? text.Length : paragraph + end;
    }

    private void Add(int from, int to)
    {
        var part = text.AsSpan(from, to - from);
        from += part.Length - part.TrimStart().Length;
        part = part.Trim();
        foreach (var rune in part.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
            {
                parts.Add((from, from + part.Length));
                return;
            }
    }
}
