using System.Collections.Frozen;
using ClaimGraph.Documents;
using ClaimGraph.Search;

namespace ClaimGraph.Lookups;

/// <summary>Compares a title as printed with a position on record.</summary>
/// <remarks>
/// Case, accents, punctuation, word order and small words do not count. A printed title may name the institution, its country or the
/// person besides: <c>director of the Carnegie Russia Center Eurasia</c> is the title <c>director</c> at <c>Carnegie Russia Eurasia
/// Center</c>. No other words are taken for each other: <c>head</c> is not <c>director</c>.
/// </remarks>
public sealed class TitleComparison
{
    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.Ordinal, "a", "an", "and", "at", "for", "from", "in", "of", "on", "the", "to", "with",
        "de", "des", "du", "la", "le", "et", "der", "die", "das", "des", "und", "von", "в", "и", "на", "по");

    private readonly HashSet<string> printed;

    /// <param name="printed">The title as a source prints it.</param>
    /// <param name="person">Who is meant: a printed title may hold the name.</param>
    public TitleComparison(string printed, EntityDescription person)
    {
        ArgumentNullException.ThrowIfNull(person);
        this.printed = Words(printed);
        this.printed.ExceptWith(NamesOf(person).SelectMany(Words).Where(word => !IsOnlyTitle(word)));
    }

    /// <summary>Whether the title printed is that of a position; null when the position has no title on record.</summary>
    public bool? IsThatOf(AffiliationDescription position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Title is null)
            return null;
        var title = Words(position.Title);
        if (title.Count == 0 || !title.IsSubsetOf(printed))
            return false;
        var named = NamesOf(position.Institution!).Concat(position.Institution!.Country is { } country ? NamesOf(country) : []);
        return printed.Except(title).All(named.SelectMany(Words).ToHashSet(StringComparer.Ordinal).Contains);
    }

    // A person called Prince may be a prince.
    private bool IsOnlyTitle(string word) => printed.Count == 1 && printed.Contains(word);

    private static IEnumerable<string> NamesOf(EntityDescription entity) =>
        (entity.Aliases ?? []).Select(alias => alias.Value).Prepend(entity.Name ?? "");

    private static HashSet<string> Words(string text)
    {
        // Search text draws what stands around an apostrophe together, and "France's" is France.
        var plain = text.Replace("'s ", " ", StringComparison.Ordinal).Replace("’s ", " ", StringComparison.Ordinal);
        var words = SearchText.Of(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(SmallWords);
        return words;
    }
}
