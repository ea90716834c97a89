using System.Collections.Frozen;
using ClaimGraph.Languages;
using ClaimGraph.Search;

namespace ClaimGraph.Lookups;

/// <summary>When a printed title says that it was held, seen from the day that it is printed for.</summary>
internal enum TitleTense
{
    /// <summary>On that day: <c>minister</c>, <c>the then minister</c>, <c>the incumbent minister</c>.</summary>
    Held,

    /// <summary>Before: <c>former minister</c>, <c>ex-minister</c>, <c>Minister a. D.</c></summary>
    Former,

    /// <summary>Afterwards: <c>president-elect</c>.</summary>
    ToCome,

    /// <summary>On that day or before, by somebody who has died since: <c>the late minister</c>.</summary>
    Late,
}

/// <summary>A title as printed, without the words that say when it was held. <c>Acting</c> and <c>deputy</c> are part of a title.</summary>
/// <param name="Tense">What those words said; null when there are none.</param>
/// <param name="Words">Folded, in the order printed.</param>
internal sealed record PrintedTitle(TitleTense? Tense, IReadOnlyList<string> Words)
{
    /// <summary>Places where a title may be taken for two, besides those that are marked: more make no title that anybody prints.</summary>
    private const int MostPlaces = 4;

    private static readonly FrozenDictionary<string, TitleTense> Marks = new (LanguageHeading Heading, TitleTense Tense)[]
        {
            (LanguageHeading.Former, TitleTense.Former), (LanguageHeading.HeldThen, TitleTense.Held),
            (LanguageHeading.ToCome, TitleTense.ToCome), (LanguageHeading.Late, TitleTense.Late),
        }
        .SelectMany(mark => LanguageFile.All.SelectMany(file => file.Phrases(mark.Heading)).Select(word => (Word: SearchText.Of(word), mark.Tense)))
        .DistinctBy(mark => mark.Word).ToFrozenDictionary(mark => mark.Word, mark => mark.Tense, StringComparer.Ordinal);

    /// <summary>Tokens of the longest of them.</summary>
    private static readonly int LongestMark = Marks.Keys.Max(mark => mark.Count(character => character == ' ')) + 1;

    private static readonly FrozenSet<string> Connectives = LanguageFile.SetOfAll(LanguageHeading.TitleConnectives);

    /// <summary>What a printed title may be read as: titles that hold together. Empty when nothing in it says when it was held.</summary>
    /// <remarks>
    /// <c>Professor and former minister</c> is two titles, since the second says when for itself. <c>Former minister and professor</c> may be
    /// one or two: the first reading is the one that takes no more apart than has to be.
    /// </remarks>
    /// <param name="recorded">Folded words of the titles on record, so that <c>exministro</c> is told from <c>executive</c>.</param>
    public static IReadOnlyList<IReadOnlyList<PrintedTitle>> Read(string title, IReadOnlySet<string> recorded)
    {
        var phrases = Phrases(title).Select(words => Marked(words, recorded)).ToList();
        if (phrases.TrueForAll(phrase => phrase.Tense is null))
            return [];
        var open = Enumerable.Range(1, phrases.Count - 1).Where(index => phrases[index].Tense is null).Take(MostPlaces);
        return [Joined(phrases, cut: null), .. open.Select(place => Joined(phrases, place))];
    }

    /// <summary>Joins phrases that say nothing of when to what stands before them, except at one place.</summary>
    private static List<PrintedTitle> Joined(IReadOnlyList<PrintedTitle> phrases, int? cut)
    {
        var titles = new List<PrintedTitle>();
        for (var index = 0; index < phrases.Count; index++)
            if (index == 0 || index == cut || phrases[index].Tense is not null)
                titles.Add(phrases[index]);
            else
                titles[^1] = titles[^1] with { Words = [.. titles[^1].Words, .. phrases[index].Words] };
        return titles;
    }

    private static IEnumerable<List<string>> Phrases(string title)
    {
        foreach (var piece in title.Split([',', ';', '/', '、', '，'], StringSplitOptions.RemoveEmptyEntries))
        {
            var phrase = new List<string>();
            foreach (var word in TitleComparison.AllWords(piece))
            {
                // The connective stays: it may be a word of one title.
                if (Connectives.Contains(word) && phrase.Count > 0)
                {
                    yield return phrase;
                    phrase = [];
                }
                phrase.Add(word);
            }

            if (phrase.Count > 0)
                yield return phrase;
        }
    }

    private static PrintedTitle Marked(List<string> words, IReadOnlySet<string> recorded)
    {
        for (var index = 0; index < words.Count; index++)
        {
            // Words of scripts without spaces come as single characters, and 前 is a mark only where a title begins.
            for (var length = Math.Min(LongestMark, words.Count - index); length > 0; length--)
                if (Marks.TryGetValue(string.Join(' ', words.Skip(index).Take(length)), out var tense) && (index == 0 || !UnspacedScripts.IsCharacter(words[index])))
                    return new(tense, [.. words.Take(index), .. words.Skip(index + length)]);
            if (words[index].StartsWith("ex", StringComparison.Ordinal) && recorded.Contains(words[index][2..]))
                return new(TitleTense.Former, [.. words.Take(index), words[index][2..], .. words.Skip(index + 1)]);
        }

        return new(null, words);
    }
}
