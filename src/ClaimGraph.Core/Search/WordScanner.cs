using System.Buffers;
using System.Text;

namespace ClaimGraph.Search;

/// <summary>A word met while scanning; in scripts without spaces a single character.</summary>
/// <param name="Hash">Of what it folds to: the same for two spellings of one word.</param>
/// <param name="Start">UTF-16 index of its first character.</param>
internal readonly record struct ScannedWord(ulong Hash, int Start);

/// <summary>
/// Goes through the words of a long text without keeping any: folded as <see cref="SearchText"/> folds them, accents and all, to hashes
/// alone (FNV-1a). A word that a hyphen divides at the end of a line is one word.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>The word that <see cref="MoveNext"/> came to.</summary>
    public ScannedWord Current { get; private set; }

    public readonly WordScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        var (hash, start) = (FnvOffset, -1);
        for (; position < text.Length; position++)
        {
            var folded = ScannedCharacters.Of(text[position]);
            if (folded == ScannedCharacters.Nothing || (start >= 0 && TrySkipLineBreak()))
                continue;
            if (folded == ScannedCharacters.Between)
            {
                if (start >= 0)
                    break;
                continue;
            }

            if (folded is ScannedCharacters.Several or >= UnspacedScripts.First)
            {
                if (!TryReadSeveral(ref hash, ref start))
                    break;
                continue;
            }

            start = start < 0 ? position : start;
            hash = Add(hash, folded);
        }

        Current = new(hash, start);
        return start >= 0;
    }

    private static ulong Add(ulong hash, char character) => (hash ^ character) * FnvPrime;

    /// <summary>Reads what needs a closer look; false when the word ends in front of it or with it.</summary>
    private bool TryReadSeveral(ref ulong hash, ref int start)
    {
        var isWhole = Rune.DecodeFromUtf16(text[position..], out var rune, out var length) == OperationStatus.Done;
        if (isWhole && TryCompose(text[position..], out var syllable, out var pieces))
            (rune, length) = (syllable, pieces);
        var folded = isWhole ? CharacterFolding.Of(rune) : " ";
        var isAlone = Rune.DecodeFromUtf16(folded, out var first, out _) == OperationStatus.Done && UnspacedScripts.Contain(first);
        if (start >= 0 && (isAlone || folded.Contains(CharacterFolding.Space)))
            return false;
        if (folded.AsSpan().IndexOfAnyExcept(CharacterFolding.Space, CharacterFolding.Apostrophe) >= 0)
        {
            start = start < 0 ? position : start;
            foreach (var character in folded)
                hash = Add(hash, character);
        }

        position += length - 1;
        if (!isAlone)
            return true;
        position++;
        return false;
    }

    /// <summary>Reads Hangul that is written in pieces as the syllable that NFC makes of them (The Unicode Standard, section 3.12).</summary>
    private static bool TryCompose(ReadOnlySpan<char> text, out Rune syllable, out int length)
    {
        const int vowels = 21, finals = 28;
        (syllable, length) = (default, 1);
        int code = text[0];
        if (code is >= 0x1100 and <= 0x1112 && text.Length > 1 && text[1] is >= '\u1161' and <= '\u1175')
            (code, length) = (0xAC00 + (((code - 0x1100) * vowels) + text[1] - 0x1161) * finals, 2);
        var takesFinal = code is >= 0xAC00 and <= 0xD7A3 && (code - 0xAC00) % finals == 0;
        if (takesFinal && text.Length > length && text[length] is > '\u11A7' and <= '\u11C2')
            code += text[length++] - 0x11A7;
        if (length > 1)
            syllable = new(code);
        return length > 1;
    }

    /// <summary>If a hyphen stands here, and the next line goes on with a small letter: passes to in front of that.</summary>
    private bool TrySkipLineBreak()
    {
        if (text[position] is not ('-' or '\u00AD' or '\u2010'))
            return false;
        var next = position + 1;
        var isBroken = false;
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
            isBroken |= text[next] == '\n';
        if (!isBroken || next == text.Length || !char.IsLower(text[next]))
            return false;
        position = next - 1;
        return true;
    }
}
