using ClaimGraph.Graph;
using ClaimGraph.Wording;

namespace ClaimGraph.Tracing.Renderings;

/// <summary>Compares renderings by their verbatim words, as long as there is not too much of them for one answer.</summary>
internal sealed class RenderingComparer
{
    /// <summary>The share of words that must have stayed for reported speech to be held against other words.</summary>
    private const double EnoughInCommon = 0.5;

    private readonly Dictionary<(Reference, Reference), WordingComparison?> compared = [];
    private int left = Limits.ComparedRenderings;

    /// <summary>How a rendering differs from the one it hangs under; null when there is too much to compare.</summary>
    public WordingComparison? Compare(ParentEdge edge)
    {
        if (edge.IsTranslation)
            return new() { Classes = [WordingClass.Translated], Alarms = [] };
        var (from, to) = (edge.Parent, edge.Child);
        var pair = (from.Reference, to.Reference);
        if (!compared.TryGetValue(pair, out var comparison))
            compared[pair] = comparison = TakeFromBudget(from.Quotation.Text.Length + to.Quotation.Text.Length) ? Compare(from, to) : null;
        // Two translators choose tenses and small words on their own.
        var areTwoTranslations = edge.Links.Count == 0 && from.IsTranslation && to.IsTranslation;
        return areTwoTranslations && comparison is not null ? Keep(comparison, [AlarmKind.Negation, AlarmKind.Number, AlarmKind.Name]) : comparison;
    }

    /// <summary>How the wording on record differs from a direct rendering of it; null when there is too much to compare.</summary>
    public WordingComparison? Compare(ClaimRecord claim, Rendering to) => TakeFromBudget(claim.Text.Length + to.Quotation.Text.Length)
        ? WordingComparer.Compare(PrintedText.Of(claim.Text, claim.Lang), to.PrintedWords)
        : null;

    private static WordingComparison Compare(Rendering from, Rendering to)
    {
        if (from.Words is null || to.Words is null)
            return CompareReported(from, to);
        var comparison = WordingComparer.Compare(from.PrintedWords, to.PrintedWords);
        var isMixed = from.Quotation.Form == QuotationForm.Mixed || to.Quotation.Form == QuotationForm.Mixed;
        return isMixed && comparison.Alarms.Count > 0 ? ForgiveOutside(comparison, from, to) : comparison;
    }

    /// <summary>What stands outside of the quotation marks is said there all the same: only what the whole printing changes is an alarm.</summary>
    private static WordingComparison ForgiveOutside(WordingComparison comparison, Rendering from, Rendering to)
    {
        var kinds = WordingComparer.Compare(from.PrintedWhole, to.PrintedWhole).Alarms.Select(alarm => alarm.Kind).ToHashSet();
        return Keep(comparison, kinds);
    }

    /// <summary>Reported speech is in other words by its form: of what it changes only numbers and negations are told, and only when it is close.</summary>
    private static WordingComparison CompareReported(Rendering from, Rendering to)
    {
        var comparison = WordingComparer.Compare(from.PrintedWhole, to.PrintedWhole);
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

    private static WordingComparison Keep(WordingComparison comparison, IReadOnlyCollection<AlarmKind> kinds) =>
        comparison with { Alarms = [.. comparison.Alarms.Where(alarm => kinds.Contains(alarm.Kind))] };

    private bool TakeFromBudget(int length)
    {
        if (length > left)
            return false;
        left -= length;
        return true;
    }
}
