namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Finds words that deny the word they replaced, or put it in another mood: <c>impossible</c> where <c>possible</c> stood.</summary>
internal static class PrefixSigns
{
    /// <summary>A longer run is a rewriting, in which words do not stand against each other.</summary>
    private const int LongestRun = 12;

    public static IEnumerable<Sign> Of(Passage passage, Passage other) =>
        passage.Language is not { } language ? []
        : Of(passage, other, language.Negated, new(AlarmKind.Negation, "not", 0, 0)).Concat(Of(passage, other, language.Moods, new(AlarmKind.Modal, "mood", 0, 0)));

    private static IEnumerable<Sign> Of(Passage passage, Passage other, NegatedForms forms, Sign sign)
    {
        if (forms.AreNone)
            yield break;
        var opposed = Changed(other).GroupBy(token => other.Runs[token], token => other.Tokens[token].Key)
            .Select(run => (run.Key, Words: run.Take(LongestRun + 1).ToArray())).Where(run => run.Words.Length <= LongestRun)
            .ToDictionary(run => run.Key, run => run.Words);
        foreach (var token in Changed(passage))
            if (opposed.TryGetValue(passage.Runs[token], out var there) && forms.DeniedBy(passage.Tokens[token].Key).Any(there.Contains))
                yield return sign with { First = token, End = token + 1 };
    }

    private static IEnumerable<int> Changed(Passage passage) => Enumerable.Range(0, passage.Tokens.Count).Where(token => !passage.IsKept(token));
}
