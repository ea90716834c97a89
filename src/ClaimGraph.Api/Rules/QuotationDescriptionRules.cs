using ClaimGraph.Documents;

namespace ClaimGraph.Api.Rules;

/// <summary>What a quotation must be like, by itself or inside its claim.</summary>
internal sealed class QuotationDescriptionRules : DescriptionRules<QuotationDescription>
{
    public static void CheckQuotation(QuotationDescription quotation, Faults faults)
    {
        faults.HashedRecord(quotation);
        faults.Inside("source", quotation.Source, SourceDescriptionRules.CheckMention);
    }

    protected override void Check(QuotationDescription description, Faults faults) => CheckQuotation(description, faults);
}
