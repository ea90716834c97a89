using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Wording.Alarms;

namespace ClaimGraph.Wording.Comparing;

/// <summary>
/// Words that one printing sets and another leaves out, because they deny nothing: the "ne" of "avant qu'il ne parte", and beside a "pas" the
/// one that speech drops.
/// </summary>
internal sealed class Expletives
{
    /// <summary>How far such a word stands from what makes it empty: <c>avant que la loi ne soit</c>, <c>ne nous en avait pas</c>.</summary>
    private const int Reach = 4;

    /// <summary>More words are another wording.</summary>
    private const int MostWords = 3;

    private static readonly FrozenSet<string> OfAll = LanguageFile.SetOfAll(LanguageHeading.Expletives);

    private readonly Side from;
    private readonly Side to;

    private Expletives(Language language, PrintedText from, PrintedText to)
    {
        this.from = new(language, from);
        this.to = new(language, to);
    }

    /// <summary>The runs, with such words among those that stayed.</summary>
    public static List<Run> Restored(List<Run> runs, PrintedText from, PrintedText to)
    {
        if (!runs.Exists(run => IsShort(run) && (Hold(from, run.From, run.FromEnd) || Hold(to, run.To, run.ToEnd)))
            || LanguageChoice.Of(from, to) is not { Expletives.Count: > 0 } language)
            return runs;
        var expletives = new Expletives(language, from, to);
        var restored = new List<Run>(runs.Count);
        foreach (var run in runs)
            Runs.Add(restored, IsShort(run) && expletives.AreSame(run) ? Run.Same(run.From, run.FromEnd, run.To, run.ToEnd) : run);
        return restored;
    }

    private static bool IsShort(Run run) => run is { IsChange: true, FromLength: <= MostWords, ToLength: <= MostWords };

    private static bool Hold(PrintedText text, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (text.Words[word].Folded is var folded && (OfAll.Contains(folded) || OfAll.Contains(folded[..(folded.IndexOf('\'', StringComparison.Ordinal) + 1)])))
                return true;
        return false;
    }

    private bool AreSame(Run run)
    {
        var (one, other) = (from.Without(run.From, run.FromEnd), to.Without(run.To, run.ToEnd));
        return one.Count == other.Count && one.Zip(other).All(pair => IsSame(pair.First, pair.Second) || IsSame(pair.Second, pair.First));
    }

    // j' is je in front of another word.
    private static bool IsSame(string one, string other) =>
        one == other || (one.Length == other.Length && one[^1] == '\'' && other.StartsWith(one[..^1], StringComparison.Ordinal));

    /// <summary>A text with its tokens.</summary>
    private sealed class Side(Language language, PrintedText text)
    {
        private readonly Passage passage = new(text, language);

        /// <summary>The words from one on, up to an end, without those that say nothing.</summary>
        public List<string> Without(int first, int end)
        {
            var kept = new List<string>();
            for (var token = TokenOf(first); token < passage.Tokens.Count && passage.Tokens[token].FirstWord < end; token++)
                if (!IsExpletive(token))
                    kept.Add(passage.Tokens[token].Key);
            return kept;
        }

        // Tokens stand in the order of words.
        private int TokenOf(int word)
        {
            var (token, end) = (0, passage.Tokens.Count);
            while (token < end)
            {
                var middle = (token + end) / 2;
                if (passage.Tokens[middle].FirstWord < word)
                    token = middle + 1;
                else
                    end = middle;
            }

            return token;
        }

        private bool IsExpletive(int token) =>
            language.Expletives.Contains(passage.Tokens[token].Key) && (IsOpened(token) || IsDeniedBehind(token));

        private bool IsOpened(int token)
        {
            for (var before = token - 1; before >= 0 && before > token - 1 - Reach - MostWords && passage.Sentences[before] == passage.Sentences[token]; before--)
                if (language.ExpletiveOpeners.At(passage, before) is { } opener && before + opener.Words.Count is var end && end <= token && token - end <= Reach)
                    return true;
            return false;
        }

        // Up to another word of the kind, which has its own negation.
        private bool IsDeniedBehind(int token)
        {
            for (var behind = token + 1; behind < passage.Tokens.Count && behind <= token + 1 + Reach && passage.Sentences[behind] == passage.Sentences[token]; behind++)
                if (language.ExpletiveCompanions.Contains(passage.Tokens[behind].Key))
                    return true;
                else if (language.Expletives.Contains(passage.Tokens[behind].Key) || Passage.HasClauseMark(passage.Gap(behind)))
                    return false;
            return false;
        }
    }
}
