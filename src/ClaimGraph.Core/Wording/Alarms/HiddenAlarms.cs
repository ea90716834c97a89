namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds characters in one text that nobody sees, or that look like others, where the second text has none.</summary>
internal static class HiddenAlarms
{
    public static IEnumerable<Alarm> Of(Alignment texts)
    {
        var reversed = texts.Reversed;
        foreach (var alarm in InOne(texts, isEarlier: true).Concat(InOne(reversed, isEarlier: false)))
            yield return alarm;
    }

    // One alarm for each character and text, with the first word it stands in.
    private static IEnumerable<Alarm> InOne(Alignment texts, bool isEarlier)
    {
        if (!HiddenCharacters.MayStandIn(texts.From.Text.Text))
            yield break;
        var there = Enumerable.Range(0, texts.To.Tokens.Count).Where(token => !texts.To.IsKept(token))
            .ToLookup(token => (texts.To.Runs[token], texts.To.Tokens[token].Key), token => Small(texts.To, token));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < texts.From.Tokens.Count; token++)
            foreach (var (point, what) in Suspects(texts, token, there).Where(suspect => seen.Add(suspect.Point)))
            {
                var word = texts.From.Printed(token, token + 1);
                var other = texts.From.Counterparts[token] is var counterpart and >= 0 ? texts.To.Printed(counterpart, counterpart + 1) : null;
                var because = $"{point} ({what}) stands in \"{Shown(texts.From, token)}\" of the {(isEarlier ? "earlier" : "later")} text, and not in the {(isEarlier ? "later" : "earlier")} one.";
                yield return isEarlier ? new(AlarmKind.HiddenCharacters, word, other, because) : new(AlarmKind.HiddenCharacters, other, word, because);
            }
    }

    private static IEnumerable<(string Point, string What)> Suspects(Alignment texts, int token, ILookup<(int, string), string> changed)
    {
        if (!IsCompared(texts, token))
            yield break;
        var other = texts.From.Counterparts[token];
        var there = other < 0 ? [] : HiddenIn(texts.To, other).ToHashSet();
        foreach (var hidden in HiddenIn(texts.From, token).Where(hidden => !there.Contains(hidden)))
            yield return (Point(hidden), HiddenCharacters.IsOverride(hidden) || hidden is (>= '\u200E' and <= '\u202E') or >= '\u2066' and <= '\u2069' ? "it turns the direction of writing" : "nobody sees it");
        if (other < 0 && StrayLetter(texts.From, token, changed) is { } stray)
            yield return (Point(stray), "a letter of another script that looks alike");
    }

    // A word that both have, or one that took the place of another.
    private static bool IsCompared(Alignment texts, int token) =>
        texts.From.Counterparts[token] >= 0
        || (texts.From.Runs[token] is var run and >= 0 && texts.Runs[run].Kind == ChangeKind.Replaced);

    private static IEnumerable<char> HiddenIn(Passage passage, int token)
    {
        var text = passage.Text.Text;
        var (start, end) = (passage.Tokens[token].Start, passage.Tokens[token].End);
        for (var at = start; at < end; at++)
            if (HiddenCharacters.IsSuspect(new(char.IsSurrogate(text[at]) ? ' ' : text[at])) && HasNeighbours(text, at) && !HiddenCharacters.IsAtHome(text[at], Before(text, at), Behind(text, at)))
                yield return text[at];
        foreach (var character in passage.Gap(token).ToArray().Where(HiddenCharacters.IsOverride))
            yield return character;
    }

    private static bool HasNeighbours(string text, int at) => char.IsLetterOrDigit(Before(text, at)) && char.IsLetterOrDigit(Behind(text, at));

    private static char Before(string text, int at)
    {
        while (at > 0 && HiddenCharacters.Contain(new(char.IsSurrogate(text[at]) ? ' ' : text[at])))
            at--;
        return text[at];
    }

    private static char Behind(string text, int at)
    {
        while (at + 1 < text.Length && HiddenCharacters.Contain(new(char.IsSurrogate(text[at]) ? ' ' : text[at])))
            at++;
        return text[at];
    }

    // A word of two scripts that prints like the one it replaced.
    private static char? StrayLetter(Passage passage, int token, ILookup<(int, string), string> changed)
    {
        var printed = Small(passage, token);
        var key = passage.Tokens[token].Key;
        if (!LookAlikes.AreMixed(printed) || changed[(passage.Runs[token], key)].All(other => other == printed))
            return null;
        return printed.Zip(key).Where(pair => pair.First != pair.Second).Select(pair => (char?)pair.First).FirstOrDefault();
    }

    private static string Small(Passage passage, int token) =>
        passage.Text.Text[passage.Tokens[token].Start..passage.Tokens[token].End].ToLowerInvariant();

    private static string Shown(Passage passage, int token) => passage.Tokens[token].Key;

    private static string Point(char character) => $"U+{(int)character:X4}";
}
