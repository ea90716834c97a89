using ClaimGraph.Graph;
using ClaimGraph.Text;

namespace ClaimGraph.Extraction;

/// <summary>What is sent to have statements read out of a text: exactly one of <c>text</c>, <c>html</c> and <c>source</c>.</summary>
public sealed record ExtractionRequest
{
    /// <summary>The text, read as it is.</summary>
    [Text(Limits.SourceTextBytes)]
    public string? Text { get; init; }

    /// <summary>A page whose article is read; what is not the article is left out, and the answer holds the text that was read.</summary>
    [Text(Limits.SourceTextBytes)]
    public string? Html { get; init; }

    /// <summary>Id of a source on record, or its reference, whose text is read as it is kept.</summary>
    [Text(Limits.ReferenceLength)]
    public string? Source { get; init; }

    /// <summary>Language of the text (BCP 47); guessed where it is left out.</summary>
    [LanguageTag]
    public string? Lang { get; init; }
}
