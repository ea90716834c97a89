using ClaimGraph.Anchoring;
using ClaimGraph.Graph;

namespace ClaimGraph.Extraction;

/// <summary>What somebody said, before it is known who that is.</summary>
internal sealed class Draft
{
    public required string Pattern { get; set; }

    public required double Confidence { get; set; }

    /// <summary>The places of the words that were said.</summary>
    public required List<TextSpan> Pieces { get; init; }

    public required QuotationForm Form { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Item of the verb or phrase that says it was said; -1 where there is none.</summary>
    public int Cue { get; set; } = -1;

    /// <summary>Index behind the last item of the cue.</summary>
    public int CueEnd { get; set; }

    public string? Lemma { get; init; }

    public CueClass Class { get; init; }

    /// <summary>Items of the phrase for the speaker; null where none is named.</summary>
    public Phrase? Speaker { get; set; }

    /// <summary>The statement whose speaker is this one's as well.</summary>
    public Draft? TakenFrom { get; set; }

    /// <summary>Paragraph of the last piece.</summary>
    public int Paragraph { get; set; }

    /// <summary>Index of the last sentence with a piece.</summary>
    public int LastSentence { get; set; }

    public List<string> Warnings { get; } = [];
}
