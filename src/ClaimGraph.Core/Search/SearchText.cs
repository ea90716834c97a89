using System.Text;

namespace ClaimGraph.Search;

/// <summary>Folds text into the form every store indexes and every query is compared in.</summary>
/// <remarks>
/// Folded text holds letters, the vowel signs of scripts without spaces, decimal digits and single spaces only, so that the plainest tokenizer of any store (SQLite FTS5 <c>ascii</c>,
/// Neo4j <c>whitespace</c>) cuts it into the same tokens. Folding folded text changes nothing.
/// </remarks>
public static class SearchText
{
    /// <summary>The longest token, in UTF-16 characters; a longer word is cut into pieces of at most this length.</summary>
    public const int MaxTokenLength = 100;

    /// <summary>Stands between two texts that are indexed as one, so that no phrase reaches across; a private-use letter, which no query holds.</summary>
    public const string Barrier = " \uE000 ";

    private const int StackLength = 512;

    // What each ASCII character folds to: itself in lower case, an apostrophe, or a space.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => (char)code).Select(FoldAscii)];

    /// <summary>
    /// Folds a text: NFKC (UAX #15), full case folding (CaseFolding.txt), diacritics to their base letter, punctuation to spaces,
    /// Han, Kana, Hangul, Thai, Lao, Khmer and Burmese split into single characters (UAX #29 finds no word boundaries in them without a dictionary).
    /// An apostrophe inside a word joins its two halves. A lone surrogate counts as punctuation.
    /// </summary>
    public static string Of(string text) => Fold(text, Halves.Joined, out _);

    /// <summary>
    /// What a store indexes of a text: folded as <see cref="Of"/> does and, where apostrophes divide words, once more with the halves apart, so
    /// that Washington is found in Washington’s, Europe in l’Europe, and OBrien in O’Brien, also at the ends of a phrase.
    /// </summary>
    public static string Indexed(string text)
    {
        var joined = Fold(text, Halves.Joined, out var hasDivided);
        return hasDivided ? joined + Barrier + Fold(text, Halves.Apart, out _) : joined;
    }

    /// <summary>Folds a text with apostrophes left inside words.</summary>
    internal static string Marked(string text) => Fold(text, Halves.Marked, out _);

    /// <summary>Folds a text with the halves of words that apostrophes divide apart.</summary>
    internal static string Apart(string text) => Fold(text, Halves.Apart, out _);

    /// <summary>
    /// The key under which two spellings of a name count as the same name: the folded name or, for a name without letters and digits,
    /// its trimmed NFKC form, so that it still equals itself.
    /// </summary>
    public static string Key(string name)
    {
        var folded = Of(name);
        return folded.Length > 0 ? folded : Normalized(name, NormalizationForm.FormKC).Trim();
    }

    private static string Fold(string text, Halves halves, out bool hasDivided)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Signs that are kept are typed in more than one order.
        if (text.AsSpan().IndexOfAnyInRange(UnspacedScripts.First, UnspacedScripts.LastWithSigns) >= 0)
            text = Normalized(text, NormalizationForm.FormC);
        var writer = new FoldedTextWriter(stackalloc char[StackLength], halves);
        for (var position = 0; position < text.Length; position++)
        {
            var character = text[position];
            if (char.IsAscii(character))
                WriteAscii(ref writer, Ascii[character]);
            else if (Rune.TryGetRuneAt(text, position, out var rune))
            {
                WriteFolded(ref writer, CharacterFolding.Of(rune));
                position += rune.Utf16SequenceLength - 1;
            }
            else
                writer.Separate();
        }

        hasDivided = writer.HasDivided;
        return writer.Finish(text);
    }

    private static void WriteAscii(ref FoldedTextWriter writer, char folded)
    {
        if (folded == CharacterFolding.Space)
            writer.Separate();
        else if (folded == CharacterFolding.Apostrophe)
            writer.Join();
        else
            writer.Write(folded);
    }

    private static void WriteFolded(ref FoldedTextWriter writer, string folded)
    {
        foreach (var rune in folded.EnumerateRunes())
        {
            if (rune.IsAscii)
                WriteAscii(ref writer, (char)rune.Value);
            else if (UnspacedScripts.IsComposing(rune))
                writer.Compose((char)rune.Value);
            else if (UnspacedScripts.Contain(rune))
                writer.WriteAlone(rune);
            else
                writer.Write(rune);
        }
    }

    private static char FoldAscii(char character) => character switch
    {
        CharacterFolding.Apostrophe => CharacterFolding.Apostrophe,
        _ when char.IsAsciiLetterOrDigit(character) => char.ToLowerInvariant(character),
        _ => CharacterFolding.Space,
    };

    private static string Normalized(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            // A lone surrogate or U+FFFE has no normal form; the text then stands for itself.
            return text;
        }
    }
}
