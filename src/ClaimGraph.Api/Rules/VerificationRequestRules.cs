using ClaimGraph.Graph;
using ClaimGraph.Verifying;

namespace ClaimGraph.Api.Rules;

/// <summary>What a question whether words are on record must be like.</summary>
internal sealed class VerificationRequestRules : DescriptionRules<VerificationRequest>
{
    protected override void Check(VerificationRequest description, Faults faults)
    {
        faults.RequireText("text", description.Text, Limits.QuotationText);
        faults.Language("lang", description.Lang);
        faults.Text("speaker", description.Speaker, Limits.ReferenceLength);
    }
}
