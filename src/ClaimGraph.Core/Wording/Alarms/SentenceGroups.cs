namespace ClaimGraph.Wording.Alarms;

/// <summary>Finds which sentences of two texts are one sentence, as far as words that stayed tell.</summary>
internal static class SentenceGroups
{
    /// <summary>The share of the shorter sentence's tokens that two sentences must have in common, in percent. Fewer are chance: "the", "of".</summary>
    private const int LeastShare = 35;

    /// <summary>Sentences of so few words may be compared although every one of their words changed.</summary>
    private const int ShortSentence = 3;

    public static void Join(Passage from, Passage to)
    {
        var fromLengths = Lengths(from);
        var toLengths = Lengths(to);
        var groups = Enumerable.Range(0, fromLengths.Length + toLengths.Length).ToArray();
        var joined = new bool[groups.Length];
        foreach (var ((one, other), shared) in Shared(from, to))
            if (Belong(shared, fromLengths[one], toLengths[other], fromLengths.Length == 1 && toLengths.Length == 1))
                Unite(one, fromLengths.Length + other);
        if (fromLengths is [<= ShortSentence] && toLengths is [<= ShortSentence])
            Unite(0, 1);
        Write(from, 0);
        Write(to, fromLengths.Length);

        void Unite(int one, int other)
        {
            groups[Root(one)] = Root(other);
            joined[one] = joined[other] = true;
        }

        int Root(int sentence)
        {
            while (groups[sentence] != sentence)
                sentence = groups[sentence] = groups[groups[sentence]];
            return sentence;
        }

        void Write(Passage passage, int offset)
        {
            for (var token = 0; token < passage.Tokens.Count; token++)
                passage.Groups[token] = joined[offset + passage.Sentences[token]] ? Root(offset + passage.Sentences[token]) : -1;
        }
    }

    // Where each text is one sentence, half the share will do: they were put beside each other for a reason.
    private static bool Belong(int shared, int one, int other, bool alone)
    {
        var shorter = Math.Min(one, other);
        return (shared > 1 || shorter <= (alone ? 2 * ShortSentence : ShortSentence)) && shared * 100 >= (alone ? LeastShare / 2 : LeastShare) * shorter;
    }

    private static int[] Lengths(Passage passage)
    {
        var lengths = new int[passage.Tokens.Count == 0 ? 0 : passage.Sentences[^1] + 1];
        foreach (var sentence in passage.Sentences)
            lengths[sentence]++;
        return lengths;
    }

    private static Dictionary<(int, int), int> Shared(Passage from, Passage to)
    {
        var shared = new Dictionary<(int, int), int>();
        for (var token = 0; token < from.Tokens.Count; token++)
            if (from.Counterparts[token] is var counterpart and >= 0)
            {
                var pair = (from.Sentences[token], to.Sentences[counterpart]);
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
            }

        return shared;
    }
}
