using ClaimGraph.Anchoring;

namespace ClaimGraph.Extraction;

/// <summary>Words between quotation marks, in one paragraph.</summary>
/// <param name="Start">Index of the opening mark.</param>
/// <param name="InnerStart">Index behind it.</param>
/// <param name="InnerEnd">Index of the closing mark; the end of the paragraph where there is none.</param>
/// <param name="End">Index behind the closing mark.</param>
/// <param name="IsOpen">Whether it has no closing mark and goes on in the next paragraph.</param>
internal sealed record Quotation(int Start, int InnerStart, int InnerEnd, int End, bool IsOpen = false)
{
    /// <summary>Whether it goes on what the paragraph before left open.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Words between the marks.</summary>
    public int Words { get; init; }

    /// <summary>The last character between the marks that is no space.</summary>
    public char Last { get; init; }

    /// <summary>The first one.</summary>
    public char First { get; init; }

    public bool EndsSentence => Last is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Whether what is in the marks ends as only speech does that goes on behind the marks.</summary>
    public bool EndsWithSign => EndsSentence || Last is ',' or '-' or '—' or '–' or '，';

    /// <summary>The words between the marks, without the spaces there.</summary>
    /// <param name="text">The text that it stands in.</param>
    public TextSpan Inner(string text)
    {
        var (start, end) = (InnerStart, InnerEnd);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }
}
