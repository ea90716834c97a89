using ClaimGraph.Graph;
using ClaimGraph.Search;

namespace ClaimGraph.Storage;

/// <summary>Which sources have a text that holds runs of words (see <see cref="Verifying.TextPhrases"/>).</summary>
/// <remarks>
/// Texts are looked into as <see cref="Writing.SearchedText.OfText"/> folds them. A phrase that more than <see cref="Limits.CommonPhrase"/> texts
/// hold is common, and not counted. When all are common, the texts that hold every one of them are found, each with all of them shared.
/// </remarks>
/// <param name="Phrases">Without repeats; one at least, <see cref="Verifying.TextPhrases.Most"/> at most; none of them a prefix.</param>
/// <param name="Limit">Sources at most.</param>
/// <param name="AtLeast">
/// Texts that hold fewer of the phrases counted are not found; where fewer are counted, those that hold not all of them.
/// </param>
public sealed record TextQuery(IReadOnlyList<SearchTerm> Phrases, int Limit, int AtLeast = 1);

/// <summary>A source whose text holds some of the words.</summary>
/// <param name="Source">The source.</param>
/// <param name="Shared">How many of the phrases counted its text holds.</param>
public sealed record TextMatch(Reference Source, int Shared);
