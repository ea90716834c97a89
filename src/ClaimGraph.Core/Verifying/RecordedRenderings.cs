using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Languages;
using ClaimGraph.Wording;

namespace ClaimGraph.Verifying;

/// <summary>All words under which a claim is on record.</summary>
internal static class RecordedRenderings
{
    /// <summary>Stands between the quoted parts of a mixed quotation.</summary>
    private const string BetweenParts = " … ";

    /// <summary>The wording of the claim, which says what the speaker said.</summary>
    /// <remarks>
    /// It stands for the words spoken as long as nothing printed is on record, or something was printed as spoken: beside reported speech
    /// alone it is somebody's plain rendering of that.
    /// </remarks>
    public static RecordedWords WordingOf(ClaimDocument claim)
    {
        var quotations = claim.Quotations ?? [];
        var direct = quotations.Where(quotation => quotation.Form == QuotationForm.Direct && !IsForeign(LangOf(quotation, claim), claim.Lang)).ToList();
        return new()
        {
            Words = claim.Text!,
            Lang = claim.Lang,
            IsVerbatim = quotations.Count == 0 || quotations.Any(quotation => quotation.Form == QuotationForm.Direct),
            IsWholePrint = true,
            Translated = direct.Count > 0 && direct.All(quotation => quotation.Translated == true) ? true : null,
        };
    }

    /// <summary>What was printed as spoken, the parts of a mixed quotation together, and then reported speech.</summary>
    public static IEnumerable<RecordedWords> PrintsOf(ClaimDocument claim)
    {
        var quotations = claim.Quotations ?? [];
        foreach (var quotation in quotations.Where(quotation => quotation.Form != QuotationForm.Indirect))
            yield return Printed(claim, quotation, string.Join(BetweenParts, VerbatimWords.Of(quotation.Text!, quotation.Form!.Value)), isVerbatim: true);
        foreach (var quotation in quotations.Where(quotation => quotation.Form != QuotationForm.Direct))
            yield return Printed(claim, quotation, quotation.Text!, isVerbatim: false);
    }

    private static RecordedWords Printed(ClaimDocument claim, QuotationDescription quotation, string words, bool isVerbatim) => new()
    {
        Words = words,
        Lang = LangOf(quotation, claim),
        IsVerbatim = isVerbatim,
        Translated = quotation.Translated ?? (IsForeign(quotation.Lang, claim.Lang) ? true : null),
        Quotation = new(RecordKind.Quotation, quotation.Id!),
        Status = quotation.Status is RecordStatus.Active ? null : quotation.Status,
        Source = quotation.Source?.Id is { } source ? new Reference(RecordKind.Source, source) : null,
        SourceTitle = quotation.Source?.Title,
        Publisher = quotation.Source?.Publisher?.Name,
        PublishedOn = quotation.Source?.PublishedOn,
        IsWholePrint = quotation.Form == QuotationForm.Direct,
        IsFromSpeaker = quotation.Source?.Kind?.IsFirstHand() == true,
    };

    private static string? LangOf(QuotationDescription quotation, ClaimDocument claim) => quotation.Lang ?? quotation.Source?.Lang ?? claim.Lang;

    /// <summary>Whether something was printed in another language than it was said in, as far as both are known.</summary>
    public static bool IsForeign(string? printed, string? said) =>
        LanguageTags.Primary(printed) is { } language && LanguageTags.Primary(said) is { } own && language != own;
}
