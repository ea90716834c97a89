namespace ClaimGraph.Wording;

/// <summary>The letters of the word being read, and the words read before: a text repeats its words, and most need no new string.</summary>
internal sealed class FoldedLetters
{
    private const int Slots = 1 << 13;
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    // One word per slot: a newer one takes the place of an older.
    private readonly string?[] known = new string?[Slots];
    private char[] letters = new char[64];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Add(char letter)
    {
        if (Length == letters.Length)
            Array.Resize(ref letters, letters.Length * 2);
        letters[Length++] = letter;
    }

    public void Add(ReadOnlySpan<char> more)
    {
        foreach (var letter in more)
            Add(letter);
    }

    /// <summary>The letters as a word.</summary>
    public string Word()
    {
        var written = letters.AsSpan(0, Length);
        var hash = FnvOffset;
        foreach (var letter in written)
            hash = (hash ^ letter) * FnvPrime;
        ref var word = ref known[(hash ^ (hash >> 16)) & (Slots - 1)];
        if (word is null || !written.SequenceEqual(word))
            word = written.ToString();
        return word;
    }
}
