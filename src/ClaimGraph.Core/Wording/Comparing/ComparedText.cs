using ClaimGraph.Languages;
using ClaimGraph.Search;
using ClaimGraph.Verifying;

namespace ClaimGraph.Wording.Comparing;

/// <summary>Numbers for the keys of two texts that are compared: the same key has the same number in both.</summary>
internal sealed class KeyNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<bool> content = [];

    /// <summary>How many keys are different.</summary>
    public int Count => content.Count;

    public int Of(string key)
    {
        if (numbers.TryGetValue(key, out var number))
            return number;
        number = content.Count;
        numbers.Add(key, number);
        content.Add(!FunctionWords.Contain(SearchText.Of(key)) && key != "&");
        return number;
    }

    /// <summary>Whether a key says something by itself.</summary>
    public bool IsContent(int number) => content[number];
}

/// <summary>A text as the keys of its words, which are what is compared. A word may have two (don't), and several words one (per cent).</summary>
internal sealed class ComparedText
{
    private readonly int[] firstWords;
    private readonly bool[] content;

    public ComparedText(PrintedText text, AccentFolding accents, KeyNumbers numbers)
    {
        Text = text;
        var language = LanguageTags.Primary(text.Lang);
        var keys = new List<int>(text.Words.Count);
        var first = new List<int>(text.Words.Count + 1);
        var read = new List<string>();
        content = new bool[text.Words.Count];
        for (var word = 0; word < text.Words.Count;)
        {
            var words = HouseStyle.Read(text, word, accents, language, read);
            for (var key = 0; key < read.Count; key++)
            {
                var begun = word + Math.Min(key, words - 1);
                keys.Add(numbers.Of(read[key]));
                first.Add(begun);
                content[begun] |= numbers.IsContent(keys[^1]);
            }

            read.Clear();
            word += words;
        }

        first.Add(text.Words.Count);
        Keys = [.. keys];
        firstWords = [.. first];
    }

    public PrintedText Text { get; }

    /// <summary>The numbers of its keys, in order.</summary>
    public int[] Keys { get; }

    /// <summary>The word in which a key begins; for the number of keys, the number of words.</summary>
    public int WordOf(int key) => firstWords[key];

    /// <summary>Whether a word says something by itself.</summary>
    public bool IsContent(int word) => content[word];

    /// <summary>Whether a word begins with a key: not with the "not" of "don't".</summary>
    public bool BeginsWord(int key) => key == 0 || firstWords[key] != firstWords[key - 1];
}
