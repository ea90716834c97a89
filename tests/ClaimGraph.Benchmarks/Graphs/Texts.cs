namespace ClaimGraph.Benchmarks.Graphs;

/// <summary>Texts as claims have them: some 25 words, or Chinese.</summary>
internal static class Texts
{
    public static string English(ref SeededRandom random)
    {
        var words = new string[18 + random.Below(15)];
        for (var index = 0; index < words.Length; index++)
            words[index] = Vocabulary.Words[Vocabulary.WordRanks.Draw(ref random)];
        words[0] = string.Concat(words[0][..1].ToUpperInvariant(), words[0].AsSpan(1));
        words[words.Length / 2] += ",";
        return string.Join(' ', words) + ".";
    }

    public static string Chinese(ref SeededRandom random)
    {
        var characters = new string[20 + random.Below(30)];
        for (var index = 0; index < characters.Length; index++)
            characters[index] = Vocabulary.Characters[Vocabulary.CharacterRanks.Draw(ref random)];
        characters[characters.Length / 2] = "，";
        return string.Concat(characters) + "。";
    }

    /// <summary>Words of a text that a report quotes: a part of it, without a capital or a full stop.</summary>
    public static string PartOf(string text, ref SeededRandom random) =>
        text[(text.Length / 4 - random.Below(text.Length / 8))..].TrimEnd('.', '。').Trim();
}
