using ClaimGraph.Documents;

namespace ClaimGraph.Api.Rules;

/// <summary>What a claim document must be like, with all that it mentions.</summary>
internal sealed class ClaimDocumentRules : DescriptionRules<ClaimDocument>
{
    protected override void Check(ClaimDocument description, Faults faults)
    {
        faults.HashedRecord(description);
        faults.Inside("speaker", description.Speaker, EntityDescriptionRules.CheckSpeaker);
        faults.Each("jointWith", description.JointWith, EntityDescriptionRules.CheckSpeaker);
        faults.Inside("onBehalfOf", description.OnBehalfOf, EntityDescriptionRules.CheckPrincipal);
        faults.Each("about", description.About, EntityDescriptionRules.CheckSubject);
        faults.Each("quotations", description.Quotations, QuotationDescriptionRules.CheckQuotation);
        for (var index = 0; index < description.Quotations?.Count; index++)
            if (description.Quotations[index].Claim is { } other && other.Id != description.Id)
                faults.Add($"quotations[{index}].claim", "A quotation inside a claim is one of that claim: leave this out.");
    }
}
