namespace ClaimGraph.Wording.Alarms;

/// <summary>Two words printed as one: <c>don't</c>, <c>cannot</c>, <c>n'est</c>.</summary>
internal static class Contractions
{
    private static readonly string[] English = ["n't", "'ll", "'d", "'ve", "'re", "'m", "'s"];
    private static readonly string[] French = ["l'", "d'", "n'", "s'", "c'", "j'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'"];

    /// <summary>Where a word is cut in two, as an index into it; 0 when it is one.</summary>
    public static int Cut(string key, string? language)
    {
        if (language == "fr")
            return French.Where(start => key.Length > start.Length && key.StartsWith(start, StringComparison.Ordinal)).Select(start => start.Length).FirstOrDefault();
        if (language is not (null or "en"))
            return 0;
        if (key == "cannot")
            return 3;
        var ending = English.FirstOrDefault(end => key.Length > end.Length && key.EndsWith(end, StringComparison.Ordinal));
        return ending is null ? 0 : key.Length - ending.Length;
    }
}
