using ClaimGraph.Anchoring;

namespace ClaimGraph.UnitTests.Anchoring;

/// <summary>Short ways to locate words.</summary>
internal static class Located
{
    public static Anchor In(string text, string words, string? lang = "en", TextPlace? before = null, params string[] speaker) =>
        new AnchoredText(text, lang).Locate(words, before, speaker);

    /// <summary>Where words stood in an earlier text, in which they stood once, or the time that is told.</summary>
    public static TextPlace Place(string text, string words, int occurrence = 1)
    {
        var start = -1;
        for (var count = 0; count < occurrence; count++)
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        return new(
            words,
            text[Math.Max(start - 32, 0)..start],
            text[(start + words.Length)..Math.Min(start + words.Length + 32, text.Length)],
            start,
            start + words.Length);
    }
}
