using System.Globalization;

namespace ClaimGraph.Explorer.Shared;

/// <summary>What languages are called in English.</summary>
public static class LanguageWords
{
    /// <summary>The English name of a language; of one that nobody knows here, its tag.</summary>
    public static string Of(string tag)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag);
            return culture.EnglishName.StartsWith("Unknown", StringComparison.Ordinal) ? tag : culture.EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
