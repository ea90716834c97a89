using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What a claim document must be like, with all that it mentions.</summary>
internal sealed class ClaimDocumentRules : DescriptionRules<ClaimDocument>
{
    protected override void Check(ClaimDocument description, Faults faults)
    {
        faults.HashedRecord(description);
        faults.Require("speaker", description.Speaker is not null);
        faults.Inside("speaker", description.Speaker, EntityDescriptionRules.CheckSpeaker);
        faults.Inside("onBehalfOf", description.OnBehalfOf, EntityDescriptionRules.CheckPrincipal);
        faults.RequireText("text", description.Text, Limits.ClaimText);
        faults.Require("lang", description.Lang is not null);
        faults.Language("lang", description.Lang);
        faults.Require("kind", description.Kind is not null);
        faults.Text("venue", description.Venue, Limits.Venue);
        faults.Each("about", description.About, Limits.Subjects, EntityDescriptionRules.CheckSubject);
        faults.Each("quotations", description.Quotations, Limits.Quotations, QuotationDescriptionRules.CheckQuotation);
        for (var index = 0; index < description.Quotations?.Count; index++)
            if (description.Quotations[index].Claim is { } other && other.Id != description.Id)
                faults.Add($"quotations[{index}].claim", "A quotation inside a claim is one of that claim: leave this out.");
    }
}
