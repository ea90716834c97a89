namespace ClaimGraph.Wording;

/// <summary>A letter of a script without spaces, with all that completes it (UAX #29, as far as readers see one letter).</summary>
internal static class Clusters
{
    /// <summary>Where the cluster ends that begins with such a letter.</summary>
    public static int End(string text, int start)
    {
        WordCharacter.At(text, start, out var length);
        var end = start + length;
        while (end < text.Length && Completes(text, end, out length))
            end += length;
        return end;
    }

    // Voicing marks, vowels and finals, Thai and Lao am, and what the signs of Khmer and Burmese set below the letter in front.
    private static bool Completes(string text, int position, out int length)
    {
        var kind = WordCharacter.At(text, position, out length).Kind;
        return kind == WordCharacterKind.Mark
            || text[position] is (>= '\u1161' and <= '\u11FF') or '\uFF9E' or '\uFF9F' or '\u0E33' or '\u0EB3'
            || (text[position - 1] is '\u17D2' or '\u1039' && kind == WordCharacterKind.Alone);
    }
}
