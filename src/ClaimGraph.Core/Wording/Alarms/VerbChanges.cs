using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds verbs that another tense of the same verb replaced.</summary>
internal static class VerbChanges
{
    /// <summary>In a longer run words do not stand against each other.</summary>
    private const int LongestRun = 6;

    public static IEnumerable<SignChange> Of(Alignment texts)
    {
        if (texts.From.Language?.Verbs is not { } verbs)
            yield break;
        var opposed = Changed(texts.To).ToLookup(token => texts.To.Runs[token]);
        foreach (var token in Changed(texts.From))
        {
            var there = opposed[texts.From.Runs[token]].Take(LongestRun + 1).ToList();
            if (there.Count > LongestRun)
                continue;
            foreach (var other in there.Where(other => verbs.DifferInTense(texts.From.Tokens[token].Key, texts.To.Tokens[other].Key)).Take(1))
                yield return new(Sign(token), Sign(other));
        }
    }

    private static Sign Sign(int token) => new(AlarmKind.Tense, "", token, token + 1);

    private static IEnumerable<int> Changed(Passage passage) =>
        Enumerable.Range(0, passage.Tokens.Count).Where(token => !passage.IsKept(token) && passage.Groups[token] >= 0);
}
