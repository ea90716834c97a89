namespace ClaimGraph.Extraction;

internal enum ItemKind
{
    Word,
    Number,
    Punctuation,
    Quotation,
}

/// <summary>A word, a number, a sign, or a whole quotation, which is never looked into.</summary>
/// <param name="Word">The word in small letters, with straight apostrophes; the sign.</param>
internal sealed record Item(ItemKind Kind, int Start, int End, string Word, Quotation? Quotation = null)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital { get; init; }

    public bool IsWord => Kind == ItemKind.Word;

    public bool IsQuotation => Kind == ItemKind.Quotation;

    public bool IsComma => Kind == ItemKind.Punctuation && Word is "," or "，";

    public bool IsDash => Kind == ItemKind.Punctuation && Word is "—" or "–" or "--" or "-";

    public bool IsPossessive => IsWord && (Word.EndsWith("'s", StringComparison.Ordinal) || Word.EndsWith("s'", StringComparison.Ordinal));

    public bool Is(string word) => Word == word && Kind != ItemKind.Quotation;

    public bool IsAny(ReadOnlySpan<string> words) => Kind != ItemKind.Quotation && words.Contains(Word);
}

/// <summary>A sentence, or what stands for one: items from one index to before another one, and the paragraph it is in.</summary>
internal readonly record struct Sentence(int From, int To, int Paragraph);
