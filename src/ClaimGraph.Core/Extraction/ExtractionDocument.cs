using ClaimGraph.Documents;
using ClaimGraph.Graph;
using ClaimGraph.Names;
using ClaimGraph.Verifying;

namespace ClaimGraph.Extraction;

/// <summary>What a text says that people said: candidates to choose among; nothing of it is recorded.</summary>
public sealed record ExtractionDocument
{
    /// <summary>The language by whose words the text was read; null when it is not known: then only quotation marks were.</summary>
    public string? Lang { get; init; }

    /// <summary>The text that was read; every place in this answer is one in it.</summary>
    public required ExtractedText Text { get; init; }

    /// <summary>What somebody said, in the order of the text.</summary>
    public required IReadOnlyList<StatementCandidate> Candidates { get; init; }

    /// <summary>Words in quotation marks that may well be somebody's, but it is not said whose.</summary>
    public required IReadOnlyList<ExtractedSpan> Unattributed { get; init; }

    /// <summary>What was seen and taken for no statement, and why.</summary>
    public required IReadOnlyList<PassedOver> PassedOver { get; init; }

    /// <summary>What the reader of this answer should know of it.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>The text that was read.</summary>
public sealed record ExtractedText
{
    /// <summary>SHA-256 of it in UTF-8, in lower-case hexadecimal: that of the source when it is kept unchanged.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Characters: Unicode code points.</summary>
    public required int Length { get; init; }

    /// <summary>The text itself, where it was made of HTML.</summary>
    public string? Content { get; init; }
}

/// <summary>A stretch of the text.</summary>
public record ExtractedSpan
{
    /// <summary>Code points in front of it.</summary>
    public required int Start { get; init; }

    /// <summary>Code points up to its end.</summary>
    public required int End { get; init; }

    /// <summary>The words there, to the byte.</summary>
    public required string Text { get; init; }
}

/// <summary>The words that say that something was said.</summary>
public sealed record ExtractedCue : ExtractedSpan
{
    /// <summary>The verb in its usual form.</summary>
    public string? Lemma { get; init; }
}

/// <summary>A stretch that was taken for no statement.</summary>
public sealed record PassedOver
{
    /// <summary>Code points in front of it.</summary>
    public required int Start { get; init; }

    /// <summary>Code points up to its end.</summary>
    public required int End { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Because { get; init; }
}

/// <summary>Something that, as the text has it, somebody said.</summary>
public sealed record StatementCandidate
{
    /// <summary>Where it stands: several places where words of the writer interrupt it. Quotation marks around the whole are left out.</summary>
    public required IReadOnlyList<ExtractedSpan> Spans { get; init; }

    /// <summary>Whether the words are the speaker's own.</summary>
    public required QuotationForm Form { get; init; }

    /// <summary>How often what is found in this way is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The way in which it was found.</summary>
    public required string Pattern { get; init; }

    /// <summary>That in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>The words that say that it was said; null where there are none.</summary>
    public ExtractedCue? Cue { get; init; }

    /// <summary>Who said it.</summary>
    public required CandidateSpeaker Speaker { get; init; }

    /// <summary>Why it is suggested to be of the kind that <c>claim</c> has.</summary>
    public required string KindBecause { get; init; }

    /// <summary>What is on record of the words, as verify says; null when nothing is, or they were not verified.</summary>
    public AlreadyRecorded? Already { get; init; }

    /// <summary>A claim document, ready to be edited and posted.</summary>
    public required ClaimDocument Claim { get; init; }

    /// <summary>Where the places are whole sentences: what would be posted of each of them alone.</summary>
    public IReadOnlyList<ClaimDocument>? Apart { get; init; }

    /// <summary>What to look at before it is recorded.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>What is on record of the words of a candidate.</summary>
/// <param name="Verdict">As verify says it.</param>
/// <param name="Claim">The claim that the verdict rests on; null when there is none.</param>
public sealed record AlreadyRecorded(Verdict Verdict, Reference? Claim);

/// <summary>Who is said to have said something.</summary>
public sealed record CandidateSpeaker
{
    /// <summary>Where the speaker is mentioned: code points in front of it; null when the statement names none.</summary>
    public int? Start { get; init; }

    /// <summary>Code points up to its end.</summary>
    public int? End { get; init; }

    /// <summary>The words there, to the byte.</summary>
    public string? Text { get; init; }

    /// <summary>The longest name that the text gives the speaker; null when none is named.</summary>
    public string? Name { get; init; }

    /// <summary>The title as printed.</summary>
    public string? Title { get; init; }

    /// <summary>The institution in the title.</summary>
    public string? Institution { get; init; }

    /// <summary>What the speaker is; null when that is not told.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>How it was found who is meant, where the words there do not say it.</summary>
    public string? ResolvedFrom { get; init; }

    /// <summary>Those who may be meant alike, so that none was chosen.</summary>
    public required IReadOnlyList<string> Rivals { get; init; }

    /// <summary>Who on record has that name; when nobody has, whose names are likely the same, as <c>/match</c> tells them.</summary>
    public required IReadOnlyList<Match> Matches { get; init; }
}
