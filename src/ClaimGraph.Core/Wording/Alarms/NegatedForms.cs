using System.Collections.Frozen;
using System.Globalization;
using ClaimGraph.Languages;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Words that deny another word by a prefix, an ending or a syllable inside, or by a syllable make it a possibility or a duty.</summary>
/// <remarks>
/// Prefixes stand with the least length of the word behind (<c>un 4</c>), endings and syllables with what takes their place in the word that affirms
/// (<c>less ful</c>); starts of words tell what only looks so: <c>invest</c> is no denial of vest.
/// </remarks>
internal sealed class NegatedForms
{
    private const int LeastStem = 3;
    private const int LeastInfixStem = 1;

    private readonly (string Prefix, int Least, string Start)[] prefixes = [];
    private readonly (string Denying, string Affirming)[] endings = [];
    private readonly (string Denying, string Affirming)[] infixes;
    private readonly FrozenSet<string> exceptions = [];

    private NegatedForms(LanguageFile file, LanguageHeading infixes) => this.infixes =
    [
        .. file.Phrases(infixes).Select(phrase => phrase.Split(' '))
            .SelectMany(words => words[1..].Select(affirming => (words[0], affirming == "-" ? "" : affirming))),
    ];

    private NegatedForms(LanguageFile file)
        : this(file, LanguageHeading.NegativeInfixes)
    {
        prefixes =
        [
            .. file.Phrases(LanguageHeading.NegativePrefixes).Select(phrase => phrase.Split(' '))
                .Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts.ElementAtOrDefault(2) ?? "")),
        ];
        endings = [.. file.Phrases(LanguageHeading.NegativeEndings).Select(phrase => phrase.Split(' ')).Select(pair => (pair[0], pair[1]))];
        exceptions = file.Set(LanguageHeading.NotNegative);
    }

    /// <summary>Words that deny.</summary>
    public static NegatedForms Of(LanguageFile file) => new(file);

    /// <summary>Words that say by a syllable that something may, would or must be.</summary>
    public static NegatedForms Moods(LanguageFile file) => new(file, LanguageHeading.ModalInfixes);

    /// <summary>Whether the language has none.</summary>
    public bool AreNone => prefixes.Length + endings.Length + infixes.Length == 0;

    /// <summary>The words that a word denies, or says in another mood.</summary>
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
