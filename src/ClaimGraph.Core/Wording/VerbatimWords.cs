using ClaimGraph.Graph;

namespace ClaimGraph.Wording;

/// <summary>The words of a quotation that are presented as verbatim.</summary>
public static class VerbatimWords
{
    /// <summary>Those of a quotation, in the order of print.</summary>
    public static IReadOnlyList<string> Of(QuotationRecord quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return Of(quotation.Text, quotation.Form);
    }

    /// <summary>
    /// Of direct speech all; of mixed speech what stands inside quotation marks, or all when there are none; of indirect speech nothing.
    /// </summary>
    /// <param name="text">As printed.</param>
    public static IReadOnlyList<string> Of(string text, QuotationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        return form switch
        {
            QuotationForm.Direct => [text],
            QuotationForm.Mixed => QuotedParts.Of(text) is { Count: > 0 } parts ? parts : [text],
            _ => [],
        };
    }
}
