using ClaimGraph.Documents;
using ClaimGraph.Graph;
using FluentValidation;

namespace ClaimGraph.Api.Rules;

/// <summary>What a quotation must be like, by itself or inside its claim.</summary>
internal sealed class QuotationDescriptionRules : AbstractValidator<QuotationDescription>
{
    public QuotationDescriptionRules()
    {
        RuleFor(quotation => quotation).Custom((quotation, context) => Check(quotation, new(context)));
        RuleFor(quotation => quotation.Source!).SetValidator(new SourceDescriptionRules(SourcePlace.Mention));
    }

    private static void Check(QuotationDescription quotation, Faults<QuotationDescription> faults)
    {
        faults.HashedRecord(quotation);
        faults.HashedId("claim", quotation.Claim);
        faults.RequireText("text", quotation.Text, Limits.QuotationText);
        if (quotation.Form is null)
            faults.Require("form", null);
        faults.Language("lang", quotation.Lang);
        faults.Text("nameAsStated", quotation.NameAsStated, Limits.Name);
        faults.Text("titleAsStated", quotation.TitleAsStated, Limits.Title);
        faults.Require("source", quotation.Source);
    }
}
