using ClaimGraph.Search;

namespace ClaimGraph.Verifying;

/// <summary>Few words prove nothing by themselves; but that the speaker who is asked about is on record with just them does.</summary>
internal static class FewWords
{
    /// <summary>Words of a run inside a longer wording from which on it is told.</summary>
    private const int LeastRun = 6;

    /// <summary>Whether the nearest record tells something of so few words.</summary>
    public static bool Tell(VerificationQuestion question, ComparedClaim? nearest) => nearest is { IsSpeakerAsked: true } && nearest.Verdict switch
    {
        Verdict.Exact or Verdict.TranslationOnly =>
            (nearest is { Extent: Extent.Whole, OnRecord.IsWholePrint: true } && Count(question.Text) > 1) || Count(question.Text) >= LeastRun,
        Verdict.Altered => nearest.Comparison.Similarity >= WordsJudge.LeastSimilarity || Count(question.Text) >= LeastRun,
        _ => false,
    };

    /// <summary>
    /// Whether all of so few words stand in one place of what is recorded, in their order, with no more words between them than they are: there a word was
    /// left out ("it is equal" of "it is not equal, it is not turned on").
    /// </summary>
    public static bool StandIn(string recorded, string words)
    {
        var sought = Folded(words);
        if (sought.Length < 2 || ContentWords.Count(words) >= Verification.LeastContentWords)
            return false;
        var folded = Folded(recorded);
        for (var first = 0; first < folded.Length; first++)
        {
            var (found, last) = (0, Math.Min(folded.Length, first + (2 * sought.Length)));
            for (var index = first; index < last && found < sought.Length; index++)
                if (folded[index] == sought[found])
                    found++;
            if (found == sought.Length)
                return true;
        }

        return false;
    }

    /// <summary>How many words some folded ones count as: two characters of a script without spaces are one.</summary>
    public static int Count(string[] words)
    {
        var characters = words.Count(UnspacedScripts.IsCharacter);
        return words.Length - characters + (characters / 2);
    }

    private static int Count(string text) => Count(Folded(text));

    private static string[] Folded(string text) => SearchText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
