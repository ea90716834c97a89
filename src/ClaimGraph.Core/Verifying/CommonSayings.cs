using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Search;

namespace ClaimGraph.Verifying;

/// <summary>Sayings that everybody uses: that somebody is on record with one proves nothing of where it was heard.</summary>
public static class CommonSayings
{
    /// <summary>Speakers on record with the very same words from which on they are nobody's.</summary>
    public const int Speakers = 5;

    private static readonly FrozenSet<string> Sayings =
        LanguageFile.SetOfAll(LanguageHeading.CommonSayings).Select(SearchText.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether words are one of them, and nothing else.</summary>
    public static bool Contain(string words) => Sayings.Contains(SearchText.Of(words));
}
