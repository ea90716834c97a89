using System.Collections.Frozen;
using ClaimGraph.Documents;
using ClaimGraph.Languages;
using ClaimGraph.Search;

namespace ClaimGraph.Lookups;

/// <summary>Compares a title as printed with positions on record.</summary>
/// <remarks>
/// Case, accents, punctuation, word order and small words do not count. A printed title may name the institution, its country or the
/// person besides: <c>director of the Carnegie Russia Center Eurasia</c> is the title <c>director</c> at <c>Carnegie Russia Eurasia
/// Center</c>. No other words are taken for each other (<c>head</c> is not <c>director</c>), and none is overlooked (a <c>deputy
/// director</c> is no <c>director</c>).
/// </remarks>
public sealed class TitleComparison
{
    private static readonly FrozenSet<string> SmallWords = LanguageFile.SetOfAll(LanguageHeading.SmallWordsOfTitles);

    private readonly IReadOnlyList<string> printed;

    /// <param name="printed">The title as a source prints it.</param>
    /// <param name="person">Who is meant: a printed title may hold the name.</param>
    public TitleComparison(string printed, EntityDescription person)
        : this(AllWords(printed), person)
    {
    }

    /// <param name="printed">The folded words of the title.</param>
    /// <param name="person">Who is meant.</param>
    internal TitleComparison(IEnumerable<string> printed, EntityDescription person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var words = Telling(printed).ToList();
        var name = NamesOf(person).SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        // A person called Prince may be a prince.
        this.printed = words.TrueForAll(name.Contains) ? words : words.FindAll(word => !name.Contains(word));
    }

    /// <summary>Whether the title printed is that of a position; null when the position has no title on record.</summary>
    public bool? IsThatOf(AffiliationDescription position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.Title is null ? null : Missing(position).Count == 0 && Added(position).Count == 0;
    }

    /// <summary>Words of a position's title that are not printed, folded.</summary>
    public IReadOnlyList<string> Missing(AffiliationDescription position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return [.. Words(position.Title ?? "").Except(printed)];
    }

    /// <summary>Words printed that are neither in the title of a position nor in a name that goes with it, folded.</summary>
    public IReadOnlyList<string> Added(AffiliationDescription position)
    {
        ArgumentNullException.ThrowIfNull(position);
        var institution = position.Institution!;
        var names = institution.Country is { } country ? [.. NamesOf(institution), .. NamesOf(country), country.Id!] : NamesOf(institution);
        return [.. printed.Except(Words(position.Title ?? "")).Except(names.SelectMany(Words))];
    }

    private static IEnumerable<string> NamesOf(EntityDescription entity) =>
        (entity.Aliases ?? []).Select(alias => alias.Value).Prepend(entity.Name ?? "");

    /// <summary>The folded words of a title, small ones included.</summary>
    internal static IEnumerable<string> AllWords(string text) =>
        // Search text draws together what stands around an apostrophe, and "France's president" is that of France.
        SearchText.Of(text.Replace("'s ", " ", StringComparison.Ordinal).Replace("’s ", " ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string text) => Telling(AllWords(text));

    private static IEnumerable<string> Telling(IEnumerable<string> words) => words.Where(word => !SmallWords.Contains(word)).Distinct();
}
