namespace ClaimGraph.Wording.Comparing;

/// <summary>A run of words of both texts, and what it turned out to be.</summary>
/// <param name="From">The first word of the earlier text.</param>
/// <param name="FromEnd">Behind the last one.</param>
/// <param name="To">The first word of the later text.</param>
/// <param name="ToEnd">Behind the last one.</param>
/// <param name="Spoken">What of speech print leaves out here; null for none.</param>
/// <param name="IsAside">Whether the words are no part of what was said: "he said", "(Applause)".</param>
internal readonly record struct Run(
    ChangeKind Kind, int From, int FromEnd, int To, int ToEnd, SpokenKind? Spoken = null, bool IsAside = false)
{
    public int FromLength => FromEnd - From;

    public int ToLength => ToEnd - To;

    /// <summary>Whether it changes what was said.</summary>
    public bool IsChange => Kind != ChangeKind.Same && Spoken is null && !IsAside;

    /// <summary>A run of words that differ: removed, added or replaced.</summary>
    public static Run Changed(int from, int fromEnd, int to, int toEnd) => new(
        from == fromEnd ? ChangeKind.Added : to == toEnd ? ChangeKind.Removed : ChangeKind.Replaced, from, fromEnd, to, toEnd);

    public static Run Same(int from, int fromEnd, int to, int toEnd) => new(ChangeKind.Same, from, fromEnd, to, toEnd);
}
