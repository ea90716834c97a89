namespace ClaimGraph.Explorer.Shared;

/// <summary>The beginning of a text that is too long for its place.</summary>
public static class Excerpt
{
    /// <summary>A text, or as much of it as a length allows, cut behind a word and marked as cut.</summary>
    public static string Of(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest)
            return text;
        var space = text.LastIndexOf(' ', longest);
        var end = space > longest / 2 ? space : longest;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), " […]");
    }
}
