using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Writing;

/// <summary>What a search for claims looks into: the wording, and what was printed of it and of the speaker.</summary>
public static class ClaimSearchText
{
    /// <summary>Stands between two texts, so that no phrase reaches across; a private-use letter, which no query holds.</summary>
    private const string Barrier = " \uE000 ";

    /// <summary>The folded texts of a claim and its quotations (see <see cref="SearchText"/>), joined.</summary>
    public static string Of(ClaimRecord claim, IEnumerable<QuotationRecord> quotations)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(quotations);
        var texts = new List<string>(4) { SearchText.Of(claim.Text) };
        foreach (var quotation in quotations)
        {
            Add(texts, quotation.Text == claim.Text ? null : quotation.Text);
            Add(texts, quotation.NameAsStated);
            Add(texts, quotation.TitleAsStated);
        }

        return string.Join(Barrier, texts);
    }

    private static void Add(List<string> texts, string? text)
    {
        if (text is not null && SearchText.Of(text) is { Length: > 0 } folded)
            texts.Add(folded);
    }
}
