using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Tells whether two texts are in two languages, so that comparing their words says nothing.</summary>
internal static class Translation
{
    public static bool Is(PrintedText from, PrintedText to)
    {
        var (one, other) = (LanguageTags.Primary(from.Lang), LanguageTags.Primary(to.Lang));
        if (one is not null && other is not null && one != other)
            return true;
        var (script, otherScript) = (Scripts.Of(from), Scripts.Of(to));
        if (script == Script.Unclear || otherScript == Script.Unclear || script == otherScript)
            return false;
        // Japanese may be written in Han alone: then only the languages tell.
        return one is null || one != other || !(IsJapanese(script) && IsJapanese(otherScript));
    }

    private static bool IsJapanese(Script script) => script is Script.Han or Script.Kana;
}
