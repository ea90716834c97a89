using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Languages;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>All words under which a claim is on record.</summary>
internal static class RecordedRenderings
{
    /// <summary>What was printed as spoken, then reported speech, then the wording of the claim.</summary>
    /// <remarks>
    /// The wording of a claim stands for the words spoken only as long as nothing printed is on record: beside reported speech it is
    /// somebody's plain rendering of that.
    /// </remarks>
    public static IEnumerable<RecordedWords> Of(ClaimDocument claim)
    {
        var quotations = claim.Quotations ?? [];
        foreach (var quotation in quotations)
            foreach (var words in VerbatimWords.Of(quotation.Text!, quotation.Form!.Value))
                yield return Printed(claim, quotation, words, isVerbatim: true);
        foreach (var quotation in quotations.Where(quotation => quotation.Form != QuotationForm.Direct))
            yield return Printed(claim, quotation, quotation.Text!, isVerbatim: false);
        yield return new() { Words = claim.Text!, Lang = claim.Lang, IsVerbatim = quotations.Count == 0 };
    }

    private static RecordedWords Printed(ClaimDocument claim, QuotationDescription quotation, string words, bool isVerbatim) => new()
    {
        Words = words,
        Lang = quotation.Lang ?? quotation.Source?.Lang ?? claim.Lang,
        IsVerbatim = isVerbatim,
        Translated = quotation.Translated ?? (IsForeign(quotation.Lang, claim.Lang) ? true : null),
        Quotation = new(RecordKind.Quotation, quotation.Id!),
        Source = quotation.Source?.Id is { } source ? new Reference(RecordKind.Source, source) : null,
        SourceTitle = quotation.Source?.Title,
        Publisher = quotation.Source?.Publisher?.Name,
        PublishedOn = quotation.Source?.PublishedOn,
    };

    private static bool IsForeign(string? printed, string? said) =>
        LanguageTags.Primary(printed) is { } language && LanguageTags.Primary(said) is { } own && language != own;
}
