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
