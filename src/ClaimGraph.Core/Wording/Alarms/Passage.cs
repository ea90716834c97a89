using System.Buffers;

namespace ClaimGraph.Wording.Alarms;

/// <summary>One of two texts that are compared: its tokens, and what became of each.</summary>
internal sealed class Passage
{
    private static readonly SearchValues<char> Joints = SearchValues.Create(" \t\r\n\u00A0\u202F\u2009-‐‑.[]’'\u00AD\u200B\u200C\u200D\u2060\uFEFF");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:—–()，；：、（）،؛");

    public Passage(PrintedText text, Language? language)
    {
        Text = text;
        Language = language;
        Tokens = TokenReader.Read(text, language);
        Sentences = SentenceEnds.Of(text.Text, Tokens, language);
        Runs = new int[Tokens.Count];
        Counterparts = new int[Tokens.Count];
        Groups = new int[Tokens.Count];
    }

    public PrintedText Text { get; }

    public Language? Language { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The sentence of each token.</summary>
    public int[] Sentences { get; }

    /// <summary>The run in which each token changed; -1 for one that stayed.</summary>
    public int[] Runs { get; }

    /// <summary>The token of the other text that each one is; -1 for none.</summary>
    public int[] Counterparts { get; }

    /// <summary>The sentences of both texts that belong together, as one number; -1 for a token whose sentence the other text does not have.</summary>
    public int[] Groups { get; }

    /// <summary>Whether a token stands in both texts.</summary>
    public bool IsKept(int token) => Runs[token] < 0;

    /// <summary>What stands in front of a token; for the number of tokens, behind the last one.</summary>
    public ReadOnlySpan<char> Gap(int token)
    {
        var start = token == 0 ? 0 : Tokens[token - 1].End;
        return Text.Text.AsSpan(start, (token == Tokens.Count ? Text.Text.Length : Tokens[token].Start) - start);
    }

    /// <summary>Whether a token follows the one before it with nothing but spaces, hyphens and the marks of abbreviations between.</summary>
    public bool Follows(int token) =>
        token > 0 && token < Tokens.Count && Sentences[token] == Sentences[token - 1] && !Gap(token).ContainsAnyExcept(Joints);

    /// <summary>Whether a clause begins with a token, as far as punctuation and joining words tell.</summary>
    public bool OpensClause(int token) =>
        token == 0 || Sentences[token] != Sentences[token - 1] || HasClauseMark(Gap(token)) || Gap(token).IndexOfAny("\"“„«‘") >= 0
        || Language?.Coordinators.Contains(Tokens[token - 1].Key) == true;

    /// <summary>Whether punctuation in a gap parts two clauses.</summary>
    public static bool HasClauseMark(ReadOnlySpan<char> gap) =>
        gap.ContainsAny(ClauseMarks) || gap.IndexOf(" - ") >= 0;

    /// <summary>The words that tokens stand in, as printed.</summary>
    public string Printed(int first, int end)
    {
        var words = Text.Words;
        var start = words.Count == 0 ? Tokens[first].Start : Math.Min(Tokens[first].Start, words[Tokens[first].FirstWord].Start);
        var stop = words.Count == 0 ? Tokens[end - 1].End : Math.Max(Tokens[end - 1].End, words[Tokens[end - 1].LastWord].End);
        return Text.Text[start..stop];
    }
}
