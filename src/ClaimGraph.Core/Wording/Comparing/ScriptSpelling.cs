using System.Text;

namespace ClaimGraph.Wording.Comparing;

/// <summary>What houses that print Hindi or Arabic set in one way or another without writing another word.</summary>
/// <remarks>
/// Devanagari: the dot below of Persian sounds is left out (ज़मीन, जमीन), a nasal in front of its own class of consonants is written as the
/// dot above (हिन्दी, हिंदी), so is the moon dot (पाँच, पांच), and a glide at the end may be gone (गये, गए). Arabic: the hamza on an alif
/// is set or not in longer words; in short ones it parts one word from another.
/// </remarks>
internal static class ScriptSpelling
{
    private const char Nukta = '\u093C';
    private const char Virama = '\u094D';
    private const char MoonDot = '\u0901';
    private const char Anusvara = '\u0902';
    private const int LeastWithHamza = 5;

    /// <summary>A nasal, and the first and last consonant of its class.</summary>
    private static readonly (char Nasal, char First, char Last)[] Classes =
        [('\u0919', '\u0915', '\u0918'), ('\u091E', '\u091A', '\u091D'), ('\u0923', '\u091F', '\u0922'), ('\u0928', '\u0924', '\u0927'), ('\u092E', '\u092A', '\u092D')];

    private static readonly (string Glide, string Vowel)[] Glides = [("ये", "ए"), ("यी", "ई"), ("यें", "एं"), ("यीं", "ईं")];

    /// <summary>A word by the spelling that it is compared by; of one that was only a mark nothing is left.</summary>
    public static string Of(string word) => word.Length == 0 ? word : word[0] switch
    {
        >= '\u0900' and <= '\u097F' => Devanagari(word),
        >= '\u0600' and <= '\u06FF' when word.Length >= LeastWithHamza => word.Replace('أ', 'ا').Replace('إ', 'ا'),
        _ => word,
    };

    private static string Devanagari(string word)
    {
        var spelled = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
            if (word[at] == Nukta && at > 0 && word[at - 1] is not ('ड' or 'ढ'))
                continue;
            else if (word[at] == MoonDot)
                spelled.Append(Anusvara);
            else if (IsNasal(word, at))
            {
                spelled.Append(Anusvara);
                at++;
            }
            else
                spelled.Append(word[at]);
        var whole = spelled.ToString();
        foreach (var (glide, vowel) in Glides)
            if (whole.Length > glide.Length && whole.EndsWith(glide, StringComparison.Ordinal))
                return string.Concat(whole.AsSpan(0, whole.Length - glide.Length), vowel);
        return whole;
    }

    private static bool IsNasal(string word, int at) =>
        at > 0 && at + 2 < word.Length && word[at + 1] == Virama
        && Array.Exists(Classes, nasals => nasals.Nasal == word[at] && word[at + 2] >= nasals.First && word[at + 2] <= nasals.Last);
}
