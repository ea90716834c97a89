using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClaimGraph.Search;

/// <summary>Cuts what a user typed into terms, from left to right, and stops at the first problem.</summary>
internal sealed class SearchQueryParser(string text)
{
    private readonly List<SearchTerm> terms = [];
    private readonly List<SearchTerm> excluded = [];
    private readonly HashSet<(SearchTerm Term, bool IsExcluded)> known = [];
    private int lastQuote;
    private int position;
    private int tokenCount;
    private string? problem;

    public bool TryParse([NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out string? fault)
    {
        // Known in advance, so that unclosed quotes do not make the parser look for the other one again and again.
        lastQuote = text.LastIndexOf('"');
        while (problem is null && SkipSpace())
            ReadTerm();

        if (problem is null && terms.Count == 0)
        {
            problem = excluded.Count == 0
                ? "The query holds no letters or digits."
                : "The query holds only exclusions; name something to find as well.";
        }
        query = problem is null ? new SearchQuery(terms.AsReadOnly(), excluded.AsReadOnly()) : null;
        fault = problem;
        return query is not null;
    }

    private bool SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position < text.Length;
    }

    private void ReadTerm()
    {
        // Only at the start of a word: a minus glued to a closing quote is a hyphen ("Xi"-led).
        var startsWord = position == 0 || char.IsWhiteSpace(text[position - 1]);
        var excludes = startsWord && text[position] == '-' && position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]);
        if (excludes)
            position++;

        if (text[position] == '"' && position < lastQuote)
            AddPhrase(ReadPhrase(), excludes);
        else
            AddWord(ReadWord(), excludes);
    }

    private string ReadPhrase()
    {
        var start = position + 1;
        var end = text.IndexOf('"', start);
        position = end + 1;
        return text[start..end];
    }

    private string ReadWord()
    {
        var start = position;
        while (position < text.Length && !char.IsWhiteSpace(text[position]))
            position++;
        return text[start..position];
    }

    private void AddPhrase(string phrase, bool excludes) => Add(TermOf(phrase), excludes);

    private void AddWord(string word, bool excludes)
    {
        var term = TermOf(word);
        var isPrefix = word.EndsWith('*') && term.Tokens.Count > 0 && !IsSingleCharacter(term.Tokens[^1]);
        if (isPrefix && IsTooShort(term.Tokens))
            problem = $"The prefix \"{term.Tokens[^1]}*\" is too short; it needs at least {SearchQuery.MinPrefixLength} letters or digits.";
        else
            Add(isPrefix ? PrefixOf(term) : term, excludes);
    }

    private void Add(SearchTerm term, bool excludes)
    {
        // What is asked for twice is asked for once.
        if (term.Tokens.Count == 0 || !known.Add((term, excludes)))
            return;
        tokenCount += term.Tokens.Count + (term.Halves?.Count ?? 0);
        (excludes ? excluded : terms).Add(term);
        if (terms.Count + excluded.Count > SearchQuery.MaxTerms)
            problem = $"The query holds more than {SearchQuery.MaxTerms} words and phrases.";
        else if (tokenCount > SearchQuery.MaxTokens)
        {
            problem = $"The query holds more than {SearchQuery.MaxTokens} words, counting those in phrases, the parts of words with apostrophes "
                + "there, and every character of a script without spaces.";
        }
    }

    /// <summary>
    /// What is read of a part, apart from what makes it a prefix. Of one word with an apostrophe, all that <see cref="SearchText.Indexed"/> folds has the
    /// joined form.
    /// </summary>
    private static SearchTerm TermOf(string part)
    {
        var marked = SearchText.Marked(part);
        var tokens = Array.AsReadOnly(Tokens(SearchText.Of(marked)));
        if (!marked.Contains(CharacterFolding.Apostrophe))
            return new(tokens, IsPrefix: false);
        var halves = Array.AsReadOnly(Tokens(SearchText.Apart(marked)));
        return new(tokens, IsPrefix: false) { Apart = tokens.Count > 1 ? halves : null, Halves = halves, Marked = marked };
    }

    private static SearchTerm PrefixOf(SearchTerm term) => term.Halves is { } halves && !IsTooShort(halves)
        ? new(term.Tokens, IsPrefix: true) { Halves = halves, Marked = term.Marked }
        : new(term.Tokens, IsPrefix: true);

    private static string[] Tokens(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // A character of a script without spaces is always a whole token, so that nothing can follow it in one.
    private static bool IsSingleCharacter(string token) => UnspacedScripts.Contain(Rune.GetRuneAt(token, 0));

    // The rest of a word too long for one token may be short: what stands before it narrows the search enough.
    private static bool IsTooShort(IReadOnlyList<string> tokens) =>
        tokens[^1].EnumerateRunes().Count() < SearchQuery.MinPrefixLength
        && (tokens.Count == 1 || tokens[^2].Length < SearchText.MaxTokenLength - 1);
}
