using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Api.Rules;

/// <summary>What a quotation must be like, by itself or inside its claim.</summary>
internal sealed class QuotationDescriptionRules : DescriptionRules<QuotationDescription>
{
    public static void CheckQuotation(QuotationDescription quotation, Faults faults)
    {
        faults.HashedRecord(quotation);
        if (quotation.Claim is { Kind: not RecordKind.Claim })
            faults.Add("claim", "A reference to a claim is expected here, such as claim:6jhpr5hc8jrv9q9a.");
        faults.Inside("source", quotation.Source, SourceDescriptionRules.CheckMention);
    }

    protected override void Check(QuotationDescription description, Faults faults) => CheckQuotation(description, faults);
}
