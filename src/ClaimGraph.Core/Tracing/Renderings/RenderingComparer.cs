using ClaimGraph.Graph;
using ClaimGraph.Wording;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Compares renderings by their verbatim words, as long as there is not too much of them for one answer.</summary>
internal sealed class RenderingComparer(CancellationToken cancellation)
{
    /// <summary>The share of words that must have stayed for reported speech to be held against other words.</summary>
    private const double EnoughInCommon = 0.5;

    private readonly Dictionary<(Reference, Reference), WordingComparison?> compared = [];
    private int left = Limits.ComparedWords;

    /// <summary>How a rendering differs from the one it hangs under; null when there is too much to compare.</summary>
    public WordingComparison? Compare(ParentEdge edge)
    {
        if (edge.IsTranslation)
            return new() { Classes = [WordingClass.Translated], Alarms = [] };
        var (from, to) = (edge.Parent, edge.Child);
        var pair = (from.Reference, to.Reference);
        if (!compared.TryGetValue(pair, out var comparison))
            compared[pair] = comparison = TryTake(() => WordsOf(from, to)) ? Compare(from, to) : null;
        return comparison;
    }

    /// <summary>How the wording on record differs from a direct rendering of it; null when there is too much to compare.</summary>
    public WordingComparison? Compare(ClaimRecord claim, Rendering to)
    {
        cancellation.ThrowIfCancellationRequested();
        var wording = PrintedText.Of(claim.Text, claim.Lang);
        return TryTake(() => wording.Words.Count + to.PrintedWords.Words.Count)
            ? WordingComparer.Compare(wording, to.PrintedWords, cancellation)
            : null;
    }

    /// <summary>Words that are compared: of printings with words around the quoted ones, these and then all.</summary>
    private int WordsOf(Rendering from, Rendering to)
    {
        cancellation.ThrowIfCancellationRequested();
        var all = from.PrintedWhole.Words.Count + to.PrintedWhole.Words.Count;
        return from.Words is not null && to.Words is not null && IsMixed(from, to) ? 2 * all : all;
    }

    private static bool IsMixed(Rendering from, Rendering to) =>
        from.Quotation.Form == QuotationForm.Mixed || to.Quotation.Form == QuotationForm.Mixed;

    private WordingComparison Compare(Rendering from, Rendering to)
    {
        if (from.Words is null || to.Words is null)
            return CompareReported(from, to);
        var comparison = WordingComparer.Compare(from.PrintedWords, to.PrintedWords, cancellation);
        return IsMixed(from, to) && comparison.Alarms.Count > 0 ? ForgiveOutside(comparison, from, to) : comparison;
    }

    /// <summary>What stands outside of the quotation marks is said there all the same: only what the whole printing changes is an alarm.</summary>
    private WordingComparison ForgiveOutside(WordingComparison comparison, Rendering from, Rendering to)
    {
        var kinds = WordingComparer.Compare(from.PrintedWhole, to.PrintedWhole, cancellation).Alarms.Select(alarm => alarm.Kind).ToHashSet();
        return comparison with { Alarms = [.. comparison.Alarms.Where(alarm => kinds.Contains(alarm.Kind))] };
    }

    /// <summary>Reported speech is in other words by its form: of what it changes only numbers and negations are told, and only when it is close.</summary>
    private WordingComparison CompareReported(Rendering from, Rendering to)
    {
        var comparison = WordingComparer.Compare(from.PrintedWhole, to.PrintedWhole, cancellation);
        var isSame = from.Words is null && to.Words is null && comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation);
        if (isSame)
            return comparison;
        return comparison with
        {
            Classes = [WordingClass.Paraphrase],
            Diff = null,
            Spoken = null,
            Alarms = comparison.Similarity >= EnoughInCommon
                ? [.. comparison.Alarms.Where(alarm => alarm.Kind is AlarmKind.Negation or AlarmKind.Number)]
                : [],
        };
    }

    /// <summary>Takes from what may be compared. When something is too much, nothing more is, so that no more words are counted either.</summary>
    private bool TryTake(Func<int> words)
    {
        left = left > 0 ? left - words() : left;
        return left >= 0;
    }
}
