namespace ClaimGraph.Wording.Alarms;

/// <summary>Two words printed as one: <c>don't</c>, <c>cannot</c>, <c>n'est</c>.</summary>
internal static class Contractions
{
    private static readonly string[] English = ["n't", "'ll", "'d", "'ve", "'re", "'m", "'s"];
    private static readonly string[] French = ["l'", "d'", "n'", "s'", "c'", "j'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'"];

    /// <summary>The second half of a word as it is with its apostrophe.</summary>
    public static string Ending(string whole, string half, string? language) =>
        language is null or "en" && LostApostrophes.Restored(whole, language) is var restored && restored.Length > whole.Length ? restored[^(half.Length + 1)..] : half;

    /// <summary>Where a word is cut in two, as an index into it; 0 when it is one.</summary>
    public static int Cut(string key, string? language)
    {
        if (language == "fr")
            return French.Where(start => key.Length > start.Length && key.StartsWith(start, StringComparison.Ordinal)).Select(start => start.Length).FirstOrDefault();
        if (language is not (null or "en"))
            return 0;
        if (key == "cannot")
            return 3;
        // One that lost its apostrophe is cut where that stood.
        if (LostApostrophes.Restored(key, language) is var restored && restored.Length > key.Length)
            return restored.EndsWith("n't", StringComparison.Ordinal) ? key.Length - 2 : restored.IndexOf('\'', StringComparison.Ordinal);
        var ending = English.FirstOrDefault(end => key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal));
        return ending is null ? 0 : key.Length - ending.Length;
    }
}
