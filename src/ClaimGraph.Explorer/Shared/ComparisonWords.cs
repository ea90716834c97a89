using ClaimGraph.Wording;

namespace ClaimGraph.Explorer.Shared;

/// <summary>Says in words how two printings differ.</summary>
public static class ComparisonWords
{
    /// <summary>Changes that are told one by one.</summary>
    private const int MostChanges = 6;

    private const int LongestChange = 120;

    /// <summary>An alarm in a few words: <c>“not” is gone</c>, <c>“2.5” became “25”</c>.</summary>
    public static string InBrief(Alarm alarm)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        if (alarm.Kind is AlarmKind.Frame or AlarmKind.HiddenCharacters)
            return alarm.Kind == AlarmKind.Frame ? "cut out of a sentence" : "hidden characters";
        return (Trimmed(alarm.From), Trimmed(alarm.To)) switch
        {
            ({ } from, { } to) => WithoutShared(from, to) is var (before, after) ? $"“{before}” became “{after}”" : "",
            ({ } from, null) => $"“{from}” is gone",
            (null, { } to) => $"“{to}” is new",
            _ => $"{EnumWords.Of(alarm.Kind)} changed",
        };
    }

    /// <summary>What sort of change it is.</summary>
    public static string Of(WordingClass found) => found switch
    {
        WordingClass.Identical => "word for word the same",
        WordingClass.Punctuation => "the same words; only punctuation or spelling of signs differs",
        WordingClass.Trimmed => "trimmed: words are left out at an end or where an ellipsis says so",
        WordingClass.Extended => "goes on beyond it",
        WordingClass.Clarified => "words are put in square brackets",
        WordingClass.Stitched => "words are left out inside, or two utterances joined, without a mark",
        WordingClass.Substituted => "words are replaced or moved",
        WordingClass.Paraphrase => "other words: too few are the same to compare them one by one",
        _ => "translated; never compared word by word",
    };

    /// <summary>Whether nothing but signs differs.</summary>
    public static bool IsSame(WordingComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Classes.All(found => found is WordingClass.Identical or WordingClass.Punctuation);
    }

    /// <summary>Each change in words, the first few; the count of the others last.</summary>
    public static IEnumerable<string> Changes(WordingComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var changes = (comparison.Diff ?? []).Where(change => change.Kind != ChangeKind.Same).ToList();
        foreach (var change in changes.Take(MostChanges))
            yield return (Trimmed(change.From), Trimmed(change.To)) switch
            {
                ({ } from, { } to) => $"“{from}” became “{to}”",
                ({ } from, null) => $"left out: “{from}”",
                (null, var to) => $"put in: “{to}”",
            };
        if (changes.Count > MostChanges)
            yield return $"and {Counting.Of(changes.Count - MostChanges, "more change")}";
    }

    /// <summary>Two texts without the words that both begin with and both end in.</summary>
    private static (string From, string To) WithoutShared(string from, string to)
    {
        var (left, right) = (from.Split(' ').ToList(), to.Split(' ').ToList());
        while (left.Count > 1 && right.Count > 1 && left[^1] == right[^1])
        {
            left.RemoveAt(left.Count - 1);
            right.RemoveAt(right.Count - 1);
        }

        while (left.Count > 1 && right.Count > 1 && left[0] == right[0])
        {
            left.RemoveAt(0);
            right.RemoveAt(0);
        }

        return (string.Join(' ', left), string.Join(' ', right));
    }

    private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : Excerpt.Of(words.Trim(), LongestChange);
}
