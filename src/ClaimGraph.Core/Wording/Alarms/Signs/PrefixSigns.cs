namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Finds words that deny the word they replaced: <c>impossible</c> where <c>possible</c> stood.</summary>
internal static class PrefixSigns
{
    /// <summary>A longer run is a rewriting, in which words do not stand against each other.</summary>
    private const int LongestRun = 12;

    public static IEnumerable<Sign> Of(Passage passage, Passage other)
    {
        if (passage.Language?.Negated is not { AreNone: false } negated)
            yield break;
        var opposed = Changed(other).GroupBy(token => other.Runs[token], token => other.Tokens[token].Key)
            .Select(run => (run.Key, Words: run.Take(LongestRun + 1).ToArray())).Where(run => run.Words.Length <= LongestRun)
            .ToDictionary(run => run.Key, run => run.Words);
        foreach (var token in Changed(passage))
            if (opposed.TryGetValue(passage.Runs[token], out var there) && negated.DeniedBy(passage.Tokens[token].Key).Any(there.Contains))
                yield return new(AlarmKind.Negation, "not", token, token + 1);
    }

    private static IEnumerable<int> Changed(Passage passage) => Enumerable.Range(0, passage.Tokens.Count).Where(token => !passage.IsKept(token));
}
