using ClaimGraph.Documents;
using ClaimGraph.Graph;
using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>What a claim document must be like, with all that it mentions.</summary>
internal sealed class ClaimDocumentRules : AbstractValidator<ClaimDocument>
{
    public ClaimDocumentRules()
    {
        RuleFor(claim => claim).Custom((claim, context) => Check(claim, new(context)));
        RuleFor(claim => claim.Speaker!).SetValidator(new EntityDescriptionRules(EntityPlace.Speaker));
        RuleFor(claim => claim.OnBehalfOf!).SetValidator(new EntityDescriptionRules(EntityPlace.Principal));
        RuleForEach(claim => claim.About).SetValidator(new EntityDescriptionRules(EntityPlace.Subject))
            .When(claim => claim.About?.Count <= Limits.Subjects);
        RuleForEach(claim => claim.Quotations).SetValidator(new QuotationDescriptionRules())
            .When(claim => claim.Quotations?.Count <= Limits.Quotations);
    }

    private static void Check(ClaimDocument claim, Faults<ClaimDocument> faults)
    {
        faults.HashedRecord(claim);
        faults.Require("speaker", claim.Speaker);
        faults.RequireText("text", claim.Text, Limits.ClaimText);
        faults.Require("lang", claim.Lang);
        faults.Language("lang", claim.Lang);
        if (claim.Kind is null)
            faults.Require("kind", null);
        faults.Text("venue", claim.Venue, Limits.Venue);
        faults.Count("about", claim.About?.Count, Limits.Subjects);
        faults.Count("quotations", claim.Quotations?.Count, Limits.Quotations);
        for (var index = 0; index < claim.Quotations?.Count; index++)
            if (claim.Quotations[index].Claim is { } other && other != claim.Id)
                faults.Add($"quotations[{index}].claim", "A quotation inside a claim is one of that claim: leave this out.");
    }
}
