using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Finds what house style puts on the other side of a number: "May 5" and "5 May", "$245 billion" and "245 billion dollars".</summary>
internal static class Transposed
{
    private const int LongestNumber = 2;

    // Only where the month may stand on either side of the day.
    private static readonly FrozenSet<string> Months = LanguageFile.All.Where(file => !file.Traits.PutsDayFirst)
        .SelectMany(file => file.Phrases(LanguageHeading.Months)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The runs, with such words told apart from what changed.</summary>
    public static List<Run> Named(List<Run> runs, PrintedText from, PrintedText to)
    {
        for (var index = 0; index + 2 < runs.Count; index++)
        {
            var (first, number, last) = (runs[index], runs[index + 1], runs[index + 2]);
            if (!IsNumber(number, to) || !first.IsChange || !last.IsChange || first.Kind == last.Kind)
                continue;
            var (removed, added) = first.Kind == ChangeKind.Removed ? (first, last) : (last, first);
            if (removed is not { Kind: ChangeKind.Removed, FromLength: 1 } || added is not { Kind: ChangeKind.Added, ToLength: 1 })
                continue;
            var (word, other) = (HouseStyle.Of(from.Words[removed.From].Folded), HouseStyle.Of(to.Words[added.To].Folded));
            if (word != other || !(Months.Contains(word) || IsCurrency(word)))
                continue;
            runs[index] = first with { IsAside = true };
            runs[index + 2] = last with { IsAside = true };
        }

        return runs;
    }

    private static bool IsNumber(Run run, PrintedText text) =>
        run.Kind == ChangeKind.Same && run.ToLength <= LongestNumber && char.IsAsciiDigit(text.Words[run.To].Folded[0]);

    private static bool IsCurrency(string word) => char.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol;
}
