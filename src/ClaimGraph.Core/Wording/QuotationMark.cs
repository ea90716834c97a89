using System.Globalization;

namespace ClaimGraph.Wording;

/// <summary>Marks that pair with each other. The same mark opens in one language and closes in another.</summary>
internal enum MarkFamily
{
    None,

    /// <summary>“…”, „…“, ”…”, 〝…〞.</summary>
    Double,

    /// <summary>The typewriter's mark, which says nothing of its direction.</summary>
    Straight,

    /// <summary>«…», »…«.</summary>
    Angle,

    /// <summary>‹…›, ›…‹.</summary>
    SingleAngle,

    /// <summary>「…」.</summary>
    Corner,

    /// <summary>『…』.</summary>
    WhiteCorner,

    /// <summary>‘…’, ‚…‘ and the typewriter's: apostrophes as well.</summary>
    Single,
}

/// <summary>What a quotation mark does where it stands.</summary>
internal enum MarkRole
{
    Opens,
    Closes,

    /// <summary>It closes what is open, and else it opens.</summary>
    Either,

    /// <summary>It is no quotation mark here: an apostrophe.</summary>
    Neither,
}

/// <summary>Tells what a quotation mark is, by what it looks like and by the gaps around it.</summary>
internal static class QuotationMark
{
    public static MarkFamily FamilyOf(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '〝' or '〞' or '〟' => MarkFamily.Double,
        '"' or '＂' => MarkFamily.Straight,
        '«' or '»' => MarkFamily.Angle,
        '‹' or '›' => MarkFamily.SingleAngle,
        '「' or '」' or '｢' or '｣' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        '‘' or '’' or '‚' or '‛' or '\'' => MarkFamily.Single,
        _ => MarkFamily.None,
    };

    public static MarkRole RoleAt(string text, int position)
    {
        switch (text[position])
        {
            case '„' or '‚' or '〝' or '「' or '｢' or '『':
                return MarkRole.Opens;
            case '〞' or '〟' or '」' or '｣' or '』':
                return MarkRole.Closes;
        }

        var gapBefore = position == 0 || IsGapBefore(text[position - 1]);
        var gapAfter = position == text.Length - 1 || IsGapAfter(text[position + 1]);
        if (gapBefore != gapAfter)
            return gapBefore ? MarkRole.Opens : MarkRole.Closes;
        return text[position] switch
        {
            '‘' or '’' or '‛' or '\'' => MarkRole.Neither,
            '“' or '‟' or '«' or '‹' => MarkRole.Opens,
            '”' or '»' or '›' => MarkRole.Closes,
            _ => MarkRole.Either,
        };
    }

    /// <summary>An apostrophe is one as well: l’« erreur ».</summary>
    private static bool IsGapBefore(char character) => char.IsWhiteSpace(character) || character is '’' or '\''
        || char.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.DashPunctuation;

    private static bool IsGapAfter(char character) => char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.OtherPunctuation;
}
