using ClaimGraph.Search;
using ClaimGraph.Storage;
using ClaimGraph.Writing;

namespace ClaimGraph.Verifying;

/// <summary>Runs of words by which the texts are found in which words may stand that are put, as they are or altered.</summary>
/// <remarks>
/// A run goes from one content word to the next, with what stands between, or over four characters of a script without spaces: so words changed,
/// dropped or put in leave the runs around them as they are. Of many, the longest are taken from all over the words: long words are rare ones.
/// </remarks>
public static class TextPhrases
{
    /// <summary>Runs at most.</summary>
    public const int Most = 24;

    /// <summary>Runs from which on one alone in common tells nothing.</summary>
    private const int Several = 6;

    /// <summary>Words of a run: where more stand between two that say something, these are not looked for.</summary>
    private const int LongestRun = 16;

    // In the weights of words: two content words, or four characters of a script without spaces.
    private const int Weight = 4;

    /// <summary>What texts are asked for words; null when there are none to look for.</summary>
    public static TextQuery? QueryOf(string words)
    {
        var phrases = Of(words);
        return phrases.Count == 0 ? null : new(phrases, VerificationQuestion.Texts, AtLeast: phrases.Count < Several ? 1 : 2);
    }

    /// <summary>The runs, in the order of the words.</summary>
    public static IReadOnlyList<SearchTerm> Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var tokens = SearchedText.OfText(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var runs = Runs(tokens).Distinct().ToList();
        if (runs.Count <= Most)
            return runs;
        return
        [
            .. Enumerable.Range(0, Most).Select(part =>
                runs[(part * runs.Count / Most)..((part + 1) * runs.Count / Most)]
                    .MaxBy(run => run.Tokens.Sum(token => token.Length))!),
        ];
    }

    private static IEnumerable<SearchTerm> Runs(string[] tokens)
    {
        var weights = Array.ConvertAll(tokens, WeightOf);
        if (weights.Sum() < Weight)
        {
            // What says next to nothing is looked for as a whole.
            if (tokens.Length > 0)
                yield return Run(tokens, 0, Math.Min(tokens.Length, LongestRun));
            yield break;
        }

        for (var first = 0; first < tokens.Length; first++)
        {
            if (weights[first] == 0)
                continue;
            var (end, sum) = (first, 0);
            while (end < tokens.Length && sum < Weight && end - first < LongestRun)
                sum += weights[end++];
            if (sum >= Weight)
                yield return Run(tokens, first, end);
        }
    }

    private static SearchTerm Run(string[] tokens, int first, int end) => new(Array.AsReadOnly(tokens[first..end]), IsPrefix: false);

    // The halves of words that an apostrophe divides ("l’Europe", "don’t") say nothing where they are a letter.
    private static int WeightOf(string token) =>
        UnspacedScripts.IsCharacter(token) ? 1 : FunctionWords.Contain(token) || (token.Length == 1 && char.IsLetter(token[0])) ? 0 : 2;
}
