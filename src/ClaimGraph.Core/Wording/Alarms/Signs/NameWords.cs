namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>The words of a name, without titles.</summary>
/// <param name="Words">Folded, in order.</param>
/// <param name="Known">What the name stands for, if it is a known one: the same for United States and USA.</param>
internal sealed record NameWords(IReadOnlyList<string> Words, string? Known)
{
    /// <summary>Whether two names may be of one: another case, another transliteration, a longer form.</summary>
    /// <remarks>In doubt they are: an alarm about a name says that it is another.</remarks>
    public bool IsLike(NameWords other)
    {
        if (Known is not null && other.Known is not null)
            return Known == other.Known;
        var shared = Words.Any(word => other.Words.Any(otherWord => NameLikeness.AreLike(word, otherWord)));
        if (!shared || Words.Count < 2 || other.Words.Count < 2)
            return shared || IsInitials(other) || other.IsInitials(this);
        // George Bush is not Jeb Bush; Joe Biden may be Joseph Biden.
        return !NameLikeness.AreLike(Words[^1], other.Words[^1]) || BeginAlike(Words[0], other.Words[0]) || Words.Count != other.Words.Count;
    }

    // J. for Joe, Joe for Joseph.
    private static bool BeginAlike(string one, string other) =>
        one[0] == other[0] && (one.Length == 1 || other.Length == 1 || one[1] == other[1]);

    // EU for European Union.
    private bool IsInitials(NameWords other) =>
        Words is [var one] && other.Words.Count > 1 && one.Replace(".", "", StringComparison.Ordinal) is var letters
        && letters.Length <= other.Words.Count && letters.Length > 1 && letters.All(letter => other.Words.Any(word => word[0] == letter));
}
