using System.Text;

namespace ClaimGraph.Search;

/// <summary>Folds text into the form every store indexes and every query is compared in.</summary>
/// <remarks>
/// Folded text holds letters, decimal digits and single spaces only, so that the plainest tokenizer of any store (SQLite FTS5 <c>ascii</c>,
/// Neo4j <c>whitespace</c>) cuts it into the same tokens. Folding folded text changes nothing.
/// </remarks>
public static class SearchText
{
    /// <summary>The longest token, in UTF-16 characters; a longer word is cut into pieces of at most this length.</summary>
    public const int MaxTokenLength = 100;

    private const int StackLength = 512;

    // What each ASCII character folds to: itself in lower case, an apostrophe, or a space.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => (char)code).Select(FoldAscii)];

    /// <summary>
    /// Folds a text: NFKC (UAX #15), full case folding (CaseFolding.txt), diacritics to their base letter, punctuation to spaces,
    /// Han, Kana and Hangul split into single characters (UAX #29 finds no word boundaries in them without a dictionary).
    /// An apostrophe inside a word joins its two halves. A lone surrogate counts as punctuation.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var writer = new FoldedTextWriter(stackalloc char[StackLength]);
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
        return writer.Finish(text);
    }

    /// <summary>
    /// The key under which two spellings of a name count as the same name: the folded name or, for a name without letters and digits,
    /// its trimmed NFKC form, so that it still equals itself.
    /// </summary>
    public static string Key(string name)
    {
        var folded = Of(name);
        return folded.Length > 0 ? folded : Normalized(name).Trim();
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

    private static string Normalized(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate or U+FFFE has no normal form; the name then stands for itself.
            return name;
        }
    }
}
