using System.Text;

namespace ClaimGraph.Identity;

/// <summary>A text as a reader sees it, before it is compared: without characters that nobody sees, and in one Unicode form.</summary>
internal static class VisibleText
{
    /// <summary>NFC (UAX #15) of what is left without hidden characters; a text that has no normal form stands for itself.</summary>
    /// <param name="isHidden">Which characters nobody sees.</param>
    public static string Of(string text, Func<Rune, bool> isHidden)
    {
        var visible = text;
        if (!System.Text.Ascii.IsValid(text))
        {
            var kept = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
                if (!isHidden(rune))
                    kept.Append(rune.ToString());
            visible = kept.ToString();
        }

        return Composed(visible);
    }

    /// <summary>NFC, or the text itself: U+FFFE and lone surrogates have none.</summary>
    public static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
