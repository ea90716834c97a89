using ClaimGraph.Search;
using ClaimGraph.Verifying;
using ClaimGraph.Wording;

namespace ClaimGraph.Anchoring;

/// <summary>The words looked for, numbered so that they compare fast.</summary>
internal sealed class SoughtWords
{
    /// <summary>The number of a word that is not among those sought.</summary>
    public const int Other = -1;

    /// <summary>How many pairs of words were compared letter by letter so far.</summary>
    public long Spelled { get; private set; }

    /// <summary>Different words up to which others are compared with them letter by letter; of more, enough stay the same.</summary>
    private const int MostToSpell = 256;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> nearNumbers = new(StringComparer.Ordinal);

    public SoughtWords(PrintedText printed)
    {
        Numbers = new int[printed.Words.Count];
        Weights = new int[Numbers.Length];
        Leaps = new bool[Numbers.Length];
        for (var index = 0; index < Numbers.Length; index++)
        {
            var word = printed.Words[index].Folded;
            if (!numbers.TryGetValue(word, out var number))
                numbers.Add(word, number = numbers.Count);
            Numbers[index] = number;
            Weights[index] = FunctionWords.Contain(word) ? 0 : UnspacedScripts.IsCharacter(word) ? 1 : 2;
            Leaps[index] = index > 0 && IsEllipsis(printed.Before(index));
        }

        Weight = Weights.Sum();
    }

    public int Count => Numbers.Length;

    /// <summary>The words in order.</summary>
    public int[] Numbers { get; }

    /// <summary>What each of them says: 2 for a content word, 1 for a character of a script without spaces, 0 for a function word.</summary>
    public int[] Weights { get; }

    /// <summary>The sum of <see cref="Weights"/>.</summary>
    public int Weight { get; }

    /// <summary>Whether an ellipsis stands in front of a word.</summary>
    public bool[] Leaps { get; }

    /// <summary>The number of a word of the text: that of the same word or, negative from -2 on, of one spelled nearly so.</summary>
    public int NumberOf(string word)
    {
        if (numbers.TryGetValue(word, out var number))
            return number;
        if (numbers.Count > MostToSpell)
            return Other;
        if (!nearNumbers.TryGetValue(word, out var near))
        {
            var match = numbers.FirstOrDefault(pair => IsNear(pair.Key, word), new("", Other));
            nearNumbers.Add(word, near = match.Value == Other ? Other : Near(match.Value));
        }

        return near;
    }

    private bool IsNear(string one, string word)
    {
        if (!Spelling.MayBeNear(one, word))
            return false;
        Spelled++;
        return Spelling.IsNear(one, word);
    }

    /// <summary>How a word spelled nearly as another one is numbered; undoes itself.</summary>
    public static int Near(int number) => -2 - number;

    private static bool IsEllipsis(ReadOnlySpan<char> between) =>
        between.Contains('…') || between.Contains("...", StringComparison.Ordinal);
}
