using System.Collections.Frozen;
using ClaimGraph.Languages;

namespace ClaimGraph.Verifying;

/// <summary>Words that say little by themselves, in the languages that newspapers are quoted in most.</summary>
/// <remarks>
/// As <see cref="Search.SearchText"/> folds them. A list of its own, and short: what is in here neither finds nor proves anything. Words that
/// weigh something in another of the languages are left out: German "war" is what English papers write about. Stores keep the
/// <see cref="Shingles"/> made with it.
/// </remarks>
public static class FunctionWords
{
    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } = LanguageFile.SetOfAll(LanguageHeading.FunctionWords);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contain(string word) => All.Contains(word);
}
