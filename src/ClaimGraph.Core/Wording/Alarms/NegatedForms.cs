using System.Collections.Frozen;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Words that deny another word by a prefix or an ending.</summary>
/// <param name="prefixes">Prefixes with the least length of the word behind, as in <c>un 4</c>.</param>
/// <param name="endings">Pairs of endings, the denying one first: <c>less ful</c>.</param>
/// <param name="exceptions">Starts of words that only look so: <c>invest</c> is no denial of vest.</param>
internal sealed class NegatedForms(string prefixes, string endings, params string[] exceptions)
{
    public static readonly NegatedForms None = new("", "");

    private readonly (string Prefix, int Least)[] prefixes =
        [.. prefixes.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair => pair.Split(' ')).Select(pair => (pair[0], int.Parse(pair[1], null)))];

    private readonly (string Denying, string Affirming)[] endings =
        [.. endings.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1]))];

    private readonly FrozenSet<string> exceptions = Language.Set(exceptions);

    /// <summary>The words that a word denies.</summary>
    public IEnumerable<string> DeniedBy(string word)
    {
        if (exceptions.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            yield break;
        foreach (var (prefix, least) in prefixes)
            if (word.Length >= prefix.Length + least && word.StartsWith(prefix, StringComparison.Ordinal))
                yield return word[prefix.Length..];
        foreach (var (denying, affirming) in endings)
            if (word.Length >= denying.Length + 3 && word.EndsWith(denying, StringComparison.Ordinal))
                yield return word[..^denying.Length] + affirming;
    }
}
