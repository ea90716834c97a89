namespace ClaimGraph.Anchoring;

/// <summary>A stretch of a text, in UTF-16.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last one.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    public string In(string text) => text[Start..End];
}
