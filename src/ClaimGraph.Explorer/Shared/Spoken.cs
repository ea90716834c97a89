using ClaimGraph.Documents;
using ClaimGraph.Graph;

namespace ClaimGraph.Explorer.Shared;

/// <summary>How much of a wording somebody is on record as having said.</summary>
public enum Spoken
{
    /// <summary>No printing of it is on record.</summary>
    NotPrinted,

    /// <summary>It is only reported: the wording is the record's.</summary>
    Reported,

    /// <summary>Parts of it are quoted: the wording is the record's.</summary>
    InPart,

    /// <summary>A source gives it as the speaker's own words.</summary>
    Verbatim,
}

/// <summary>Tells it from the printings of a statement.</summary>
public static class SpokenWords
{
    /// <summary>How much of a statement's wording is verbatim.</summary>
    public static Spoken Of(ClaimDocument claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var forms = (claim.Quotations ?? []).Select(quotation => quotation.Form).ToList();
        return forms.Contains(QuotationForm.Direct) ? Spoken.Verbatim
            : forms.Contains(QuotationForm.Mixed) ? Spoken.InPart
            : forms.Count > 0 ? Spoken.Reported
            : Spoken.NotPrinted;
    }

    /// <summary>Whether the wording on record is a translation of what was said: a source in its language says so.</summary>
    public static bool IsTranslation(ClaimDocument claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Quotations?.Any(quotation => quotation.Translated == true && (quotation.Lang ?? claim.Lang) == claim.Lang) == true;
    }

    /// <summary>The mark that says so, a sign and words; null for verbatim words, which quotation marks say.</summary>
    public static string? MarkOf(Spoken spoken) => spoken switch
    {
        Spoken.InPart => "◐ quoted in part: the wording is the record’s",
        Spoken.Reported => "○ reported, not quoted: the wording is the record’s",
        Spoken.NotPrinted => "○ no printing on record: the wording is the record’s",
        _ => null,
    };

    /// <summary>A wording with quotation marks around it where it is verbatim; those that it has already are kept, and not doubled.</summary>
    public static string Quoted(string text, Spoken spoken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return spoken != Spoken.Verbatim || IsQuoted(text) ? text : $"“{text}”";
    }

    /// <summary>Whether a text begins with a quotation mark of its own.</summary>
    public static bool IsQuoted(string? text) => text is ['“' or '"' or '«' or '„' or '「' or '『', ..];
}
