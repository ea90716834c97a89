using System.ComponentModel.DataAnnotations;
using ClaimGraph.Graph;
using ClaimGraph.Text;
using ClaimGraph.Time;

namespace ClaimGraph.Verifying;

/// <summary>What is sent to have words verified.</summary>
public sealed record VerificationRequest
{
    /// <summary>The words, to the byte.</summary>
    [Required, Text(Limits.QuotationText)]
    public string? Text { get; init; }

    /// <summary>Language of the words (BCP 47), if known.</summary>
    [LanguageTag]
    public string? Lang { get; init; }

    /// <summary>Whose they are said to be: a name or an alias, or a reference such as <c>person:wang-yiwei</c>.</summary>
    [Text(Limits.ReferenceLength)]
    public string? Speaker { get; init; }

    /// <summary>When they are said to have been spoken: <c>2025</c>, <c>2025-05</c> or <c>2025-05-08</c>.</summary>
    public PartialDate? SaidOn { get; init; }
}
