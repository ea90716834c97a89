using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ClaimGraph.Languages;

/// <summary>How what stands under a heading is written.</summary>
internal static partial class HeadingShapes
{
    private static readonly FrozenSet<string> CreditPlaces = Enum.GetValues<CreditPlace>().Select(Written).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PagePlaces = Enum.GetValues<PagePlace>().Select(Written).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lines <c>meaning: phrase; phrase</c>.</summary>
    public static bool HasMeanings(LanguageHeading heading) => heading is LanguageHeading.Traits
        or LanguageHeading.Idle or LanguageHeading.Negation or LanguageHeading.Modal or LanguageHeading.Quantifier
        or LanguageHeading.Condition or LanguageHeading.Tense or LanguageHeading.Auxiliaries
        or LanguageHeading.NumberValues or LanguageHeading.NumberScales or LanguageHeading.Cardinals or LanguageHeading.Units or LanguageHeading.LeadingUnits
        or LanguageHeading.DecimalPlaces or LanguageHeading.AddedFractions or LanguageHeading.LeadingFractions or LanguageHeading.LeadingAddends
        or LanguageHeading.HalfHours or LanguageHeading.Afternoon or LanguageHeading.LeadingAfternoon or LanguageHeading.Morning
        or LanguageHeading.Months or LanguageHeading.Weekdays or LanguageHeading.Decades or LanguageHeading.Names
        or LanguageHeading.Credits or LanguageHeading.Pages
        or LanguageHeading.HouseStyle or LanguageHeading.ContractedWords or LanguageHeading.Spelling;

    /// <summary>The meanings that a heading may have, as they are written; null where any will do.</summary>
    public static IReadOnlySet<string>? MeaningsOf(LanguageHeading heading) => heading switch
    {
        LanguageHeading.Credits => CreditPlaces,
        LanguageHeading.Pages => PagePlaces,
        _ => null,
    };

    /// <summary>A name of the code as it is written in a file: words in small letters.</summary>
    public static string Written<T>(T name)
        where T : struct, Enum => Capital().Replace(name.ToString(), " $0").ToLowerInvariant();

    /// <summary>Words parted by spaces; else, and in lines with a meaning, phrases parted by semicolons.</summary>
    public static bool HasWords(LanguageHeading heading) => !HasMeanings(heading) && heading is not (
        LanguageHeading.NegativePrefixes or LanguageHeading.NegativeEndings or LanguageHeading.NegativeInfixes or LanguageHeading.ModalInfixes
        or LanguageHeading.ExpletiveOpeners or LanguageHeading.SpellingEndings or LanguageHeading.Fillers or LanguageHeading.FillersAnywhere or LanguageHeading.OpeningFillers
        or LanguageHeading.CommonSayings or (>= LanguageHeading.FrameOwn and <= LanguageHeading.FrameConditionSentence));

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
