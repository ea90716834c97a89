using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Writing;

/// <summary>What a search looks into: the folded texts of a record (see <see cref="SearchText.Indexed"/>), joined.</summary>
public static class SearchedText
{
    /// <summary>The wording of a claim, and what was printed of it and of the speaker.</summary>
    public static string Of(ClaimRecord claim, IEnumerable<QuotationRecord> quotations)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Join(quotations.SelectMany(quotation =>
                new[] { quotation.Text == claim.Text ? null : quotation.Text, quotation.NameAsStated, quotation.TitleAsStated })
            .Prepend(claim.Text));
    }

    /// <summary>The names and the description of an entity, the title of a source; null for what is not searched for.</summary>
    public static string? Of(Record record) => record switch
    {
        EntityRecord entity => Join(entity.Names.Append(entity.Description)),
        SourceRecord source => Join([source.Title]),
        _ => null,
    };

    /// <summary>The text that a source has, in which runs of words are looked for: with the halves of words that apostrophes divide apart.</summary>
    public static string OfText(string text) => SearchText.Apart(text);

    private static string Join(IEnumerable<string?> texts) => string.Join(
        SearchText.Barrier, texts.OfType<string>().Select(SearchText.Indexed).Where(text => text.Length > 0));
}
