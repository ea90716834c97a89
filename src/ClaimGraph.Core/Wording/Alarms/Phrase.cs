using System.Globalization;

namespace ClaimGraph.Wording.Alarms;

/// <summary>One or more words with a meaning.</summary>
/// <param name="Kind">The alarm that it may raise; null for a phrase that only looks as if it had a meaning (<c>not only</c>).</param>
/// <param name="Meaning">The same for phrases that may stand for each other.</param>
/// <param name="IsWeak">Whether it counts only where nothing stronger stands (<c>nor</c> behind <c>neither</c>).</param>
internal sealed record Phrase(AlarmKind? Kind, string Meaning, bool IsWeak, IReadOnlyList<string> Words)
{
    /// <summary>The meaning as a number, of phrases that mean one.</summary>
    public double Value { get; } = double.TryParse(Meaning, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>Whether it must open a clause: written <c>^</c> in front.</summary>
    public bool OpensClause { get; init; }

    /// <summary>Whether a number must follow: written <c>#</c> behind.</summary>
    public bool BeforeNumber { get; init; }

    /// <summary>Whether a space or the like must stand in front: written <c>_</c> in front, for scripts in which letters are tokens.</summary>
    public bool BeginsWord { get; init; }

    /// <summary>Whether one must stand behind: written <c>_</c> behind.</summary>
    public bool EndsWord { get; init; }

    /// <summary>Whether a comma must follow: written <c>,</c> behind.</summary>
    public bool BeforeComma { get; init; }

    /// <summary>The more a phrase asks for, the more it says.</summary>
    public int Rank => (2 * Words.Count) + (BeforeNumber ? 1 : 0);

    /// <summary>Whether its words stand at a token, with nothing between that parts them.</summary>
    public bool StandsAt(Passage passage, int token)
    {
        if (token + Words.Count > passage.Tokens.Count)
            return false;
        for (var word = 0; word < Words.Count; word++)
            if (!Matches(Words[word], passage.Tokens[token + word].Key) || (word > 0 && !passage.Follows(token + word)))
                return false;
        return true;
    }

    /// <summary>Whether a word is one of the phrase: <c>kein*</c> is any word that begins so, <c>*ly</c> any that ends so.</summary>
    public static bool Matches(string pattern, string key) =>
        pattern[^1] == '*' ? key.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1))
        : pattern[0] == '*' ? key.AsSpan().EndsWith(pattern.AsSpan(1))
        : pattern == key;
}
