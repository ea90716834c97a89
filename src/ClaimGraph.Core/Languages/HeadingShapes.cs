namespace ClaimGraph.Languages;

/// <summary>How what stands under a heading is written.</summary>
internal static class HeadingShapes
{
    /// <summary>Lines <c>meaning: phrase; phrase</c>.</summary>
    public static bool HasMeanings(LanguageHeading heading) => heading is LanguageHeading.Traits
        or LanguageHeading.Idle or LanguageHeading.Negation or LanguageHeading.Modal or LanguageHeading.Quantifier
        or LanguageHeading.Condition or LanguageHeading.Tense
        or LanguageHeading.NumberValues or LanguageHeading.NumberScales or LanguageHeading.Cardinals or LanguageHeading.Units or LanguageHeading.LeadingUnits
        or LanguageHeading.DecimalPlaces or LanguageHeading.AddedFractions or LanguageHeading.LeadingFractions
        or LanguageHeading.HalfHours or LanguageHeading.Afternoon or LanguageHeading.LeadingAfternoon or LanguageHeading.Morning
        or LanguageHeading.Months or LanguageHeading.Weekdays or LanguageHeading.Names
        or LanguageHeading.HouseStyle or LanguageHeading.ContractedWords or LanguageHeading.Spelling;

    /// <summary>Words parted by spaces; else, and in lines with a meaning, phrases parted by semicolons.</summary>
    public static bool HasWords(LanguageHeading heading) => !HasMeanings(heading) && heading is not (
        LanguageHeading.NegativePrefixes or LanguageHeading.NegativeEndings or LanguageHeading.NegativeInfixes or LanguageHeading.ModalInfixes
        or LanguageHeading.SpellingEndings or LanguageHeading.Fillers or LanguageHeading.FillersAnywhere or LanguageHeading.OpeningFillers
        or LanguageHeading.CommonSayings or (>= LanguageHeading.FrameOwn and <= LanguageHeading.FrameConditionSentence));
}
