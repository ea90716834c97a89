using ClaimGraph.Anchoring;

namespace ClaimGraph.Extraction;

/// <summary>Pairs quotation marks, paragraph by paragraph and family by family, in one pass.</summary>
/// <remarks>Marks inside of marks are left alone. A mark without its other half is a warning and never an error.</remarks>
internal sealed class MarkPairs(string text)
{
    private readonly List<Quotation> found = [];
    private readonly List<int> unmatched = [];

    private Family? left;

    private enum Family
    {
        Curly,
        Low,
        Straight,
        Typed,
        Guillemets,
        Reversed,
        Angled,
        ReversedAngled,
        Single,
        LowSingle,
        StraightSingle,
        Corner,
        WhiteCorner,
    }

    /// <summary>Marks that have no other half.</summary>
    public IReadOnlyList<int> Unmatched => unmatched;

    /// <summary>The quotations of the paragraphs, in their order.</summary>
    public static (IReadOnlyList<Quotation> Quotations, IReadOnlyList<int> Unmatched) Of(string text, IReadOnlyList<TextSpan> paragraphs, CancellationToken cancellation)
    {
        var pairs = new MarkPairs(text);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            pairs.Read(paragraphs[index], index + 1 < paragraphs.Count ? paragraphs[index + 1] : null);
        }

        return (pairs.found, pairs.unmatched);
    }

    private void Read(TextSpan paragraph, TextSpan? next)
    {
        var goesOn = left;
        left = null;
        // Where each family closes next, from the end to the beginning: no mark is looked for twice.
        var closers = ClosersOf(paragraph);
        var pointers = new int[closers.Length];
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            if (OpenerAt(at, paragraph) is not (var family, var length))
            {
                at++;
                continue;
            }

            var inner = at + length;
            var list = closers[(int)family];
            ref var pointer = ref pointers[(int)family];
            while (pointer < list.Count && list[pointer].At < inner)
                pointer++;
            var isGoingOn = goesOn == family && at == FirstVisible(paragraph);
            if (pointer < list.Count)
            {
                var (close, closeLength) = list[pointer];
                Add(new(at, inner, close, close + closeLength) { GoesOn = isGoingOn });
                at = close + closeLength;
            }
            else if (next is { } following && OpenerAt(FirstVisible(following), following) is (var again, _) && again == family)
            {
                Add(new(at, inner, paragraph.End, paragraph.End, IsOpen: true) { GoesOn = isGoingOn });
                left = family;
                return;
            }
            else
            {
                if (family is not (Family.Single or Family.StraightSingle))
                    unmatched.Add(at);
                at = inner;
            }
        }
    }

    private int FirstVisible(TextSpan paragraph)
    {
        var at = paragraph.Start;
        while (at < paragraph.End && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private void Add(Quotation quotation)
    {
        var inner = text.AsSpan(quotation.InnerStart, quotation.InnerEnd - quotation.InnerStart);
        var words = 0;
        var inWord = false;
        foreach (var letter in inner)
        {
            var isLetter = char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-' || char.IsSurrogate(letter);
            if (isLetter && (!inWord || letter >= '\u2E80'))
                words++;
            inWord = isLetter;
        }

        var trimmed = inner.Trim();
        if (words > 0)
            found.Add(quotation with { Words = words, First = trimmed[0], Last = trimmed[^1] });
    }

    private List<(int At, int Length)>[] ClosersOf(TextSpan paragraph)
    {
        var closers = new List<(int, int)>[Enum.GetValues<Family>().Length];
        for (var family = 0; family < closers.Length; family++)
            closers[family] = [];
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            switch (text[at])
            {
                case '”':
                    closers[(int)Family.Curly].Add((at, 1));
                    closers[(int)Family.Low].Add((at, 1));
                    break;
                case '“':
                    closers[(int)Family.Low].Add((at, 1));
                    break;
                case '"' when at == paragraph.Start || !char.IsWhiteSpace(text[at - 1]) || at + 1 == paragraph.End || !IsWordAt(at + 1):
                    closers[(int)Family.Straight].Add((at, 1));
                    closers[(int)Family.Low].Add((at, 1));
                    break;
                case '\'' when at + 1 < paragraph.End && text[at + 1] == '\'':
                    closers[(int)Family.Typed].Add((at, 2));
                    at++;
                    break;
                case '\'' when !IsWordAt(at + 1) && at > paragraph.Start && !char.IsWhiteSpace(text[at - 1]):
                    closers[(int)Family.StraightSingle].Add((at, 1));
                    break;
                case '’' when !IsWordAt(at + 1):
                    closers[(int)Family.Single].Add((at, 1));
                    closers[(int)Family.LowSingle].Add((at, 1));
                    break;
                case '‘':
                    closers[(int)Family.LowSingle].Add((at, 1));
                    break;
                case '»':
                    closers[(int)Family.Guillemets].Add((at, 1));
                    break;
                case '«':
                    closers[(int)Family.Reversed].Add((at, 1));
                    break;
                case '›':
                    closers[(int)Family.Angled].Add((at, 1));
                    break;
                case '‹':
                    closers[(int)Family.ReversedAngled].Add((at, 1));
                    break;
                case '」':
                    closers[(int)Family.Corner].Add((at, 1));
                    break;
                case '』':
                    closers[(int)Family.WhiteCorner].Add((at, 1));
                    break;
                default:
                    break;
            }
        }

        return closers;
    }

    private (Family, int)? OpenerAt(int at, TextSpan paragraph)
    {
        if (at >= paragraph.End)
            return null;
        var isAtEdge = at == paragraph.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or ':';
        var isBeforeWord = at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]);
        return text[at] switch
        {
            '“' => (Family.Curly, 1),
            '„' => (Family.Low, 1),
            '"' when isAtEdge || (isBeforeWord && text[at - 1] is ',' or '.') => (Family.Straight, 1),
            '`' when at + 1 < paragraph.End && text[at + 1] == '`' => (Family.Typed, 2),
            '\'' when isAtEdge && at + 1 < paragraph.End && text[at + 1] == '\'' => (Family.Typed, 2),
            '\'' when isAtEdge && IsWordAt(at + 1) && !char.IsDigit(text[at + 1]) => (Family.StraightSingle, 1),
            '«' => (Family.Guillemets, 1),
            '»' when isAtEdge && isBeforeWord => (Family.Reversed, 1),
            '‹' => (Family.Angled, 1),
            '›' when isAtEdge && isBeforeWord => (Family.ReversedAngled, 1),
            '‘' when isAtEdge => (Family.Single, 1),
            '‚' => (Family.LowSingle, 1),
            '「' => (Family.Corner, 1),
            '『' => (Family.WhiteCorner, 1),
            _ => null,
        };
    }

    private bool IsWordAt(int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]));
}
