using System.Buffers;

namespace ClaimGraph.Wording.Alarms.Signs;

/// <summary>Finds the names of a text: known ones, and words that only a name would capitalise.</summary>
internal static class NameSigns
{
    /// <summary>Where more words than this are capitalised, in percent, capitals say nothing: a headline.</summary>
    private const int MostCapitals = 70;

    private const int LeastWords = 5;

    /// <summary>Marks behind which anything may be capitalised.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create(":\"“„«‘[(•–—|\n…");

    public static IReadOnlyList<Sign> Of(Passage passage, Passage other, IReadOnlySet<int> dates)
    {
        var known = Known(passage).ToDictionary(sign => sign.First);
        var capitals = IsHeadline(passage) || IsHeadline(other) ? [] : Capitals(passage, other, dates);
        var signs = new List<Sign>();
        for (var token = 0; token < passage.Tokens.Count;)
        {
            var first = token++;
            if (known.TryGetValue(first, out var name))
            {
                token = name.End;
                signs.Add(name with { Name = new([.. Keys(passage, first, token)], name.Meaning) });
            }
            else if (capitals.Contains(first))
            {
                while (capitals.Contains(token) && passage.Follows(token) && !known.ContainsKey(token))
                    token++;
                if (Sequence(passage, first, token) is { } sign)
                    signs.Add(sign);
            }
        }

        return signs;
    }

    private static IEnumerable<string> Keys(Passage passage, int first, int end) => Enumerable.Range(first, end - first).Select(token => passage.Tokens[token].Key);

    private static IEnumerable<Sign> Known(Passage passage) =>
        passage.Language is null ? [] : PhraseSigns.Of(passage, passage.Language.Names, out _).Where(sign => MayBeName(passage.Tokens[sign.First]));

    // "US" is a country, "us" and "Us" are not; letters without case tell nothing.
    private static bool MayBeName(Token token) =>
        token.Shape == TokenShape.Character || !char.IsLower(token.Key[0]) || (token.IsCapitalised && (token.IsAcronym || token.Key is not ("us" or "un" or "eu" or "uk")));

    private static Sign? Sequence(Passage passage, int first, int end)
    {
        var words = Enumerable.Range(first, end - first).Select(token => passage.Tokens[token]).Where(token => passage.Language?.Titles.Contains(token.Key) != true).ToList();
        if (words.Count == 0 || (passage.Language?.Traits.CapitalisesNouns == true && !IsNameAmongNouns(passage, first, words)))
            return null;
        return new(AlarmKind.Name, "", first, end) { Name = new([.. words.Select(word => word.Key)], null) };
    }

    // In German any noun is capitalised: only an acronym, two such words in a row or a title in front make a name.
    private static bool IsNameAmongNouns(Passage passage, int first, List<Token> words) =>
        words.Count == 2 || words.Exists(word => word.IsAcronym) || (first > 0 && passage.Language!.Titles.Contains(passage.Tokens[first - 1].Key));

    private static HashSet<int> Capitals(Passage passage, Passage other, IReadOnlySet<int> dates)
    {
        var sure = SureNames(passage);
        sure.UnionWith(SureNames(other));
        var capitals = new HashSet<int>();
        for (var token = 0; token < passage.Tokens.Count; token++)
            if (passage.Tokens[token].IsCapitalised && !dates.Contains(token) && !IsPlainWord(passage, token)
                && (!IsInitial(passage, token) || sure.Contains(passage.Tokens[token].Key) || BeginsName(passage, token)))
                capitals.Add(token);
        return capitals;
    }

    // "Vladimir Putin said": the second capital tells that the first is one too.
    private static bool BeginsName(Passage passage, int token) =>
        passage.Language?.Traits.CapitalisesNouns != true && passage.Follows(token + 1) && passage.Tokens[token + 1] is { IsCapitalised: true, Key.Length: > 1 }
        && !IsPlainWord(passage, token + 1);

    private static HashSet<string> SureNames(Passage passage) =>
        [.. Enumerable.Range(0, passage.Tokens.Count).Where(token => passage.Tokens[token].IsCapitalised && !IsInitial(passage, token)).Select(token => passage.Tokens[token].Key)];

    private static bool IsPlainWord(Passage passage, int token) =>
        passage.Language?.IsPlainWord(passage.Tokens[token].Key) == true || passage.Tokens[token].Key is "i" or "'s" or "s";

    private static bool IsInitial(Passage passage, int token) =>
        token == 0 || passage.Sentences[token] != passage.Sentences[token - 1] || passage.Gap(token).ContainsAny(Openings) || passage.Gap(token).IndexOf("..") >= 0;

    private static bool IsHeadline(Passage passage)
    {
        var (words, capitals) = (0, 0);
        for (var token = 0; token < passage.Tokens.Count; token++)
        {
            words += passage.Tokens[token].Shape == TokenShape.Letters ? 1 : 0;
            capitals += passage.Tokens[token].IsCapitalised ? 1 : 0;
        }

        return passage.Language?.Traits.CapitalisesNouns != true && words >= LeastWords && capitals * 100 > MostCapitals * words;
    }
}
