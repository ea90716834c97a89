using System.Buffers;
using System.Text;

namespace ClaimGraph.Search;

/// <summary>Writes folded characters as tokens separated by single spaces; grows out of the caller's stack only when it must.</summary>
/// <param name="halves">What becomes of a word that an apostrophe divides.</param>
internal ref struct FoldedTextWriter(Span<char> initial, Halves halves)
{
    private Span<char> buffer = initial;
    private char[]? rented;
    private int length;
    private int tokenLength;
    private bool afterApostrophe;
    private bool afterComposable;

    /// <summary>Whether there was a word that an apostrophe divides.</summary>
    public bool HasDivided { get; private set; }

    /// <summary>Ends the token being written, if any.</summary>
    public void Separate()
    {
        tokenLength = 0;
        afterApostrophe = false;
        afterComposable = false;
    }

    /// <summary>An apostrophe: what follows belongs to the same token, unless that is another apostrophe or a separator.</summary>
    public void Join()
    {
        if (afterApostrophe)
            Separate();
        else
            afterApostrophe = tokenLength > 0;
        afterComposable = false;
    }

    /// <summary>Adds a character to the token being written.</summary>
    public void Write(char character)
    {
        Begin(1);
        buffer[length++] = character;
    }

    /// <inheritdoc cref="Write(char)"/>
    public void Write(Rune rune)
    {
        Begin(rune.Utf16SequenceLength);
        length += rune.EncodeToUtf16(buffer[length..]);
    }

    /// <summary>Writes a character as a token of its own.</summary>
    public void WriteAlone(Rune rune)
    {
        tokenLength = 0;
        Write(rune);
        Separate();
        afterComposable = rune.IsBmp;
    }

    /// <summary>Merges a Hangul vowel or final, or a kana voicing mark, with the character it completes.</summary>
    public void Compose(char character)
    {
        if (afterComposable && UnspacedScripts.TryCompose(buffer[length - 1], character, out var composed))
            buffer[length - 1] = composed;
        else if (char.IsLetter(character))
            WriteAlone(new Rune(character));
    }

    /// <summary>The text written; <paramref name="original"/> itself when nothing was changed, which saves a copy.</summary>
    public readonly string Finish(string original)
    {
        var written = buffer[..length];
        var text = written.SequenceEqual(original) ? original : written.ToString();
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    private void Begin(int count)
    {
        afterComposable = false;
        if (tokenLength + count > SearchText.MaxTokenLength)
            tokenLength = 0;
        if (afterApostrophe && tokenLength > 0)
            Divide();
        afterApostrophe = false;
        if (length + count + 1 > buffer.Length)
            Grow();
        if (tokenLength == 0 && length > 0)
            buffer[length++] = CharacterFolding.Space;
        tokenLength += count;
    }

    /// <summary>The second half of a word begins.</summary>
    private void Divide()
    {
        HasDivided = true;
        if (halves == Halves.Apart)
            tokenLength = 0;
        else if (halves == Halves.Marked)
        {
            if (length + 1 > buffer.Length)
                Grow();
            buffer[length++] = CharacterFolding.Apostrophe;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
        buffer[..length].CopyTo(larger);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        buffer = rented = larger;
    }
}
