using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Words that deny another word by a prefix, an ending or a syllable inside.</summary>
/// <param name="file">
/// Prefixes with the least length of the word behind (<c>un 4</c>), pairs of endings, the denying one first (<c>less ful</c>), syllables inside, and starts of
/// words that only look so: <c>invest</c> is no denial of vest.
/// </param>
internal sealed class NegatedForms(LanguageFile file)
{
    private const int LeastStem = 3;
    private const int LeastInfixStem = 1;

    private readonly (string Prefix, int Least, string Start)[] prefixes =
    [
        .. file.Phrases(LanguageHeading.NegativePrefixes).Select(phrase => phrase.Split(' '))
            .Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts.ElementAtOrDefault(2) ?? "")),
    ];

    private readonly (string Denying, string Affirming)[] endings =
        [.. file.Phrases(LanguageHeading.NegativeEndings).Select(phrase => phrase.Split(' ')).Select(pair => (pair[0], pair[1]))];

    private readonly (string Denying, string Affirming)[] infixes =
        [.. file.Phrases(LanguageHeading.NegativeInfixes).Select(phrase => phrase.Split(' ')).SelectMany(words => words[1..].Select(affirming => (words[0], affirming == "-" ? "" : affirming)))];

    private readonly FrozenSet<string> exceptions = file.Set(LanguageHeading.NotNegative);

    /// <summary>Whether the language denies by no part of a word.</summary>
    public bool AreNone => prefixes.Length + endings.Length + infixes.Length == 0;

    /// <summary>The words that a word denies.</summary>
    public IEnumerable<string> DeniedBy(string word)
    {
        if (exceptions.Any(start => word.StartsWith(start, StringComparison.Ordinal)))
            yield break;
        foreach (var (prefix, least, start) in prefixes)
            if (word.Length >= prefix.Length + least && word.StartsWith(prefix, StringComparison.Ordinal))
                yield return start + word[prefix.Length..];
        foreach (var (denying, affirming) in endings)
            if (word.Length >= denying.Length + LeastStem && word.EndsWith(denying, StringComparison.Ordinal))
                yield return word[..^denying.Length] + affirming;
        foreach (var (denying, affirming) in infixes)
            for (var at = word.IndexOf(denying, StringComparison.Ordinal); at >= 0; at = word.IndexOf(denying, at + 1, StringComparison.Ordinal))
                if (at >= LeastInfixStem)
                    yield return string.Concat(word.AsSpan(0, at), affirming, word.AsSpan(at + denying.Length));
    }
}
