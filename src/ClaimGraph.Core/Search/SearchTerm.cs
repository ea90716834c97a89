namespace ClaimGraph.Search;

/// <summary>One thing to look for: folded tokens that must stand next to each other, in this order.</summary>
/// <param name="Tokens">At least one token, folded by <see cref="SearchText.Of"/>; several make a phrase.</param>
/// <param name="IsPrefix">Whether the last token may go on in the text.</param>
public sealed record SearchTerm(IReadOnlyList<string> Tokens, bool IsPrefix)
{
    /// <summary>
    /// Of a phrase with words that an apostrophe divides: the tokens with their halves apart. A text that holds these matches as well
    /// (the phrase "Europe de l'Est" stands in "l’Europe de l’Est"). Null where there are none.
    /// </summary>
    public IReadOnlyList<string>? Apart { get; init; }

    /// <summary>Token by token, what a text may hold to match: one or two ways.</summary>
    public IEnumerable<IReadOnlyList<string>> Forms => Apart is null ? [Tokens] : [Tokens, Apart];

    /// <summary>
    /// The same term as it is looked for in the text of a source, which is folded by <see cref="Writing.SearchedText.OfText"/>: what an apostrophe divides
    /// stands there as two words, so that a single word and a prefix have their halves apart as well.
    /// </summary>
    public SearchTerm InText => Halves is null ? this : new(Tokens, IsPrefix) { Apart = Halves };

    /// <summary>The tokens with their halves apart; null where no apostrophe divides a word, or what is left of a prefix is too short for one.</summary>
    internal IReadOnlyList<string>? Halves { get; init; }

    /// <summary>Of a term that has halves: its words with their apostrophes.</summary>
    internal string? Marked { get; init; }

    /// <summary>True if the folded text holds this term.</summary>
    public bool Matches(string searchText)
    {
        ArgumentNullException.ThrowIfNull(searchText);
        return IsWithin($" {searchText} ");
    }

    /// <summary>Terms with the same tokens are the same term.</summary>
    public bool Equals(SearchTerm? other) =>
        other is not null && IsPrefix == other.IsPrefix && Tokens.SequenceEqual(other.Tokens, StringComparer.Ordinal)
        && (Apart ?? []).SequenceEqual(other.Apart ?? [], StringComparer.Ordinal)
        && (Halves ?? []).SequenceEqual(other.Halves ?? [], StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsPrefix, Tokens.Count, Tokens.Count > 0 ? Tokens[0] : null);

    /// <summary>The term as a user could have typed it.</summary>
    public override string ToString()
    {
        var words = Marked ?? string.Join(' ', Tokens);
        return (IsPrefix, Tokens.Count) switch
        {
            (true, _) => words.Replace(' ', '-') + '*',
            (false, 1) => words,
            _ => $"\"{words}\"",
        };
    }

    // Folded text has one space between tokens; with one more at both ends, every token stands between two.
    internal bool IsWithin(string paddedText) =>
        Forms.Any(form => paddedText.Contains($" {string.Join(' ', form)}{(IsPrefix ? "" : " ")}", StringComparison.Ordinal));
}
