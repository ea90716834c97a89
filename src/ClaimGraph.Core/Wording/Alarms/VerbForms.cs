namespace ClaimGraph.Wording.Alarms;

/// <summary>Verbs in two tenses.</summary>
/// <param name="pairs">Irregular verbs, their tenses apart by <c>/</c>, the forms of one by <c>,</c>: <c>rise,rises/rose</c>.</param>
/// <param name="endings">Endings of one tense, and those of another one that go on the same stem: <c>e,es/ed</c>.</param>
/// <param name="stem">The least length of a stem.</param>
internal sealed class VerbForms(IEnumerable<string> pairs, IEnumerable<string> endings, int stem)
{
    private readonly ILookup<string, (string Verb, int Tense)> irregular = Groups(pairs)
        .SelectMany(verb => verb.SelectMany((forms, tense) => forms.Select(form => (form, (verb[0][0], tense)))))
        .ToLookup(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    private readonly IReadOnlyList<string[][]> regular = [.. Groups(endings)];

    /// <summary>Whether two words are one verb in two tenses.</summary>
    public bool DifferInTense(string one, string other) =>
        irregular[one].Any(first => irregular[other].Any(second => first.Verb == second.Verb && first.Tense != second.Tense))
        || regular.Any(tenses => Differ(tenses, one, other));

    private bool Differ(string[][] tenses, string one, string other)
    {
        for (var tense = 0; tense < tenses.Length; tense++)
            foreach (var ending in tenses[tense])
            {
                var length = one.Length - ending.Length;
                if (length < stem || !one.EndsWith(ending, StringComparison.Ordinal) || !other.AsSpan().StartsWith(one.AsSpan(0, length)))
                    continue;
                var rest = other[length..];
                if (tenses.Where((_, index) => index != tense).Any(endingsThen => endingsThen.Contains(rest)))
                    return true;
            }

        return false;
    }

    private static IEnumerable<string[][]> Groups(IEnumerable<string> groups) =>
        groups.Select(group => group.Split('/').Select(forms => forms.Split(',')).ToArray());
}
