using ClaimGraph.Wording.Alarms.Signs;

namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds verbs that another tense of the same verb replaced.</summary>
internal sealed class VerbChanges
{
    /// <summary>In a longer run words do not stand against each other.</summary>
    private const int LongestRun = 6;

    /// <summary>The most words that stayed between a verb and where it went: <c>n'a pas fermé</c> became <c>ne fermera pas</c>.</summary>
    private const int MostBetween = 2;

    private readonly Alignment texts;
    private readonly VerbForms verbs;
    private readonly ILookup<int, int> opposed;
    private readonly Dictionary<int, IReadOnlyList<VerbReading>> read = [];

    private VerbChanges(Alignment texts, VerbForms verbs)
    {
        this.texts = texts;
        this.verbs = verbs;
        opposed = Changed(texts.To).ToLookup(token => texts.To.Runs[token]);
    }

    public static IEnumerable<SignChange> Of(Alignment texts) =>
        texts.From.Language is { Verbs: { AreNone: false } verbs } ? new VerbChanges(texts, verbs).Found() : [];

    private IEnumerable<SignChange> Found()
    {
        foreach (var token in Changed(texts.From))
        {
            var there = Opposed(texts.From.Runs[token]);
            if (there.Count == 0 || verbs.Read(texts.From, token) is not { Count: > 0 } here)
                continue;
            foreach (var other in there.Where(other => VerbForms.DifferInTense(here, ReadThere(other))).Take(1))
                yield return new(Sign(token), Sign(other));
        }
    }

    // Those of the same run; and of the next ones, where few words stayed between.
    private List<int> Opposed(int run)
    {
        var there = Short(run).ToList();
        if (run >= 2 && IsBetween(texts.Runs[run - 1]))
            there.AddRange(Short(run - 2));
        if (run + 2 < texts.Runs.Count && IsBetween(texts.Runs[run + 1]))
            there.AddRange(Short(run + 2));
        return there;
    }

    private IEnumerable<int> Short(int run) => opposed[run].Take(LongestRun + 1).ToList() is { Count: <= LongestRun } tokens ? tokens : [];

    private static bool IsBetween(WordRun run) => run.Kind == ChangeKind.Same && run.From.End.Value - run.From.Start.Value <= MostBetween;

    private IReadOnlyList<VerbReading> ReadThere(int token)
    {
        if (!read.TryGetValue(token, out var readings))
            read.Add(token, readings = verbs.Read(texts.To, token));
        return readings;
    }

    private static Sign Sign(int token) => new(AlarmKind.Tense, "", token, token + 1);

    private static IEnumerable<int> Changed(Passage passage) =>
        Enumerable.Range(0, passage.Tokens.Count).Where(token => !passage.IsKept(token) && passage.Groups[token] >= 0);
}
