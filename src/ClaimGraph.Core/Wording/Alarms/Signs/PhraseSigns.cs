namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Finds the phrases of a language in a text.</summary>
internal static class PhraseSigns
{
    /// <summary>How far behind the word that opens a negation the rest of it stands (<c>ne le lui a plus</c>).</summary>
    private const int OpenerReach = 6;

    /// <summary>The signs of a text, the longest at each place.</summary>
    /// <param name="taken">The tokens of phrases of several words that mean nothing by themselves (<c>no one</c>).</param>
    public static IReadOnlyList<Sign> Of(Passage passage, PhraseTable table, out IReadOnlySet<int> taken)
    {
        var signs = new List<Sign>();
        var together = new HashSet<int>();
        taken = together;
        for (var token = 0; token < passage.Tokens.Count;)
        {
            var length = 1;
            var found = false;
            foreach (var phrase in table.StartingWith(passage.Tokens[token].Key))
            {
                if (found && phrase.Words.Count < length)
                    break;
                if (!Stands(passage, token, phrase))
                    continue;
                found = true;
                length = phrase.Words.Count;
                if (phrase.Kind is { } kind && IsOpened(passage, token, phrase) && !IsSaid(signs, token, phrase))
                    signs.Add(new(kind, phrase.Meaning, token, token + length) { IsWeak = phrase.IsWeak });
                if (length > 1 && phrase.Kind is null or AlarmKind.Negation)
                    together.UnionWith(Enumerable.Range(token, length));
            }

            token += length;
        }

        return WithoutEchoes(passage, signs);
    }

    // "some 300" is an estimate, and not "some" besides; but a word may be of two tenses.
    private static bool IsSaid(List<Sign> signs, int token, Phrase phrase) =>
        signs.TakeLast(4).Any(sign => sign.First == token && sign.Kind == phrase.Kind && (phrase.Kind != AlarmKind.Tense || sign.Meaning == phrase.Meaning));

    private static bool Stands(Passage passage, int token, Phrase phrase)
    {
        if ((phrase.OpensClause && !passage.OpensClause(token)) || (phrase.BeginsWord && token > 0 && passage.Gap(token).IsEmpty))
            return false;
        if (!phrase.StandsAt(passage, token))
            return false;
        var next = token + phrase.Words.Count;
        return (!phrase.EndsWord || next == passage.Tokens.Count || !passage.Gap(next).IsEmpty)
            && (!phrase.BeforeNumber || (passage.Follows(next) && IsNumber(passage, next)))
            && (!phrase.BeforeComma || passage.Gap(next).IndexOfAny(",，") >= 0);
    }

    private static bool IsNumber(Passage passage, int token) =>
        passage.Tokens[token].Shape is TokenShape.Figure or TokenShape.Symbol || passage.Language!.Numbers.Contains(passage.Tokens[token].Key);

    private static bool IsOpened(Passage passage, int token, Phrase phrase)
    {
        if (phrase.Meaning != "bound")
            return true;
        for (var before = token - 1; before >= Math.Max(0, token - OpenerReach) && passage.Sentences[before] == passage.Sentences[token]; before--)
            if (passage.Language!.NegationOpeners.Contains(passage.Tokens[before].Key))
                return true;
        return false;
    }

    // Two negations that make one (никто не, no ... nunca, neither ... nor): the weaker is only an echo of the other.
    private static List<Sign> WithoutEchoes(Passage passage, List<Sign> signs)
    {
        var negated = signs.Where(sign => sign.Kind == AlarmKind.Negation && !sign.IsWeak).Select(sign => passage.Sentences[sign.First]).ToHashSet();
        var kept = new List<Sign>(signs.Count);
        foreach (var sign in signs)
            if (sign.Kind != AlarmKind.Negation)
                kept.Add(sign);
            else if (!sign.IsWeak || negated.Add(passage.Sentences[sign.First]))
                kept.Add(sign with { Meaning = "not", IsWeak = false, IsEcho = sign.IsWeak });
        return kept;
    }
}
