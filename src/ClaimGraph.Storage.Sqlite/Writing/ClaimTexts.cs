using ClaimGraph.Graph;
using ClaimGraph.Writing;

namespace ClaimGraph.Storage.Sqlite.Writing;

/// <summary>What a claim is found by.</summary>
/// <param name="Words">See <see cref="SearchedText"/>.</param>
/// <param name="Shingles">See <see cref="Verifying.Shingles"/>.</param>
internal readonly record struct ClaimTexts(string Words, string Shingles)
{
    public static ClaimTexts Of(ClaimRecord claim, IReadOnlyList<QuotationRecord> quotations) =>
        new(SearchedText.Of(claim, quotations), Verifying.Shingles.Of(claim, quotations));
}
